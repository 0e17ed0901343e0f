package org.redflag.kb.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.kb.scenario.Scenario;
import org.redflag.kb.scenario.ScenarioReader;

/** Every rule is held by scenarios: one that meets it, one that misses, and both sides of every day. */
final class ScenarioChecks {

    /** Rules older than any record that must still be kept need no scenario before their time. */
    private static final LocalDate OLDEST = LocalDate.of(2010, 1, 1);

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private final RulebookFiles files;
    private final List<Version> versions;
    private final Set<String> ids = new TreeSet<>();

    ScenarioChecks(RulebookFiles files, List<Version> versions, KnownIds known) {
        this.files = files;
        this.versions = versions;
        versions.forEach(version -> ids.add(version.header().id()));
        known.rules().forEach(header -> ids.add(header.id()));
    }

    void addTo(List<Problem> problems) {
        List<Scenario> scenarios = new ArrayList<>();
        for (String path : files.ending(ScenarioReader.SUFFIX)) {
            try {
                scenarios.addAll(ScenarioReader.read(path, files.text(path)));
            } catch (RuntimeException e) {
                problems.add(unreadable(path, String.valueOf(e.getMessage())));
            }
        }
        for (Scenario scenario : scenarios) {
            for (String id : scenario.expect()) {
                if (!ids.contains(id)) {
                    problems.add(new Problem(
                            Fault.UNKNOWN_ID,
                            scenario.file(),
                            line(scenario),
                            "'" + scenario.name() + "' expects a rule that is not there",
                            id,
                            "the id of a rule"));
                }
            }
        }
        repeated(scenarios, problems);
        for (Version version : versions) {
            hitsAndMisses(version, scenarios, problems);
            days(version, scenarios, problems);
        }
    }

    private int line(Scenario scenario) {
        return PlaceChecks.lineOf(files.text(scenario.file()), scenario.name());
    }

    private Problem unreadable(String path, String message) {
        Matcher line = LINE.matcher(message);
        Matcher name = QUOTED.matcher(message);
        int at = line.find()
                ? Integer.parseInt(line.group(1))
                : name.find() ? PlaceChecks.lineOf(files.text(path), name.group(1)) : 1;
        return new Problem(
                Fault.SYNTAX,
                path,
                at,
                "the scenarios cannot be read",
                message,
                "scenarios as CONVENTIONS.md shows them");
    }

    private void repeated(List<Scenario> scenarios, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (Scenario scenario : scenarios) {
            if (!seen.add(scenario.file() + "/" + scenario.name())) {
                int first = line(scenario);
                List<String> lines = files.text(scenario.file()).lines().toList();
                int again = first;
                for (int i = first; i < lines.size(); i++) {
                    again = lines.get(i).contains(scenario.name()) ? i + 1 : again;
                }
                problems.add(new Problem(
                        Fault.SCENARIO,
                        scenario.file(),
                        again,
                        "two scenarios have one name",
                        scenario.name(),
                        "a sentence of its own"));
            }
        }
    }

    private static void hitsAndMisses(Version version, List<Scenario> scenarios, List<Problem> problems) {
        RuleHeader header = version.header();
        boolean hit = false;
        boolean missed = false;
        for (Scenario scenario : scenarios) {
            if (scenario.rule().equals(header.id())) {
                boolean expects = scenario.expect().contains(header.id());
                hit |= expects;
                missed |= !expects;
            }
        }
        if (!hit) {
            problems.add(version.problem(Fault.SCENARIO, "id", "is met by no scenario", "none", "one that meets it"));
        }
        if (!missed) {
            problems.add(
                    version.problem(Fault.SCENARIO, "id", "is missed by no scenario", "none", "one that just misses"));
        }
    }

    private static void days(Version version, List<Scenario> scenarios, List<Problem> problems) {
        RuleHeader header = version.header();
        Set<LocalDate> days = new TreeSet<>();
        for (Scenario scenario : scenarios) {
            if (scenario.rule().equals(header.id())) {
                days.add(scenario.transaction().date());
                days.add(scenario.transaction().dayOfPayment());
            }
        }
        if (header.effective().isAfter(OLDEST)) {
            sides(version, "effective", header.effective(), days, problems);
        }
        if (header.until() != null) {
            sides(version, "until", header.until(), days, problems);
        }
    }

    private static void sides(
            Version version, String word, LocalDate day, Set<LocalDate> days, List<Problem> problems) {
        for (LocalDate side : List.of(day.minusDays(1), day)) {
            if (!days.contains(side)) {
                problems.add(version.problem(
                        Fault.SCENARIO,
                        word,
                        "has no scenario on " + side,
                        "scenarios on other days",
                        "one on " + side));
            }
        }
    }
}
