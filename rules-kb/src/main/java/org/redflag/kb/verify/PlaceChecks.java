package org.redflag.kb.verify;

import java.util.List;
import java.util.Map;
import org.redflag.kb.engine.WrittenRule;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.kb.scenario.ScenarioReader;

/** The id is the path, the package is the folder, and what belongs together stands together. */
final class PlaceChecks {

    private static final String PACKAGE = "org.redflag.rulebook.";

    private final RulebookFiles files;
    private final Map<String, List<WrittenRule>> written;
    private final List<Version> versions;

    PlaceChecks(RulebookFiles files, Map<String, List<WrittenRule>> written, List<Version> versions) {
        this.files = files;
        this.written = written;
        this.versions = versions;
    }

    void addTo(List<Problem> problems) {
        for (Version version : versions) {
            String id = id(version.file(), ".drl");
            if (!version.header().id().equals(id)) {
                problems.add(version.problem(
                        Fault.PLACE,
                        "id",
                        "has another id than its path says",
                        version.header().id(),
                        id));
            }
            boolean infers = version.header().infers() != null;
            String salience = version.written().salience();
            if (infers != "1".equals(salience)) {
                problems.add(version.problem(
                        Fault.ORDER,
                        "infers",
                        infers ? "infers and does not go first" : "goes first and infers nothing",
                        salience == null ? "no salience" : "salience " + salience,
                        infers ? "salience 1" : "no salience"));
            }
        }
        written.forEach((path, rules) -> {
            String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
            String expected = PACKAGE + folder.replace('/', '.');
            if (!rules.isEmpty() && !rules.get(0).packageName().equals(expected)) {
                problems.add(new Problem(
                        Fault.PLACE,
                        path,
                        lineOf(files.text(path), "package "),
                        "the package is not that of the folder",
                        rules.get(0).packageName(),
                        expected));
            }
        });
        for (String path : files.ending("/regime.yaml")) {
            String coverage = path.replace("regime.yaml", "coverage.csv");
            if (!files.paths().contains(coverage)) {
                problems.add(new Problem(
                        Fault.COVERAGE, path, 1, "nothing says what is not modelled", "no " + coverage, coverage));
            }
        }
        for (String path : files.ending(ScenarioReader.SUFFIX)) {
            String rule = path.substring(0, path.length() - ScenarioReader.SUFFIX.length()) + ".drl";
            if (!files.paths().contains(rule)) {
                problems.add(new Problem(Fault.PLACE, path, 1, "scenarios stand alone", "no " + rule, rule));
            }
        }
    }

    static String id(String path, String suffix) {
        return path.substring(0, path.length() - suffix.length()).replace('/', '-');
    }

    /** The first line that holds a text; the first when none does. */
    static int lineOf(String text, String part) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i + 1;
            }
        }
        return 1;
    }
}
