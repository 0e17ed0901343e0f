package org.redflag.kb.match;

import org.redflag.model.MatchStrength;

/** What a score means, and what its parts weigh: the one place to look when a match seems too strong or too weak. */
final class Bands {

    /** From here up, a name differs only in ways that do not tell persons apart. */
    static final double STRONG = 0.95;
    /** From here up, somebody must look. */
    static final double WEAK = 0.85;
    /** From here up, somebody must look when country or birth agree; below there is no match. */
    static final double LEAST = 0.80;

    /** What country, birth and kind of person add to the likeness of names, and take from it. */
    static final double SAME_COUNTRY = 0.03;

    static final double OTHER_COUNTRY = -0.02;
    static final double SAME_BIRTH_DAY = 0.08;
    static final double SAME_BIRTH_YEAR = 0.04;
    static final double OTHER_BIRTH = -0.10;
    static final double OTHER_KIND = -0.10;

    /** What a listed word costs that the document does not have: documents leave out middle names. */
    static final double UNMATCHED_LISTED = 0.25;
    /** The same where the document's field was too short for the whole name. */
    static final double UNMATCHED_AFTER_CUT = 0.08;
    /** What a word of the document costs that the list does not have: it usually names somebody else. */
    static final double UNMATCHED_GIVEN = 0.75;
    /** How much less of both counts when two telling words or more have met. */
    static final double UNMATCHED_BESIDE_TWO = 0.75;
    /** The same for a town or country, which documents add freely. */
    static final double UNMATCHED_PLACE_GIVEN = 0.5;
    /** Two names that share one telling word and differ in others are rarely the same. */
    static final double ONE_WORD_ONLY = 0.9;
    /** Names of nothing but trades and towns, unless they have the same ones in the same order. */
    static final double NOTHING_TELLS = 0.8;
    /** One telling word that is the same, under a legal form that is not: a reason to look, and no more. */
    static final double OTHER_FORM = 0.94;
    /** Numbered companies and ships are told apart by nothing but their number. */
    static final double OTHER_NUMBER = 0.6;
    /** A name of one word that many could bear, or under another legal form. */
    static final double LONE_COMMON_WORD = 0.9;

    /** A surname that many bear, with an initial for the rest. */
    static final double COMMON_WITH_INITIAL = 0.85;
    /** What a surname has to weigh to be told from others by an initial. */
    static final double RARE_ENOUGH_FOR_INITIALS = 0.7;
    /** How alike the only telling word has to be when common words meet beside it. */
    static final double LONE_AMONG_COMMON = 0.75;

    /** Chinese and Korean syllables that differ are different syllables. */
    static final double OTHER_SYLLABLE = 0.85;
    /** Two syllables that sound alike in two scripts: with the country, a reason to look; alone, not. */
    static final double TWO_SYLLABLES = 0.84;

    /** Words written apart on one side and together on the other. */
    static final double JOINED = 0.98;
    /** A word that stands for any longer one with its first letter. */
    static final double INITIAL = 0.9;
    /** The same when the list has the initial, which says less: everybody's name has a first letter. */
    static final double LISTED_INITIAL = 0.85;
    /** A text that is the beginning of a listed name to the letter, and long enough to have been cut off. */
    static final double BEGINNING = 0.9;
    /** The last word of a name that was cut off. */
    static final double CUT_OFF = 0.93;
    /** The most the last word of a cut-off name weighs. */
    static final double CUT_OFF_WEIGHT = 0.5;

    /** What a letter or two at the end of a cut-off name weigh. */
    static final double FRAGMENT = 0.02;

    /** Words that are one word in two languages or romanisations. */
    static final double VARIANT = 0.96;
    /** Words that may be one word, such as surnames in two romanisations of Chinese. */
    static final double PERHAPS_VARIANT = 0.7;
    /** Words that differ only in letters that stand for one sound. */
    static final double SAME_SOUNDING_LETTERS = 0.955;
    /** The same where a word is so short, or so without vowels, that it is an abbreviation, which nobody romanises. */
    static final double SHORT_SOUNDING_LETTERS = 0.87;
    /** Words that a scanner takes for each other. */
    static final double LOOKS_ALIKE = 0.93;
    /** Words that have the same consonants and differ in one vowel. */
    static final double SAME_CONSONANTS = 0.93;
    /** What each further vowel costs. */
    static final double PER_SLIP_OF_VOWELS = 0.04;
    /** What a slip costs, divided by one more than the letters of the longer word. */
    static final double PER_SLIP = 0.65;
    /** People seldom misspell a first letter. */
    static final double OTHER_FIRST_LETTER = 0.05;
    /** What is left of a likeness by slips when the given word is itself one that lists have. */
    static final double KNOWN_WORD = 0.85;
    /** In how many entries a word occurs that is known well enough to be no slip. */
    static final int KNOWN_FROM = 3;
    /** A word written without vowels, and one that has its consonants. */
    static final double ONLY_CONSONANTS = 0.9;
    /** The same when there are only two of them. */
    static final double TWO_CONSONANTS = 0.75;

    static final int SHORTEST_WITH_ONE_SLIP = 4;
    static final int SHORTEST_WITH_TWO_SLIPS = 5;
    /** From this length on, two slips may fall on the first letter as well. */
    static final int SHORTEST_WITH_ANY_TWO_SLIPS = 6;

    private Bands() {}

    static double unmatchedGiven(Wording.Kind kind) {
        return kind == Wording.Kind.PLACE ? UNMATCHED_PLACE_GIVEN : UNMATCHED_GIVEN;
    }

    static MatchStrength strength(double score) {
        return score >= STRONG ? MatchStrength.STRONG : MatchStrength.WEAK;
    }
}
