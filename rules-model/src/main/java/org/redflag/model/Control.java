package org.redflag.model;

import java.util.Locale;

/** Whether one person controls another, whatever it owns of it. */
public enum Control {
    NONE,
    /** Something points to it, such as a seat on the board, that does not settle it. */
    PERHAPS,
    CERTAIN;

    /** The answer to "does it control": {@code yes}, {@code no} or {@code perhaps}. */
    public static Control parse(String field, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "certain" -> CERTAIN;
            case "false", "no", "n", "none" -> NONE;
            case "perhaps" -> PERHAPS;
            default -> throw new InvalidFact(field, text, "write yes, no or perhaps");
        };
    }

    /** The surer of both. */
    public Control or(Control other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
