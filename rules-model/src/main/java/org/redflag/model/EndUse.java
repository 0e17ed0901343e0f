package org.redflag.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the goods will be used for, and how sure the exporter is of it.
 *
 * @param basis in words, what it is known from; absent when the exporter just says so
 */
public record EndUse(
        EndUseKind kind, Knowledge knowledge, @Nullable String basis) {

    public EndUse {
        if (kind == null) {
            throw new InvalidFact("kind", null, "say what the use is, such as MILITARY or CIVIL");
        }
        knowledge = Objects.requireNonNullElse(knowledge, Knowledge.KNOWN);
        basis = Text.blankToNull(basis);
    }

    /** Whether the exporter has knowledge of it in the sense of 15 CFR 772.1. */
    public boolean known() {
        return knowledge == Knowledge.KNOWN || knowledge == Knowledge.REASON_TO_KNOW;
    }
}
