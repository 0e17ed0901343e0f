package org.redflag.model;

/**
 * An item whose ECCN is no entry of the Commerce Control List: a slip, or an entry that was taken off.
 *
 * @param entry the five characters that were not found
 */
public record EccnNotListed(Item item, String entry) {}
