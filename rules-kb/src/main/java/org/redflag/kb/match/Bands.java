package org.redflag.kb.match;

import org.redflag.model.MatchStrength;

/** What a score means, and what its parts weigh: the one place to look when a match seems too strong or too weak. */
final class Bands {

    /** From here up, a name differs only in ways that do not tell persons apart. */
    static final double STRONG = 0.95;
    /** From here up, somebody must look; below there is no match. */
    static final double WEAK = 0.85;

    /** What a listed word costs that the document does not have: documents leave out middle names. */
    static final double UNMATCHED_LISTED = 0.25;
    /** The same where the document's field was too short for the whole name. */
    static final double UNMATCHED_AFTER_CUT = 0.1;
    /** What a word of the document costs that the list does not have: it usually names somebody else. */
    static final double UNMATCHED_GIVEN = 0.75;
    /** Two names that share one telling word and differ in others are rarely the same. */
    static final double ONE_WORD_ONLY = 0.9;
    /** Numbered companies and ships are told apart by nothing but their number. */
    static final double OTHER_NUMBER = 0.6;
    /** A name of one word that many could bear, or under another legal form. */
    static final double LONE_COMMON_WORD = 0.9;
    /** Words written apart on one side and together on the other. */
    static final double JOINED = 0.98;
    /** A word that starts with the other's letter, or the last word of a name that was cut off. */
    static final double ABBREVIATED = 0.9;

    private Bands() {}

    static MatchStrength strength(double score) {
        return score >= STRONG ? MatchStrength.STRONG : MatchStrength.WEAK;
    }
}
