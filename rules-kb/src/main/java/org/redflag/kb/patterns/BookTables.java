package org.redflag.kb.patterns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.reference.Reference;
import org.redflag.model.Item;
import org.redflag.model.ItemOnList;
import org.redflag.model.io.TransactionReader;

/** What the tables of a day know of goods and countries, remembered. */
final class BookTables {

    static final String HIGH_PRIORITY = "redflags/common-high-priority-list";

    private final Reference reference;
    private final LocalDate day;
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();

    BookTables(Reference reference, LocalDate day) {
        this.reference = reference;
        this.day = day;
    }

    /** Ids of the lists that goods are on; a list is on itself. */
    Set<String> lists(String goods) {
        return lists.computeIfAbsent(goods, g -> g.contains("/") ? Set.of(g) : look(g));
    }

    private Set<String> look(String hs6) {
        Item item = TransactionReader.read(Map.of("id", hs6, "date", "1970-01-01", "item", Map.of("hsCode", hs6)))
                .items()
                .get(0);
        java.util.List<Object> facts = new java.util.ArrayList<>();
        reference.goods().lookUp(item, day, facts);
        return facts.stream()
                .filter(ItemOnList.class::isInstance)
                .map(fact -> ((ItemOnList) fact).list())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> groups(@Nullable String country) {
        return country == null
                ? Set.of()
                : groups.computeIfAbsent(country, c -> reference.countryGroups().of(c, day));
    }

    /** Below which a shipment is not reported; absent where no threshold is known in the currency. */
    @Nullable
    Long reportingThreshold(@Nullable String currency) {
        return currency == null ? null : reference.reportingThresholds().of(currency, day);
    }
}
