package org.redflag.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What listed persons own of a person that is not listed itself, added up as one regime adds them.
 *
 * @param regime whose way of adding it is
 * @param outcome whether the regime's threshold is met
 * @param least what they own at least
 * @param most what they own at most; above {@code least} when a share is unknown
 * @param control whether a listed person controls it, whatever it owns
 * @param owners the listed owners that count
 * @param programs tags of all their programs
 * @param lists ids of the lists they are on
 * @param account share by share what was added up, for each person on the way, so that it can be done again by hand
 */
public record ListedOwnership(
        Person person,
        Jurisdiction regime,
        Outcome outcome,
        Share least,
        Share most,
        Control control,
        List<ListMatch> owners,
        Set<String> programs,
        Set<String> lists,
        List<String> account) {

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
        account = List.copyOf(account);
    }

    /** The same with another answer to whether a listed person controls it. */
    public ListedOwnership withControl(Control other) {
        return new ListedOwnership(person, regime, outcome, least, most, other, owners, programs, lists, account);
    }

    /** What they own at least, in percent. */
    public BigDecimal leastPercent() {
        return least.inPercent(RoundingMode.DOWN);
    }

    /** What they own at most, in percent. */
    public BigDecimal mostPercent() {
        return most.inPercent(RoundingMode.UP);
    }

    /** Whether a listed person is known to control it. */
    public boolean controlled() {
        return control == Control.CERTAIN;
    }

    /** Whether it is not known whether a listed person controls it. */
    public boolean perhapsControlled() {
        return control == Control.PERHAPS;
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
