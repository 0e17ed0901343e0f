package org.redflag.model;

/**
 * A party or bank that is a US person in the sense of 15 CFR 772.1.
 *
 * @param basis in words, what makes it one
 */
public record UsPerson(Person person, String basis) {}
