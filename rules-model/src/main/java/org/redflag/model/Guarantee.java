package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * A written guarantee that no beneficiary is a listed person.
 *
 * @param requestedBy who asked for it, usually a bank
 * @param given whether it was given
 * @param issuer who signed it
 * @param coversOwners whether it speaks of owners of 50 percent or more too
 */
public record Guarantee(
        @Nullable String requestedBy,
        @Nullable Boolean given,
        @Nullable String issuer,
        @Nullable Boolean coversOwners) {}
