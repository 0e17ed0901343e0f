package org.redflag.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What listed persons own of a person that is not listed itself, added up as one regime adds them.
 *
 * @param regime whose way of adding it is
 * @param outcome whether the regime's threshold is met
 * @param leastPercent what they own at least, in percent
 * @param mostPercent what they own at most; above {@code leastPercent} when a share is unknown
 * @param controlled whether a listed person controls it, whatever it owns
 * @param owners the listed owners that count
 * @param programs tags of all their programs
 * @param lists ids of the lists they are on
 */
public record ListedOwnership(
        Person person,
        Jurisdiction regime,
        Outcome outcome,
        BigDecimal leastPercent,
        BigDecimal mostPercent,
        boolean controlled,
        List<ListMatch> owners,
        Set<String> programs,
        Set<String> lists) {

    /** Whether the threshold is met. */
    public enum Outcome {
        OWNED,
        NOT_OWNED,
        /** A share nobody knows decides it. */
        UNKNOWN
    }

    public ListedOwnership {
        owners = List.copyOf(owners);
        programs = Set.copyOf(programs);
        lists = Set.copyOf(lists);
    }

    /** The same with another answer to whether a listed person controls it. */
    public ListedOwnership withControl(boolean control) {
        return new ListedOwnership(
                person, regime, outcome, leastPercent, mostPercent, control, owners, programs, lists);
    }

    /** The party, when the person is one. */
    public @Nullable Party party() {
        return person instanceof Party party ? party : null;
    }

    /** The party's role, when the person is a party. */
    public @Nullable PartyRole role() {
        return person instanceof Party party ? party.role() : null;
    }

    /** The bank, when the person is one. */
    public @Nullable Bank bank() {
        return person instanceof Bank bank ? bank : null;
    }
}
