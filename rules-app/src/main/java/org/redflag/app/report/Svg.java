package org.redflag.app.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A drawing, shape by shape; every attribute stands at its shape, since not every program that shows SVG knows style sheets. */
final class Svg {

    static final String INK = "#1f2933";
    static final String FAINT = "#9aa5b1";
    static final String GRID = "#e4e7eb";
    static final String BEFORE = "#829ab1";
    static final String SINCE = "#ba2525";
    static final String PAPER = "#ffffff";
    static final String BOX = "#f0f4f8";

    private static final String FONT = "Helvetica, Arial, sans-serif";

    private final StringBuilder shapes = new StringBuilder();

    void rectangle(double x, double y, double width, double height, String fill, String stroke) {
        shapes.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\"/>%n",
                x,
                y,
                width,
                height,
                fill,
                stroke));
    }

    void line(double x, double y, double toX, double toY, String stroke, double width) {
        shapes.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>%n",
                x,
                y,
                toX,
                toY,
                stroke,
                width));
    }

    /** A line from left to right with a head. */
    void arrow(double x, double toX, double y, String stroke) {
        line(x, y, toX - 6, y, stroke, 2);
        shapes.append(String.format(
                Locale.ROOT,
                "<polygon points=\"%.1f,%.1f %.1f,%.1f %.1f,%.1f\" fill=\"%s\"/>%n",
                toX - 8,
                y - 5,
                toX,
                y,
                toX - 8,
                y + 5,
                stroke));
    }

    void curve(List<double[]> points, String stroke) {
        String path = points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point[0], point[1]))
                .collect(Collectors.joining(" "));
        shapes.append("<polyline points=\"")
                .append(path)
                .append("\" fill=\"none\" stroke=\"")
                .append(stroke)
                .append("\" stroke-width=\"2\"/>\n");
    }

    void text(double x, double y, int size, String fill, String anchor, String text) {
        shapes.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" font-family=\"%s\" font-size=\"%d\" fill=\"%s\" text-anchor=\"%s\">",
                        x,
                        y,
                        FONT,
                        size,
                        fill,
                        anchor))
                .append(escape(text))
                .append("</text>\n");
    }

    /** Another drawing inside this one, moved down. */
    void place(Svg other, double down) {
        shapes.append(String.format(Locale.ROOT, "<g transform=\"translate(0 %.1f)\">%n", down))
                .append(other.shapes)
                .append("</g>\n");
    }

    /** The whole file. */
    String document(int width, int height) {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">%n",
                        width,
                        height,
                        width,
                        height)
                + String.format(Locale.ROOT, "<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>%n", width, height, PAPER)
                + shapes + "</svg>\n";
    }

    /** A text that cannot be taken for markup; names come from outside. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }

    /** As much of a text as fits. */
    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(1, most - 1)) + "…";
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
