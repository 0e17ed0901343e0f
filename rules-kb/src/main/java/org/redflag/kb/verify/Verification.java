package org.redflag.kb.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redflag.kb.engine.Forbidden;
import org.redflag.kb.engine.RuleFile;
import org.redflag.kb.engine.Sandbox;
import org.redflag.kb.engine.UnreadableHeader;
import org.redflag.kb.engine.WrittenRule;
import org.redflag.kb.engine.WrittenWord;
import org.redflag.kb.rulebook.Regimes;
import org.redflag.kb.rulebook.RulebookFiles;

/** Searches a rulebook for faults, from its files alone: nothing is compiled and no rule is run. */
public final class Verification {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    /** What cannot be parsed is told by the parser itself. */
    private static final String UNPARSED = "what cannot be parsed";

    private final RulebookFiles files;
    private final KnownIds known;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<WrittenRule>> written = new TreeMap<>();
    private final List<Version> versions = new ArrayList<>();

    private Verification(RulebookFiles files, KnownIds known, LocalDate today) {
        this.files = files;
        this.known = known;
        this.today = today;
    }

    /**
     * Everything that is wrong with a rulebook or worth knowing of it, the gravest first.
     *
     * @param known what its rules may name besides what stands in it
     * @param today by which sources are fresh or stale
     */
    public static List<Problem> of(RulebookFiles files, KnownIds known, LocalDate today) {
        return new Verification(files, known, today).run();
    }

    private List<Problem> run() {
        Regimes regimes = regimes();
        for (String path : files.ending(".drl")) {
            read(path, regimes);
        }
        new PlaceChecks(files, written, versions).addTo(problems);
        new VersionChecks(versions, known).addTo(problems);
        new PairChecks(versions).addTo(problems);
        new ConditionChecks(files, versions, known).addTo(problems);
        new TableChecks(files).addTo(problems);
        new SourceChecks(files, today).addTo(problems);
        new ScenarioChecks(files, versions, known).addTo(problems);
        return problems.stream().distinct().sorted(Problem.IN_ORDER).toList();
    }

    private Regimes regimes() {
        try {
            return Regimes.of(files);
        } catch (RuntimeException e) {
            problems.add(new Problem(
                    Fault.SYNTAX,
                    "regime.yaml",
                    1,
                    "a regime's card cannot be read",
                    String.valueOf(e.getMessage()),
                    "a whole card"));
            return Regimes.none();
        }
    }

    private void read(String path, Regimes regimes) {
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        List<Forbidden> forbidden = Sandbox.check(files.text(path));
        forbidden.stream()
                .filter(each -> !each.what().startsWith(UNPARSED))
                .forEach(each -> problems.add(new Problem(
                        Fault.FORBIDDEN,
                        path,
                        each.line(),
                        "the file uses what rules may not use",
                        each.what(),
                        "facts of the model and tests of their fields")));
        List<WrittenRule> rules;
        try {
            rules = RuleFile.parse(path, files.text(path));
        } catch (IllegalStateException e) {
            problems.add(unreadable(path, e));
            return;
        }
        written.put(path, rules);
        if (!regimes.covers(folder)) {
            problems.add(new Problem(
                    Fault.PLACE,
                    path,
                    1,
                    "nobody says whose law this is",
                    "no regime.yaml in " + folder,
                    "a regime.yaml there or above"));
            return;
        }
        for (WrittenRule rule : rules) {
            words(path, rule);
            try {
                versions.add(new Version(path, rule, rule.read(regimes.of(folder))));
            } catch (UnreadableHeader e) {
                problems.add(header(path, rule, e));
            }
        }
    }

    private static Problem unreadable(String path, IllegalStateException e) {
        String message = String.valueOf(e.getMessage());
        Matcher line = LINE.matcher(message);
        return new Problem(
                message.contains("a rule may only ask") ? Fault.FORBIDDEN : Fault.SYNTAX,
                path,
                line.find() ? Integer.parseInt(line.group(1)) : 1,
                "the file cannot be read as rules",
                message,
                "rules as CONVENTIONS.md shows them");
    }

    private static Problem header(String path, WrittenRule rule, UnreadableHeader e) {
        String message = String.valueOf(e.getMessage());
        boolean day = e.word().equals("effective") || e.word().equals("until");
        String found = rule.header().stream()
                .filter(each -> each.word().equals(e.word()))
                .map(WrittenWord::text)
                .findFirst()
                .orElse("nothing");
        return new Problem(
                day && !found.equals("nothing") ? Fault.DATES : Fault.HEADER,
                path,
                rule.lineOf(e.word()),
                message,
                found,
                message.contains("; ") ? message.substring(message.indexOf("; ") + 2) : "@" + e.word());
    }

    /** What the parser would pass over: a word said twice, and a text without quotes, of which it makes a sum. */
    private void words(String path, WrittenRule rule) {
        Map<String, WrittenWord> seen = new TreeMap<>();
        for (WrittenWord word : rule.header()) {
            WrittenWord before = seen.putIfAbsent(word.word(), word);
            if (before != null) {
                problems.add(new Problem(
                        Fault.HEADER,
                        path,
                        word.line(),
                        "'" + rule.name() + "' says @" + word.word() + " twice; only one counts",
                        word.text(),
                        "one @" + word.word()));
            }
            if (!word.quoted()) {
                problems.add(new Problem(
                        Fault.HEADER,
                        path,
                        word.line(),
                        "'" + rule.name() + "' has no quotes around @" + word.word(),
                        word.text(),
                        "\"" + word.text() + "\""));
            }
        }
    }
}
