package org.redflag.kb.verify;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redflag.kb.rulebook.Digests;
import org.redflag.kb.rulebook.RulebookFiles;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Where each table is from: a source that is named, is that of the table as it stands, and was read not too long ago. */
final class SourceChecks {

    private static final int STALE_DAYS = 366;
    private static final List<String> SOURCE_WORDS =
            List.of("title", "publisher", "url", "retrieved", "rows", "sha256");

    private final RulebookFiles files;
    private final LocalDate today;
    private final Map<String, Map<?, ?>> cards = new HashMap<>();

    SourceChecks(RulebookFiles files, LocalDate today) {
        this.files = files;
        this.today = today;
    }

    void addTo(List<Problem> problems) {
        TableChecks.paths(files).forEach(path -> source(path, problems));
    }

    private void source(String path, List<Problem> problems) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        String name = path.substring(folder.length() + 1, path.length() - ".csv".length());
        String card = folder + "/sources.yaml";
        Map<?, ?> source = sources(card, problems).get(name) instanceof Map<?, ?> map ? map : null;
        if (source == null) {
            problems.add(new Problem(
                    Fault.SOURCE,
                    path,
                    1,
                    "the table has no source",
                    "nothing for " + name + " in " + card,
                    "title, publisher, url, retrieved, rows, sha256"));
            return;
        }
        int line = lineOfEntry(files.text(card), name);
        for (String word : SOURCE_WORDS) {
            if (source.get(word) == null) {
                problems.add(new Problem(
                        Fault.SOURCE, card, line, "the source of " + name + " says no " + word, "nothing", word));
            }
        }
        String text = files.text(path).replace("\r\n", "\n");
        compare(card, line, name, "sha256", source, Digests.sha256(text), problems);
        compare(card, line, name, "rows", source, String.valueOf(text.lines().count() - 1), problems);
        retrieved(card, line, name, source, problems);
    }

    private static void compare(
            String card, int line, String name, String word, Map<?, ?> source, String actual, List<Problem> problems) {
        Object said = source.get(word);
        if (said != null && !said.toString().equals(actual)) {
            problems.add(new Problem(
                    Fault.SOURCE,
                    card,
                    line,
                    "the " + word + " of " + name + " is not what the table has",
                    said.toString(),
                    actual));
        }
    }

    private void retrieved(String card, int line, String name, Map<?, ?> source, List<Problem> problems) {
        Object said = source.get("retrieved");
        if (said == null) {
            return;
        }
        try {
            LocalDate day = LocalDate.parse(said.toString());
            long age = ChronoUnit.DAYS.between(day, today);
            if (age > STALE_DAYS || age < 0) {
                problems.add(new Problem(
                        age < 0 ? Fault.DATES : Fault.STALE_SOURCE,
                        card,
                        line,
                        "the source of " + name
                                + (age < 0 ? " is from a day to come" : " was read " + age + " days ago"),
                        day.toString(),
                        "within " + STALE_DAYS + " days before " + today));
            }
        } catch (DateTimeParseException e) {
            problems.add(new Problem(
                    Fault.DATES,
                    card,
                    line,
                    "the source of " + name + " was retrieved on no day",
                    said.toString(),
                    "a day such as 2026-07-23"));
        }
    }

    private Map<?, ?> sources(String card, List<Problem> problems) {
        Map<?, ?> known = cards.get(card);
        if (known == null) {
            known = read(card, problems);
            cards.put(card, known);
        }
        return known;
    }

    private Map<?, ?> read(String card, List<Problem> problems) {
        if (!files.paths().contains(card)) {
            return Map.of();
        }
        try {
            Object read = new Load(LoadSettings.builder().setLabel(card).build()).loadFromString(files.text(card));
            return read instanceof Map<?, ?> map ? map : Map.of();
        } catch (YamlEngineException e) {
            problems.add(new Problem(
                    Fault.SYNTAX, card, 1, "the sources cannot be read", String.valueOf(e.getMessage()), "YAML"));
            return Map.of();
        }
    }

    private static int lineOfEntry(String text, String name) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(name + ":")) {
                return i + 1;
            }
        }
        return 1;
    }
}
