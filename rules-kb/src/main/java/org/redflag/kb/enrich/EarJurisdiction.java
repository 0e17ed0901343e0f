package org.redflag.kb.enrich;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Country;
import org.redflag.model.Destination;
import org.redflag.model.EarJurisdictionUnknown;
import org.redflag.model.Item;
import org.redflag.model.ItemOnList;
import org.redflag.model.ListMatch;
import org.redflag.model.PartyRole;
import org.redflag.model.Region;
import org.redflag.model.Route;
import org.redflag.model.SubjectToEar;
import org.redflag.model.SubjectToEar.Basis;

/**
 * Whether US export law follows an item: 15 CFR 734.3, 734.4 and those parts of 734.9 that reach Russia, parties with a
 * footnote on the Entity List, and advanced computing items.
 */
final class EarJurisdiction {

    private static final BigDecimal TERRORIST_SUPPORTING = BigDecimal.valueOf(10);
    private static final BigDecimal OTHER = BigDecimal.valueOf(25);
    private static final LocalDate RUSSIA = LocalDate.of(2022, 2, 24);
    private static final LocalDate BELARUS = LocalDate.of(2022, 3, 2);
    private static final LocalDate CRIMEA = LocalDate.of(2023, 5, 19);
    private static final LocalDate FOOTNOTE_1 = LocalDate.of(2020, 5, 15);
    private static final LocalDate FOOTNOTE_4 = LocalDate.of(2022, 10, 21);
    private static final LocalDate ADVANCED_COMPUTING = LocalDate.of(2022, 10, 21);

    /** What of a transaction bears on each of its items, gathered once for all of them. */
    private record Circumstances(
            LocalDate day,
            @Nullable String from,
            boolean fromPartner,
            List<Destination> destinations,
            Set<String> footnotes,
            IdentityHashMap<Item, Set<String>> lists) {

        static Circumstances of(Facts facts, LocalDate day, Function<String, Set<String>> groupsOf) {
            List<Destination> destinations = new ArrayList<>();
            Set<String> footnotes = new HashSet<>();
            IdentityHashMap<Item, Set<String>> lists = new IdentityHashMap<>();
            for (Object fact : facts.all()) {
                if (fact instanceof Destination destination) {
                    destinations.add(destination);
                } else if (fact instanceof ItemOnList listed) {
                    lists.computeIfAbsent(listed.item(), item -> new HashSet<>())
                            .add(listed.list());
                } else if (fact instanceof ListMatch match
                        && match.certain()
                        && match.list().equals("us-bis/entity-list")) {
                    footnotes.addAll(match.footnotes());
                }
            }
            String from = leavesFrom(facts);
            boolean partner = from != null && groupsOf.apply(from).contains("us-ear/partner-countries");
            return new Circumstances(day, from, partner, destinations, footnotes, lists);
        }

        boolean isOn(Item item, String list) {
            return lists.getOrDefault(item, Set.of()).contains(list);
        }

        boolean from(LocalDate first) {
            return !day.isBefore(first);
        }
    }

    /**
     * Adds what is known of each item.
     *
     * @param groupsOf the groups of a country on the day
     */
    void addTo(Facts facts, LocalDate day, Function<String, Set<String>> groupsOf) {
        Circumstances circumstances = Circumstances.of(facts, day, groupsOf);
        for (Item item : facts.items()) {
            Object fact = fact(item, circumstances);
            if (fact != null) {
                facts.all().add(fact);
            }
        }
    }

    private static @Nullable Object fact(Item item, Circumstances circumstances) {
        if (item.subjectToEar() != null) {
            return item.subjectToEar()
                    ? new SubjectToEar(item, Basis.DECLARED, "the exporter determined that it is")
                    : null;
        }
        if (Country.isUnitedStates(circumstances.from)) {
            return new SubjectToEar(item, Basis.IN_UNITED_STATES, "it leaves the United States");
        }
        if (Country.isUnitedStates(item.origin())) {
            return new SubjectToEar(item, Basis.US_ORIGIN, "it is of US origin");
        }
        if (item.origin() == null) {
            return new EarJurisdictionUnknown(item, "its country of origin");
        }
        return foreignMade(item, circumstances);
    }

    private static @Nullable Object foreignMade(Item item, Circumstances circumstances) {
        BigDecimal threshold = circumstances.destinations.stream().anyMatch(EarJurisdiction::supportsTerrorism)
                ? TERRORIST_SUPPORTING
                : OTHER;
        BigDecimal content = item.usContentPercent();
        if (content != null && content.compareTo(threshold) > 0) {
            return new SubjectToEar(
                    item, Basis.DE_MINIMIS, content + " percent controlled US content is above " + threshold);
        }
        String reach = directProductReach(item, circumstances);
        if (reach != null && Boolean.TRUE.equals(item.usDirectProduct())) {
            return new SubjectToEar(
                    item, Basis.FOREIGN_DIRECT_PRODUCT, "it is the direct product of US technology (" + reach + ")");
        }
        List<String> missing = new ArrayList<>();
        if (content == null) {
            missing.add("its share of controlled US content");
        }
        if (reach != null && item.usDirectProduct() == null) {
            missing.add("whether it is the direct product of US technology or software");
        }
        return missing.isEmpty() ? null : new EarJurisdictionUnknown(item, String.join(", and ", missing));
    }

    private static boolean supportsTerrorism(Destination destination) {
        return destination.groups().contains("us-ear/E:1")
                || destination.groups().contains("us-ear/E:2");
    }

    /** The paragraph of 734.9 whose scope the transaction is in, if the item were such a direct product. */
    private static @Nullable String directProductReach(Item item, Circumstances circumstances) {
        Set<String> footnotes = circumstances.footnotes;
        if (footnotes.contains("3") && circumstances.from(RUSSIA) && !circumstances.fromPartner) {
            return "15 CFR 734.9(g)";
        }
        if (footnotes.contains("1") && circumstances.from(FOOTNOTE_1)) {
            return "15 CFR 734.9(e)(1)";
        }
        if (footnotes.contains("4") && circumstances.from(FOOTNOTE_4)) {
            return "15 CFR 734.9(e)(2)";
        }
        if (circumstances.from(ADVANCED_COMPUTING)
                && circumstances.isOn(item, "us-ear/advanced-computing-eccns")
                && circumstances.destinations.stream().anyMatch(EarJurisdiction::reachedByAdvancedComputing)) {
            return "15 CFR 734.9(h)";
        }
        boolean inScope = item.eccn() == null
                || item.onCommerceControlList()
                || circumstances.isOn(item, "us-ear/hts-supplement-7");
        boolean reaches = circumstances.destinations.stream().anyMatch(d -> reachedFrom(d, circumstances.day));
        return inScope && reaches && !circumstances.fromPartner ? "15 CFR 734.9(f)" : null;
    }

    private static boolean reachedFrom(Destination destination, LocalDate day) {
        if (destination.region() == Region.CRIMEA) {
            return !day.isBefore(CRIMEA);
        }
        return switch (destination.country()) {
            case "RU" -> !day.isBefore(RUSSIA);
            case "BY" -> !day.isBefore(BELARUS);
            default -> false;
        };
    }

    private static boolean reachedByAdvancedComputing(Destination destination) {
        return destination.country().equals("MO")
                || destination.groups().contains("us-ear/D:1")
                || destination.groups().contains("us-ear/D:4")
                || destination.groups().contains("us-ear/D:5");
    }

    private static @Nullable String leavesFrom(Facts facts) {
        Route route = facts.transaction().route();
        if (route != null && route.from() != null && route.from().country() != null) {
            return route.from().country();
        }
        return facts.transaction().parties().stream()
                .filter(party -> party.role() == PartyRole.EXPORTER && party.country() != null)
                .map(party -> Objects.requireNonNull(party.country()))
                .findFirst()
                .orElse(null);
    }
}
