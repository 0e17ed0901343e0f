package org.redflag.model;

/**
 * A term of a license that the transaction does not keep, so that the license does not answer for the item.
 *
 * @param term in words, what the license allows and what the transaction does
 */
public record LicenseBreach(License license, Item item, String term) {}
