package org.redflag.model;

/**
 * An item of which nobody can say whether US export law follows it.
 *
 * @param missing the facts that would settle it
 */
public record EarJurisdictionUnknown(Item item, String missing) {}
