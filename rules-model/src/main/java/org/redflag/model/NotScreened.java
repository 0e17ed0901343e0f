package org.redflag.model;

/**
 * A check that could not run.
 *
 * @param check what would have been checked
 * @param reason why it could not
 * @param cure what makes it run
 */
public record NotScreened(String check, String reason, String cure) {}
