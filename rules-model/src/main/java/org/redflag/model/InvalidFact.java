package org.redflag.model;

import org.jspecify.annotations.Nullable;

/** A value that cannot be a fact: which field, what stood there, and what to write instead. */
public final class InvalidFact extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String cure;

    public InvalidFact(String field, @Nullable Object value, String cure) {
        super(
                value == null
                        ? field + " is missing; " + cure
                        : "'" + Text.shorten(value) + "' is not a valid " + field + "; " + cure);
        this.field = field;
        this.cure = cure;
    }

    public String field() {
        return field;
    }

    public String cure() {
        return cure;
    }
}
