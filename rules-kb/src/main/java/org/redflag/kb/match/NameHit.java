package org.redflag.kb.match;

import org.redflag.model.ListMatch;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.MatchStrength;
import org.redflag.model.Person;

/**
 * A listed name that a given one may be. What it rests on is put into words only when no better name of the same entry is
 * found.
 *
 * @param text the given name as it was written
 */
record NameHit(String text, Given given, Listed listed, NameScore score, Circumstances circumstances) {

    /** Whether it is enough to alert: a weak alias or a faint likeness needs country or birth beside it. */
    boolean alerts() {
        boolean enough = score.score() >= Bands.WEAK && !isWeakAlias();
        return enough || circumstances.corroborate();
    }

    /** The circumstances of one entry are the same, so names decide; of names as like, the first by the alphabet. */
    boolean isBetterThan(NameHit other) {
        if (score.score() != other.score.score()) {
            return score.score() > other.score.score();
        }
        int byStrength = strength().compareTo(other.strength());
        if (byStrength != 0) {
            return byStrength < 0;
        }
        return listed.published().name().compareTo(other.listed.published().name()) < 0;
    }

    ListMatch match(Person person, ListedParty entry) {
        return new ListMatch(
                person,
                entry,
                strength(),
                score.score(),
                circumstances.delta(),
                listed.published().name(),
                Grounds.of(text, given, listed, score) + circumstances.inWords());
    }

    private MatchStrength strength() {
        return circumstances.contradict() || isWeakAlias() ? MatchStrength.WEAK : Bands.strength(score.score());
    }

    private boolean isWeakAlias() {
        return listed.published().kind() == ListedName.Kind.WEAK_ALIAS;
    }
}
