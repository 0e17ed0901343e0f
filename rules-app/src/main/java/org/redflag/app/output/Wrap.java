package org.redflag.app.output;

/** Breaks text into lines that fit a terminal. */
final class Wrap {

    private Wrap() {}

    /** Appends a text behind its lead; further lines begin with the indent. */
    static void append(StringBuilder out, String lead, String indent, String text, int width) {
        int empty = lead.length();
        StringBuilder line = new StringBuilder(lead);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() >= width && line.length() > empty) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent);
                empty = line.length();
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
