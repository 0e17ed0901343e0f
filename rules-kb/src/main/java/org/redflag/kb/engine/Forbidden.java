package org.redflag.kb.engine;

/**
 * Something in a rule file that rules may not use.
 *
 * @param line of the file, from 1
 * @param what it is
 */
public record Forbidden(int line, String what) {}
