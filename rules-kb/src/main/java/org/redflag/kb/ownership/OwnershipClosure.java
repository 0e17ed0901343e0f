package org.redflag.kb.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.ListedOwnership.Outcome;
import org.redflag.model.ListedParty;
import org.redflag.model.Owner;
import org.redflag.model.Person;

/**
 * Works out, owner by owner, what listed persons own of a person. The share of an owner counts in full when that owner
 * is listed or itself owned, and not at all when it is neither: shares are never multiplied along a chain.
 */
final class OwnershipClosure {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** What listed persons own of one person, and who they are. */
    private record Stake(
            Outcome outcome, BigDecimal least, BigDecimal most, boolean controlled, List<ListMatch> owners) {}

    private final OwnershipRegime regime;
    private final LocalDate day;
    private final IdentityHashMap<Person, List<ListMatch>> matches;

    /** The one listed person whose shares count; absent when those of all count together. */
    private final @Nullable ListedParty only;

    OwnershipClosure(
            OwnershipRegime regime,
            LocalDate day,
            IdentityHashMap<Person, List<ListMatch>> matches,
            @Nullable ListedParty only) {
        this.regime = regime;
        this.day = day;
        this.matches = matches;
        this.only = only;
    }

    @Nullable
    ListedOwnership of(Person person) {
        Stake stake = stake(person);
        if (stake.owners.isEmpty()) {
            return null;
        }
        Set<String> programs = new LinkedHashSet<>();
        Set<String> lists = new LinkedHashSet<>();
        for (ListMatch owner : stake.owners) {
            programs.addAll(owner.programs());
            lists.add(owner.list());
        }
        return new ListedOwnership(
                person,
                regime.jurisdiction(),
                stake.outcome,
                stake.least,
                stake.most,
                stake.controlled,
                stake.owners,
                programs,
                lists);
    }

    private Stake stake(Person person) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        boolean controlled = false;
        List<ListMatch> owners = new ArrayList<>();
        for (Owner owner : person.owners()) {
            Stake held = standing(owner);
            if (held.outcome == Outcome.NOT_OWNED) {
                continue;
            }
            owners.addAll(held.owners);
            controlled |= owner.controls() && held.outcome == Outcome.OWNED;
            if (held.outcome == Outcome.OWNED) {
                least = least.add(leastShare(owner));
            }
            most = most.add(mostShare(owner));
        }
        return new Stake(outcome(least, most), least.min(ALL), most.min(ALL), controlled, owners);
    }

    /** Whether an owner is itself listed, or owned by listed persons, so that its share counts. */
    private Stake standing(Owner owner) {
        List<ListMatch> own = matches.getOrDefault(owner, List.of()).stream()
                .filter(regime::counts)
                .filter(match -> only == null || match.entry().equals(only))
                .toList();
        List<ListMatch> certain = own.stream().filter(ListMatch::certain).toList();
        if (!certain.isEmpty()) {
            return new Stake(Outcome.OWNED, ALL, ALL, false, certain);
        }
        Stake above = stake(owner);
        if (above.outcome == Outcome.OWNED || own.isEmpty()) {
            return above;
        }
        List<ListMatch> all = new ArrayList<>(above.owners);
        all.addAll(own);
        // It may be the listed person its name resembles: nobody knows until somebody looks.
        return new Stake(Outcome.UNKNOWN, above.least, ALL, above.controlled, all);
    }

    private static BigDecimal leastShare(Owner owner) {
        return owner.sharePercent() == null ? BigDecimal.ZERO : owner.sharePercent();
    }

    private static BigDecimal mostShare(Owner owner) {
        if (owner.sharePercentAtMost() != null) {
            return owner.sharePercentAtMost();
        }
        return owner.sharePercent() == null ? ALL : owner.sharePercent();
    }

    private Outcome outcome(BigDecimal least, BigDecimal most) {
        if (regime.meets(least, day)) {
            return Outcome.OWNED;
        }
        return regime.meets(most, day) ? Outcome.UNKNOWN : Outcome.NOT_OWNED;
    }
}
