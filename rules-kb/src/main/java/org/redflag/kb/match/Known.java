package org.redflag.kb.match;

/**
 * What is known of a given word whatever name it stands in.
 *
 * @param id its number when a list has it, -1 otherwise
 * @param rarity from 0 to 1; a word that no list has is as rare as can be
 * @param likely what kind of word it most likely is, which for a misspelt common word is that word's kind
 * @param neighbours the listed words it may be
 */
record Known(int id, double rarity, Wording.Kind likely, Neighbours neighbours) {}
