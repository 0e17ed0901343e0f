package org.redflag.model;

/**
 * The seven factors by which the Treasury weighs whether a transaction is significant (31 CFR 589.413), as far as the facts
 * tell them; never a yes or no.
 *
 * @param size (1) size, number and frequency
 * @param nature (2) nature, complexity and purpose
 * @param awareness (3) what management knew, and any pattern
 * @param nexus (4) how near the bank is to the blocked person
 * @param impact (5) effect on the aims of the sanctions
 * @param deception (6) whether anything was hidden
 * @param other (7) anything else that bears on it
 */
public record SignificanceFactors(
        String size, String nature, String awareness, String nexus, String impact, String deception, String other) {}
