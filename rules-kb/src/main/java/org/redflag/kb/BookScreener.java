package org.redflag.kb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.redflag.kb.engine.Conclusion;
import org.redflag.kb.engine.Evaluator;
import org.redflag.kb.enrich.GoverningFacts;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.findings.FindingWriter;
import org.redflag.kb.patterns.Book;
import org.redflag.kb.rulebook.Regime.GoverningDay;
import org.redflag.model.BookFact;
import org.redflag.model.Finding;
import org.redflag.model.Pattern;

/** Says what a book of transactions shows, by the rules that look at books. */
public final class BookScreener {

    /** A rule of this kind looks at one fact, so a book can be held against them in parts, and the engine stays small. */
    private static final int AT_ONCE = 5_000;

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::effect)
            .thenComparing(Finding::severity, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::because);

    private final Rulebook rulebook;

    public BookScreener(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The patterns of a book by the rules in force on a day, the gravest first. */
    public List<Pattern> check(Book book, LocalDate day) {
        List<Pattern> patterns = new ArrayList<>();
        List<BookFact> facts = book.facts(day);
        for (int from = 0; from < facts.size(); from += AT_ONCE) {
            GoverningFacts some =
                    GoverningFacts.ofBook(facts.subList(from, Math.min(facts.size(), from + AT_ONCE)), day);
            for (OfDay each : some.of(GoverningDay.BOOK)) {
                FindingWriter writer =
                        new FindingWriter(each.facts(), rulebook.reference().reviewPolicies(), day);
                conclusions(each).forEach(conclusion -> patterns.add(pattern(conclusion, writer)));
            }
        }
        patterns.sort(Comparator.comparing(Pattern::finding, GRAVEST_FIRST));
        return patterns;
    }

    /** What the rules that look at books conclude from facts. */
    public List<Conclusion> conclusions(OfDay facts) {
        List<Conclusion> conclusions = new ArrayList<>();
        rulebook.engine().groups().stream()
                .filter(group -> group.governingDay() == GoverningDay.BOOK)
                .forEach(group -> {
                    try (Evaluator evaluator = new Evaluator(group)) {
                        conclusions.addAll(evaluator.evaluate(facts.facts().all(), facts.day()));
                    }
                });
        return conclusions;
    }

    private static Pattern pattern(Conclusion conclusion, FindingWriter writer) {
        BookFact fact = conclusion.facts().stream()
                .filter(BookFact.class::isInstance)
                .map(BookFact.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        conclusion.header().id() + " looks at no fact of a book and is none of its rules"));
        return new Pattern(writer.finding(conclusion), fact);
    }
}
