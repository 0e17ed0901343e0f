package org.redflag.kb.patterns;

import org.jspecify.annotations.Nullable;

/** Russia and Belarus, which export controls treat alike. */
final class Russia {

    private Russia() {}

    static boolean is(@Nullable String country) {
        return "RU".equals(country) || "BY".equals(country);
    }
}
