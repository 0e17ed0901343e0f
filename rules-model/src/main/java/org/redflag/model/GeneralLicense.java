package org.redflag.model;

import java.util.Set;

/**
 * A general license of OFAC that is in force on the day and that the transaction may come under.
 *
 * @param symbol its number, or the section of the regulations it stands in
 * @param program the program it belongs to, such as {@code RUSSIA}
 * @param scope what it is about, such as {@code AGRICULTURE_AND_MEDICINE}
 * @param condition its terms, in words
 * @param claimed whether the parties rely on it
 * @param shown whether the facts show that the transaction is of its scope
 * @param unanswered tags of the programs of listed persons here that it does not speak of, and names of persons it leaves out
 */
public record GeneralLicense(
        String symbol,
        String program,
        String scope,
        String condition,
        boolean claimed,
        boolean shown,
        Set<String> unanswered,
        String citation) {

    public GeneralLicense {
        unanswered = Set.copyOf(unanswered);
    }

    /** Whether nobody in the transaction is blocked under another program, or left out by name. */
    public boolean answersEverybody() {
        return unanswered.isEmpty();
    }
}
