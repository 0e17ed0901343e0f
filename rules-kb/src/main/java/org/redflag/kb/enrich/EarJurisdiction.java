package org.redflag.kb.enrich;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Destination;
import org.redflag.model.EarJurisdictionUnknown;
import org.redflag.model.Item;
import org.redflag.model.ItemOnList;
import org.redflag.model.ListMatch;
import org.redflag.model.Location;
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

    private static final Set<String> UNITED_STATES = Set.of("US", "PR", "GU", "VI", "AS", "MP", "UM");
    private static final BigDecimal TERRORIST_SUPPORTING = BigDecimal.valueOf(10);
    private static final BigDecimal OTHER = BigDecimal.valueOf(25);
    private static final LocalDate RUSSIA = LocalDate.of(2022, 2, 24);
    private static final LocalDate BELARUS = LocalDate.of(2022, 3, 2);
    private static final LocalDate CRIMEA = LocalDate.of(2023, 5, 19);
    private static final LocalDate FOOTNOTE_1 = LocalDate.of(2020, 5, 15);
    private static final LocalDate FOOTNOTE_4 = LocalDate.of(2022, 10, 21);
    private static final LocalDate ADVANCED_COMPUTING = LocalDate.of(2022, 10, 21);

    void addTo(Facts facts, LocalDate day) {
        List<Destination> destinations = ofType(facts, Destination.class);
        for (Item item : facts.items()) {
            Object fact = fact(item, facts, destinations, day);
            if (fact != null) {
                facts.all().add(fact);
            }
        }
    }

    private @Nullable Object fact(Item item, Facts facts, List<Destination> destinations, LocalDate day) {
        if (item.subjectToEar() != null) {
            return item.subjectToEar()
                    ? new SubjectToEar(item, Basis.DECLARED, "the exporter determined that it is")
                    : null;
        }
        String from = leavesFrom(facts);
        if (from != null && UNITED_STATES.contains(from)) {
            return new SubjectToEar(item, Basis.IN_UNITED_STATES, "it leaves the United States");
        }
        if (item.origin() != null && UNITED_STATES.contains(item.origin())) {
            return new SubjectToEar(item, Basis.US_ORIGIN, "it is of US origin");
        }
        if (item.origin() == null) {
            return new EarJurisdictionUnknown(item, "its country of origin");
        }
        return foreignMade(item, facts, destinations, day);
    }

    private @Nullable Object foreignMade(Item item, Facts facts, List<Destination> destinations, LocalDate day) {
        BigDecimal threshold =
                destinations.stream().anyMatch(EarJurisdiction::supportsTerrorism) ? TERRORIST_SUPPORTING : OTHER;
        BigDecimal content = item.usContentPercent();
        if (content != null && content.compareTo(threshold) > 0) {
            return new SubjectToEar(
                    item, Basis.DE_MINIMIS, content + " percent controlled US content is above " + threshold);
        }
        String reach = directProductReach(item, facts, destinations, day);
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
    private @Nullable String directProductReach(Item item, Facts facts, List<Destination> destinations, LocalDate day) {
        boolean fromPartner = leavesFromPartner(facts);
        Set<String> footnotes = footnotes(facts);
        if (footnotes.contains("3") && !day.isBefore(RUSSIA) && !fromPartner) {
            return "15 CFR 734.9(g)";
        }
        if (footnotes.contains("1") && !day.isBefore(FOOTNOTE_1)) {
            return "15 CFR 734.9(e)(1)";
        }
        if (footnotes.contains("4") && !day.isBefore(FOOTNOTE_4)) {
            return "15 CFR 734.9(e)(2)";
        }
        if (!day.isBefore(ADVANCED_COMPUTING)
                && onList(item, "us-ear/advanced-computing-eccns", facts)
                && destinations.stream().anyMatch(EarJurisdiction::reachedByAdvancedComputing)) {
            return "15 CFR 734.9(h)";
        }
        boolean inScope =
                item.eccn() == null || item.onCommerceControlList() || onList(item, "us-ear/hts-supplement-7", facts);
        boolean reaches = destinations.stream().anyMatch(d -> reachedFrom(d, day));
        return inScope && reaches && !fromPartner ? "15 CFR 734.9(f)" : null;
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

    private static boolean onList(Item item, String list, Facts facts) {
        return ofType(facts, ItemOnList.class).stream()
                .anyMatch(l -> l.item().equals(item) && l.list().equals(list));
    }

    private static Set<String> footnotes(Facts facts) {
        return ofType(facts, ListMatch.class).stream()
                .filter(match -> match.certain() && match.list().equals("us-bis/entity-list"))
                .flatMap(match -> match.footnotes().stream())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static @Nullable String leavesFrom(Facts facts) {
        Route route = facts.transaction().route();
        if (route != null && route.from() != null && route.from().country() != null) {
            return route.from().country();
        }
        return facts.transaction().parties().stream()
                .filter(party -> party.role() == PartyRole.EXPORTER && party.country() != null)
                .map(party -> java.util.Objects.requireNonNull(party.country()))
                .findFirst()
                .orElse(null);
    }

    private static boolean leavesFromPartner(Facts facts) {
        Route route = facts.transaction().route();
        boolean routeDecides =
                route != null && route.from() != null && route.from().country() != null;
        return ofType(facts, Location.class).stream()
                .filter(location -> routeDecides
                        ? route != null
                                && route.from() != null
                                && location.country().equals(route.from().country())
                        : location.role() == PartyRole.EXPORTER)
                .anyMatch(location -> location.groups().contains("us-ear/partner-countries"));
    }

    private static <T> List<T> ofType(Facts facts, Class<T> type) {
        return facts.all().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
