package org.redflag.app.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redflag.model.BookFact;
import org.redflag.model.Finding;
import org.redflag.model.NotScreened;
import org.redflag.model.Pattern;

/** The patterns of a book as pictures: an SVG, or a page of HTML with words and rows beside them. */
public final class PatternReport {

    /** More of one kind are named and not drawn: nobody looks at them. */
    private static final int DRAWN = 24;

    private static final int HEAD = 50;
    private static final String STYLE = """
            body { font: 15px/1.5 Helvetica, Arial, sans-serif; color: #1f2933; max-width: 1000px; margin: 2em auto; padding: 0 1em }
            h2 { margin-top: 2.5em } h3 { font-size: 1em; margin-bottom: .2em }
            table { border-collapse: collapse } td, th { padding: .3em .8em; border-bottom: 1px solid #e4e7eb; text-align: left }
            figure { margin: 1em 0 2em; border-top: 1px solid #e4e7eb; padding-top: 1em } svg { max-width: 100%; height: auto }
            .rows { color: #616e7c; font-size: .85em } .note { background: #f0f4f8; padding: .8em 1em }
            """;

    private final List<Pattern> patterns;
    private final List<NotScreened> notScreened;
    private final LocalDate asOf;

    public PatternReport(List<Pattern> patterns, List<NotScreened> notScreened, LocalDate asOf) {
        this.patterns = List.copyOf(patterns);
        this.notScreened = List.copyOf(notScreened);
        this.asOf = asOf;
    }

    /** One drawing of all that can be drawn, one below the other; what two rules see is drawn once. */
    public void svg(Writer out) throws IOException {
        Svg all = new Svg();
        all.text(10, 28, 18, Svg.INK, "start", "Patterns across the book, as of " + asOf);
        int down = HEAD;
        for (List<Pattern> some : byRule().values()) {
            List<Picture> pictures = some.stream()
                    .limit(DRAWN)
                    .map(Pattern::fact)
                    .map(Picture::of)
                    .flatMap(Optional::stream)
                    .toList();
            if (!pictures.isEmpty()) {
                all.text(
                        10,
                        down + 24.0,
                        14,
                        Svg.SINCE,
                        "start",
                        Svg.cut(some.get(0).finding().title(), 120));
                down += HEAD;
            }
            for (Picture picture : pictures) {
                all.place(picture.svg(), down);
                down += picture.height() + 16;
            }
        }
        out.write(all.document(Picture.WIDTH, down + 10));
        out.flush();
    }

    /** A page that needs nothing but itself. */
    public void html(Writer out) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Patterns across the book</title>\n<style>\n"
                + STYLE + "</style>\n<h1>Patterns across the book</h1>\n");
        out.write("<p class=\"note\">By the rules of " + asOf
                + ". A pattern is a reason to look and to ask, and no law: what"
                + " counts as much or as often is the policy of this project, and stands in each rule.</p>\n");
        summary(out);
        for (NotScreened check : notScreened) {
            out.write("<p class=\"note\"><b>Not screened:</b> "
                    + Svg.escape(check.check() + " " + check.reason() + "; " + check.cure()) + "</p>\n");
        }
        for (List<Pattern> some : byRule().values()) {
            section(out, some);
        }
        out.write("</html>\n");
        out.flush();
    }

    private void summary(Writer out) throws IOException {
        if (patterns.isEmpty()) {
            out.write("<p>Nothing was found by these rules.</p>\n");
            return;
        }
        out.write("<table><tr><th>Found</th><th>Pattern</th><th>Weight</th><th>Authority</th></tr>\n");
        for (Map.Entry<String, List<Pattern>> each : byRule().entrySet()) {
            Finding finding = each.getValue().get(0).finding();
            out.write("<tr><td>" + each.getValue().size() + "</td><td><a href=\"#" + Svg.escape(each.getKey()) + "\">"
                    + Svg.escape(finding.title()) + "</a></td><td>" + weight(finding) + "</td><td>"
                    + Svg.escape(finding.citation()) + "</td></tr>\n");
        }
        out.write("</table>\n");
    }

    private static String weight(Finding finding) {
        return finding.severity() == null
                ? finding.effect().name()
                : finding.severity().name();
    }

    private static void section(Writer out, List<Pattern> some) throws IOException {
        Finding first = some.get(0).finding();
        out.write("<h2 id=\"" + Svg.escape(first.ruleId()) + "\">" + Svg.escape(first.title()) + "</h2>\n<p>"
                + Svg.escape(first.nextStep()) + "</p>\n");
        if (first.interpretation() != null) {
            out.write("<p class=\"rows\">" + Svg.escape(first.interpretation()) + "</p>\n");
        }
        for (Pattern pattern : some.subList(0, Math.min(DRAWN, some.size()))) {
            figure(out, pattern);
        }
        if (some.size() > DRAWN) {
            out.write("<p>And " + (some.size() - DRAWN) + " more, which the other formats name.</p>\n");
        }
    }

    private static void figure(Writer out, Pattern pattern) throws IOException {
        out.write("<figure>\n");
        Optional<Picture> picture = Picture.of(pattern.fact());
        if (picture.isPresent()) {
            out.write(picture.get().svg().document(Picture.WIDTH, picture.get().height()));
        }
        out.write("<figcaption>" + Svg.escape(pattern.finding().because()));
        BookFact fact = pattern.fact();
        if (!fact.rows().isEmpty()) {
            out.write("<div class=\"rows\">Rows: " + Svg.escape(String.join(", ", fact.rows())) + "</div>");
        }
        out.write("</figcaption>\n</figure>\n");
    }

    private Map<String, List<Pattern>> byRule() {
        Map<String, List<Pattern>> rules = new LinkedHashMap<>();
        patterns.forEach(pattern -> rules.computeIfAbsent(pattern.finding().ruleId(), r -> new ArrayList<>())
                .add(pattern));
        return rules;
    }
}
