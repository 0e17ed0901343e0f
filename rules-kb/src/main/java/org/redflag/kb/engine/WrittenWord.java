package org.redflag.kb.engine;

/**
 * One word of a rule's header.
 *
 * @param text what stands between its parentheses, quotes included
 */
public record WrittenWord(String word, String text, int line) {

    public boolean quoted() {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    }

    /** The text without its quotes. */
    public String value() {
        return quoted() ? text.substring(1, text.length() - 1) : text;
    }
}
