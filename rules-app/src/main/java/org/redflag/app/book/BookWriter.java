package org.redflag.app.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redflag.kb.explain.RuleWords;
import org.redflag.kb.rulebook.Regime;
import org.redflag.kb.rulebook.RulebookFiles;

/** Writes the rulebook as a site that needs no server, and as one page to print. */
public final class BookWriter {

    private final RulebookFiles files;
    private final Map<String, List<RuleWords>> rules = new TreeMap<>();
    private final Map<String, Regime> regimes = new LinkedHashMap<>();
    private final RulePage pages;

    public BookWriter(RulebookFiles files, List<RuleWords> words) {
        this.files = files;
        for (RuleWords each : words) {
            rules.computeIfAbsent(each.rule().id(), id -> new ArrayList<>()).add(each);
            regimes.putIfAbsent(each.rule().regime().path(), each.rule().regime());
        }
        pages = new RulePage(files);
    }

    /** Writes all pages into a folder, and says how many. */
    public int write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.createDirectories(folder.resolve("tables"));
        write(folder.resolve("book.css"), resource("book.css"));
        write(folder.resolve("book.js"), resource("book.js"));
        write(folder.resolve("index.html"), page("Rulebook", "", index()));
        write(folder.resolve("not-modelled.html"), page("What is not modelled", "", notModelled()));
        int count = 2;
        for (List<RuleWords> versions : rules.values()) {
            String id = versions.get(0).rule().id();
            write(folder.resolve("rules/" + id + ".html"), page(title(versions), "../", pages.of(versions, "../")));
            count++;
        }
        for (String path : tables()) {
            String id = RulebookFiles.tableId(path);
            write(
                    folder.resolve("tables/" + id.replace('/', '-') + ".html"),
                    page(id, "../", TablePage.of(files, path)));
            count++;
        }
        write(folder.resolve("print.html"), page("Rulebook", "", everything()));
        return count + 1;
    }

    private List<String> tables() {
        return files.ending(".csv").stream()
                .filter(path -> path.contains("/data/"))
                .toList();
    }

    private static String title(List<RuleWords> versions) {
        return versions.get(versions.size() - 1).rule().title();
    }

    private String index() {
        StringBuilder html = new StringBuilder("<p class=\"lead\">" + rules.size() + " rules of " + regimes.size()
                + " regimes. Each page goes from the law to the rule in plain words, to the rule as it is run, to the"
                + " scenarios that hold it, to its tables and their sources.</p>\n"
                + "<p><input id=\"search\" type=\"search\" placeholder=\"Search rules: citation, words, effect, country …\""
                + " aria-label=\"Search rules\" autofocus> <span id=\"count\"></span></p>\n");
        for (Regime regime : regimes.values()) {
            html.append("<section><h2>")
                    .append(Html.text(regime.title()))
                    .append("</h2>\n<p class=\"meta\">")
                    .append(Html.text(regime.authority()))
                    .append(" · ")
                    .append(Html.link(regime.url(), regime.url()))
                    .append("</p>\n<table class=\"rules\"><tbody>\n");
            rules.values().stream()
                    .filter(each -> each.get(0).rule().regime().equals(regime))
                    .forEach(versions -> row(versions, html));
            html.append("</tbody></table></section>\n");
        }
        html.append("<section><h2>Tables</h2><ul class=\"columns\">\n");
        for (String path : tables()) {
            String id = RulebookFiles.tableId(path);
            html.append("<li>")
                    .append(Html.link("tables/" + id.replace('/', '-') + ".html", id))
                    .append("</li>\n");
        }
        return html.append("</ul></section>\n").toString();
    }

    private static void row(List<RuleWords> versions, StringBuilder html) {
        RuleWords last = versions.get(versions.size() - 1);
        String words = versions.stream()
                .flatMap(each -> each.conditions().stream())
                .distinct()
                .collect(Collectors.joining(" "));
        String citation =
                versions.stream().map(each -> each.rule().citation()).distinct().collect(Collectors.joining("; "));
        html.append("<tr data-words=\"")
                .append(Html.text(words))
                .append("\"><td>")
                .append(Html.link(
                        "rules/" + last.rule().id() + ".html", last.rule().title()))
                .append("<br><small>")
                .append(Html.text(last.rule().id()))
                .append("</small></td><td>")
                .append(RulePage.badge(last.rule()))
                .append("</td><td>")
                .append(Html.text(citation))
                .append("</td><td class=\"days\">")
                .append(versions.get(0).rule().effective())
                .append(" – ")
                .append(last.rule().until() == null ? "" : last.rule().until())
                .append("</td></tr>\n");
    }

    private String notModelled() {
        StringBuilder html =
                new StringBuilder("<p class=\"lead\">What of each regime the rules do not ask, or ask in part.</p>\n");
        for (Regime regime : regimes.values()) {
            String path = regime.path() + "/coverage.csv";
            if (files.paths().contains(path)) {
                html.append("<h2>")
                        .append(Html.text(regime.title()))
                        .append("</h2>\n")
                        .append(TablePage.rows(files, path));
            }
        }
        return html.toString();
    }

    private String everything() {
        StringBuilder html =
                new StringBuilder("<p class=\"lead\">As printed: all rules, then what is not modelled.</p>\n");
        rules.values().forEach(versions -> html.append("<article><h2>")
                .append(Html.text(title(versions)))
                .append("</h2>\n")
                .append(pages.of(versions, ""))
                .append("</article>\n"));
        return html.append("<article><h2>What is not modelled</h2>")
                .append(notModelled())
                .append("</article>")
                .toString();
    }

    private String page(String title, String up, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>" + Html.text(title) + " · Redflag</title><link rel=\"stylesheet\" href=\"" + up
                + "book.css\">"
                + "<script src=\"" + up + "book.js\" defer></script></head>\n<body><header><nav>"
                + Html.link(up + "index.html", "Rulebook") + Html.link(up + "not-modelled.html", "What is not modelled")
                + Html.link(up + "print.html", "To print") + "</nav></header>\n<main><h1>" + Html.text(title)
                + "</h1>\n"
                + body + "</main>\n<footer>Rulebook " + files.digest().substring(0, 12)
                + ". A tool for people who know the law; not legal advice.</footer></body></html>\n";
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (InputStream in = BookWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
