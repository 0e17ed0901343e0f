package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.reference.CountryGroups;
import org.redflag.model.ControlColumn;
import org.redflag.model.Country;
import org.redflag.model.Departure;
import org.redflag.model.Destination;
import org.redflag.model.EndUse;
import org.redflag.model.EndUseKind;
import org.redflag.model.Item;
import org.redflag.model.ItemOnList;
import org.redflag.model.Jurisdiction;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.Transit;
import org.redflag.model.UnderItar;

/** What of a transaction bears on whether each of its items is subject to the EAR, gathered once for all of them. */
final class ExportCircumstances {

    private static final Set<PartyRole> CONCERNED = Set.of(
            PartyRole.PURCHASER, PartyRole.INTERMEDIATE_CONSIGNEE, PartyRole.ULTIMATE_CONSIGNEE, PartyRole.END_USER);

    private static final LocalDate AFFILIATES = LocalDate.of(2025, 9, 29);
    private static final LocalDate AFFILIATES_STAYED = LocalDate.of(2025, 11, 10);
    private static final LocalDate AFFILIATES_AGAIN = LocalDate.of(2026, 11, 10);

    private final LocalDate day;
    private final List<Destination> destinations = new ArrayList<>();
    private final Set<String> footnotes = new HashSet<>();
    private final Set<EndUseKind> endUses = new HashSet<>();
    private final IdentityHashMap<Item, Set<String>> lists = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Set<String>> controls = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Boolean> underItar = new IdentityHashMap<>();
    private @Nullable Departure departure;
    private boolean passesUnitedStates;
    private boolean headquartersInGroupD5;

    ExportCircumstances(Facts facts, LocalDate day, CountryGroups groups) {
        this.day = day;
        for (Object fact : facts.all()) {
            if (fact instanceof Destination destination) {
                destinations.add(destination);
            } else if (fact instanceof Departure from) {
                departure = from;
            } else if (fact instanceof Transit transit) {
                passesUnitedStates |= Country.isUnitedStates(transit.country());
            } else if (fact instanceof Party party && CONCERNED.contains(party.role())) {
                headquartersInGroupD5 |= inMacauOrGroupD5(party.headquarters(), groups);
            } else if (fact instanceof ItemOnList listed) {
                lists.computeIfAbsent(listed.item(), item -> new HashSet<>()).add(listed.list());
            } else if (fact instanceof ControlColumn control) {
                controls.computeIfAbsent(control.item(), item -> new HashSet<>())
                        .add(control.column());
            } else if (fact instanceof UnderItar itar) {
                underItar.put(itar.item(), true);
            } else if (fact instanceof EndUse use && use.known()) {
                endUses.add(use.kind());
            } else if (fact instanceof ListMatch match
                    && match.certain()
                    && match.list().equals("us-bis/entity-list")) {
                footnotes.addAll(match.footnotes());
            } else if (fact instanceof ListedOwnership ownership && passesFootnotesOn(ownership)) {
                ownership.owners().forEach(owner -> footnotes.addAll(owner.footnotes()));
            }
        }
    }

    /** While the Affiliates Rule holds, what half belongs to a listed person is held to its footnotes. */
    private boolean passesFootnotesOn(ListedOwnership ownership) {
        boolean inForce = (from(AFFILIATES) && !from(AFFILIATES_STAYED)) || from(AFFILIATES_AGAIN);
        return inForce
                && ownership.regime() == Jurisdiction.US_BIS
                && ownership.outcome() == ListedOwnership.Outcome.OWNED;
    }

    private boolean inMacauOrGroupD5(@Nullable String country, CountryGroups groups) {
        return country != null
                && (country.equals("MO") || groups.of(country, day).contains("us-ear/D:5"));
    }

    LocalDate day() {
        return day;
    }

    boolean from(LocalDate first) {
        return !day.isBefore(first);
    }

    @Nullable
    String leaves() {
        return departure == null ? null : departure.country();
    }

    boolean passesUnitedStates() {
        return passesUnitedStates;
    }

    /** Whether a party that gets the goods, or its ultimate parent, has its headquarters in Macau or group D:5. */
    boolean headquartersInGroupD5() {
        return headquartersInGroupD5;
    }

    boolean leavesFrom(String group) {
        return departure != null && departure.groups().contains(group);
    }

    boolean anyDestination(Predicate<Destination> test) {
        return destinations.stream().anyMatch(test);
    }

    boolean allDestinations(Predicate<Destination> test) {
        return !destinations.isEmpty() && destinations.stream().allMatch(test);
    }

    /** Whether the goods go to one of some countries. */
    boolean to(String... countries) {
        return anyDestination(d -> Arrays.asList(countries).contains(d.country()));
    }

    /** Whether the goods go to a country of one of some groups, such as {@code D:5}. */
    boolean toGroup(String... groups) {
        return anyDestination(d -> inGroup(d, groups));
    }

    static boolean inGroup(Destination destination, String... groups) {
        return Arrays.stream(groups).anyMatch(group -> destination.groups().contains("us-ear/" + group));
    }

    boolean footnote(String number) {
        return footnotes.contains(number);
    }

    boolean use(EndUseKind kind) {
        return endUses.contains(kind);
    }

    boolean isOn(Item item, String list) {
        return lists.getOrDefault(item, Set.of()).contains(list);
    }

    /** Whether one of the controls of an item begins with a reason, such as {@code NS}, for certain or perhaps. */
    boolean controlledFor(Item item, String reason) {
        return controls.getOrDefault(item, Set.of()).stream().anyMatch(column -> column.startsWith(reason));
    }

    boolean underItar(Item item) {
        return underItar.containsKey(item);
    }
}
