package org.redflag.kb.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redflag.model.Item;
import org.redflag.model.LimitedValue;

class LimitedValuesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final String TABLE = """
            lvs_code,dollars,words,from,until,citation
            8A001,5000,"$5000; N/A for 8A001.b",,,15 CFR 774 Supp. 1
            8A001.b,N/A,"$5000; N/A for 8A001.b",,,15 CFR 774 Supp. 1
            8A001.b.2,700,$700,,2024-03-05,15 CFR 774 Supp. 1
            2B003,5000,$5000,,,15 CFR 774 Supp. 1
            6A006,read,$1500 …,,,15 CFR 774 Supp. 1
            """;

    private static Item item(int line, String eccn, String value, String currency) {
        return Item.of(line, eccn, new BigDecimal(value), currency);
    }

    private static List<Object> facts(LocalDate day, Item... items) {
        Reference reference = new Reference();
        reference.add("us-ear/lvs", new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)));
        List<Object> facts = new ArrayList<>();
        reference.limitedValues().lookUp(List.of(items), day, facts);
        return facts;
    }

    @Test
    void theDeepestParagraphDecides() {
        assertThat(facts(DAY, item(1, "8A001.c", "1", "USD"))).singleElement().satisfies(limit("5000"));
        assertThat(facts(DAY, item(1, "8A001.b.1", "1", "USD"))).isEmpty();
        assertThat(facts(DAY, item(1, "8A001.b.2.a", "1", "USD")))
                .singleElement()
                .satisfies(limit("700"));
        assertThat(facts(DAY.plusDays(1), item(1, "8A001.b.2.a", "1", "USD"))).isEmpty();
    }

    @Test
    void withoutTheParagraphNoLimitIsSure() {
        assertThat(facts(DAY, item(1, "8A001", "1", "USD"))).singleElement().satisfies(limit(null));
        assertThat(facts(DAY, item(1, "2B003", "1", "USD"))).singleElement().satisfies(limit("5000"));
    }

    @Test
    void wordsThatAreNotANumberGiveNoLimit() {
        assertThat(facts(DAY, item(1, "6A006", "1", "USD"))).singleElement().satisfies(limit(null));
    }

    @Test
    void allLinesOfAnEntryCountTogetherAndOnlyInDollars() {
        Item one = item(1, "2B003", "3000", "USD");
        assertThat(facts(DAY, one, item(2, "2B003.a", "2000.01", "USD")))
                .allSatisfy(fact -> assertThat(((LimitedValue) fact).above()).isTrue());
        assertThat(facts(DAY, one, item(2, "8A001.c", "9000", "USD")).get(0))
                .satisfies(fact -> assertThat(((LimitedValue) fact).within()).isTrue());
        assertThat(facts(DAY, one, item(2, "2B003", "1", "EUR")))
                .allSatisfy(fact -> assertThat(((LimitedValue) fact).value()).isNull());
    }

    private static java.util.function.Consumer<Object> limit(@org.jspecify.annotations.Nullable String dollars) {
        return fact ->
                assertThat(((LimitedValue) fact).limit()).isEqualTo(dollars == null ? null : new BigDecimal(dollars));
    }
}
