package org.redflag.app.output;

import org.redflag.model.Disposition;

/** Colors for terminals, or none. */
final class Colors {

    private static final String RESET = "\u001B[0m";

    private final boolean on;

    Colors(boolean on) {
        this.on = on;
    }

    String bold(String text) {
        return on ? "\u001B[1m" + text + RESET : text;
    }

    String of(Disposition disposition, String text) {
        if (!on) {
            return text;
        }
        String color =
                switch (disposition) {
                    case BLOCKED, PROHIBITED -> "\u001B[1;31m";
                    case LICENSE_REQUIRED, NOT_SCREENED -> "\u001B[1;35m";
                    case HOLD -> "\u001B[1;33m";
                    case REVIEW -> "\u001B[33m";
                    case CLEAR -> "\u001B[32m";
                };
        return color + text + RESET;
    }
}
