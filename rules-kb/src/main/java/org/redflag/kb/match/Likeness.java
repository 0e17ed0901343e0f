package org.redflag.kb.match;

/** How alike a given word and listed ones are. Used again for each given word, by one thread. */
final class Likeness {

    private static final int MOST_DISTANCE = 3;
    private static final int LONG_SOUND = 7;

    private Spelling word = Spelling.of("");
    private int id;
    private double trust;
    private int plain;
    private int sound;
    private int consonants;
    private int seen;
    private final Slips slips = new Slips();
    private final Slips plainSlips = new Slips();

    /**
     * Takes another given word.
     *
     * @param number its number when a list has it, -1 otherwise
     * @param trusted how much a likeness by slips counts
     */
    void of(Spelling given, int number, double trusted, Spellings listed) {
        word = given;
        id = number;
        trust = trusted;
        plain = listed.plainNumber(given);
        sound = listed.soundNumber(given);
        consonants = listed.consonantNumber(given);
        seen = listed.seenNumber(given);
        slips.of(given.text());
        plainSlips.of(given.plain());
    }

    Spelling word() {
        return word;
    }

    int plain() {
        return plain;
    }

    int sound() {
        return sound;
    }

    int consonants() {
        return consonants;
    }

    int seen() {
        return seen;
    }

    /** The slips between its text and others. */
    Slips slips() {
        return slips;
    }

    /** The slips between its plain spelling and others. */
    Slips plainSlips() {
        return plainSlips;
    }

    /** From 0, not the same word, to 1, the same letters. */
    double with(Spellings listed, int other) {
        if (other == id) {
            return 1;
        }
        int letters = listed.letters(other);
        if (word.isMarked() || Spelling.isMarked(letters)) {
            return withoutVowels(listed, other);
        }
        if (word.isNumbered() || Spelling.isNumbered(letters)) {
            return 0;
        }
        if (plain == listed.plain(other)) {
            int shorter = Math.min(word.text().length(), listed.texts().length(other));
            boolean letterByLetter = word.abbreviates() && Spelling.abbreviates(letters);
            return shorter <= Spelling.SHORTEST_SOUND || letterByLetter
                    ? Bands.SHORT_SOUNDING_LETTERS
                    : Bands.SAME_SOUNDING_LETTERS;
        }
        if ((word.abbreviates() || Spelling.abbreviates(letters)) && consonants == listed.consonants(other)) {
            return Bands.ONLY_CONSONANTS;
        }
        if (seen == listed.seen(other)) {
            return Bands.LOOKS_ALIKE * trust;
        }
        // Each letter that only one of them has took a slip at least.
        if (Spelling.differing(word.letters(), letters) > 2 * MOST_DISTANCE) {
            return 0;
        }
        return bySlips(listed, other) * trust;
    }

    private double withoutVowels(Spellings listed, int other) {
        int length = word.consonants().length();
        if (length < 2
                || consonants != listed.consonants(other)
                || !Spelling.beginAlike(word.letters(), listed.letters(other))) {
            return 0;
        }
        return length < Spelling.SHORTEST_SOUND ? Bands.TWO_CONSONANTS : Bands.ONLY_CONSONANTS;
    }

    private double bySlips(Spellings listed, int other) {
        int own = word.text().length();
        int length = listed.texts().length(other);
        int shorter = Math.min(own, length);
        int distance = listed.texts().distance(slips, other);
        double best = 0;
        boolean sameFirst = listed.texts().first(other) == word.text().charAt(0);
        boolean likely = distance <= 1 || shorter >= Bands.SHORTEST_WITH_ANY_TWO_SLIPS || sameFirst;
        int most = Spelling.slips(shorter);
        if (distance <= (trust < 1 ? Math.min(1, most) : most) && likely) {
            best = 1 - Bands.PER_SLIP * distance / (Math.max(own, length) + 1);
            best -= sameFirst ? 0 : Bands.OTHER_FIRST_LETTER;
        }
        int plainLength = Math.max(word.plain().length(), listed.plains().length(other));
        if (word.plainMaySlip()
                && Spelling.plainMaySlip(listed.plains().length(other))
                && listed.plains().distance(plainSlips, other) <= 1) {
            double similarity = Bands.SAME_SOUNDING_LETTERS - Bands.PER_SLIP / (plainLength + 1);
            similarity -= listed.plains().first(other) == word.plain().charAt(0) ? 0 : Bands.OTHER_FIRST_LETTER;
            best = Math.max(best, similarity);
        }
        if (word.sound().length() >= Spelling.SHORTEST_SOUND
                && sound == listed.sound(other)
                && distance <= (shorter >= LONG_SOUND ? MOST_DISTANCE : 2)) {
            best = Math.max(best, Bands.SAME_CONSONANTS - Bands.PER_SLIP_OF_VOWELS * (distance - 1));
        }
        return best;
    }
}
