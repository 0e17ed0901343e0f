package org.redflag.model;

import java.util.Set;

/**
 * A restriction of 15 CFR 740.2 that an item meets.
 *
 * @param leaves symbols of the exceptions that remain, such as {@code GOV}; of these sometimes only single paragraphs
 * @param title what brings the restriction about, a sentence
 */
public record LicenseExceptionRestriction(Item item, Set<String> leaves, String title, String citation) {

    public LicenseExceptionRestriction {
        leaves = Set.copyOf(leaves);
    }
}
