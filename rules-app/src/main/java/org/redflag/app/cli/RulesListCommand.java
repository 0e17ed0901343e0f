package org.redflag.app.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.Rulebook;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.model.Effect;
import org.redflag.model.Jurisdiction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists rules. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        header = "Lists rules, by citation, jurisdiction, day and effect; each version for itself.")
final class RulesListCommand implements Callable<Integer> {

    @Option(names = "--citation", paramLabel = "TEXT", description = "rules whose citation holds this text")
    private @Nullable String citation;

    @Option(names = "--jurisdiction", paramLabel = "J", description = "US_BIS, US_OFAC, EU, UK, UN, …")
    private @Nullable Jurisdiction jurisdiction;

    @Option(names = "--effect", paramLabel = "EFFECT", description = "BLOCKED, PROHIBITED, LICENSE_REQUIRED, …")
    private @Nullable Effect effect;

    @Option(names = "--on", paramLabel = "DAY", description = "rules in force on this day")
    private @Nullable LocalDate day;

    @Option(names = "--unverified", description = "only rules that rest on something nobody has verified")
    private boolean unverified;

    @Option(names = "--search", paramLabel = "TEXT", description = "rules whose id or title holds this text")
    private @Nullable String search;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json", defaultValue = "table")
    private Rows.As format = Rows.As.TABLE;

    @Override
    public Integer call() {
        List<RuleHeader> rules = Rulebook.builtIn().rules().stream()
                .filter(this::isAskedFor)
                .sorted(Comparator.comparing(RuleHeader::id).thenComparing(RuleHeader::effective))
                .toList();
        Rows rows = new Rows("id", "effect", "jurisdiction", "citation", "effective", "until", "title");
        rules.forEach(rule -> rows.add(
                rule.id(),
                says(rule),
                rule.regime().jurisdiction(),
                rule.citation(),
                rule.effective(),
                rule.until(),
                rule.title()));
        System.out.println(rows.text(format));
        System.err.println("redflag: " + rules.size() + " versions of "
                + rules.stream().map(RuleHeader::id).distinct().count() + " rules");
        return ExitCode.DONE;
    }

    private boolean isAskedFor(RuleHeader rule) {
        return (citation == null || holds(rule.citation(), citation))
                && (jurisdiction == null || rule.regime().jurisdiction() == jurisdiction)
                && (effect == null || rule.effect() == effect)
                && (day == null || rule.inForce(day))
                && (!unverified || rule.unverified() != null)
                && (search == null || holds(rule.id() + " " + rule.title(), search));
    }

    private static boolean holds(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    static String says(RuleHeader rule) {
        if (rule.effect() != null) {
            return rule.effect().name();
        }
        if (rule.infers() != null) {
            return "infers " + Objects.requireNonNull(rule.infers());
        }
        return rule.mayAuthorize().isEmpty() ? "authorizes" : "may authorize";
    }
}
