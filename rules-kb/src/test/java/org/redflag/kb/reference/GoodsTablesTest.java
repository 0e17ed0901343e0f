package org.redflag.kb.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redflag.model.Item;
import org.redflag.model.ItemOnList;
import org.redflag.model.ItemPerhapsOnList;
import org.redflag.model.io.TransactionReader;

class GoodsTablesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final String TARIFF = """
            code,group,from,perhaps_from,until,part,citation
            27101921,,,,,,Annex XX
            8413,,2024-03-04,,,pumps for drilling,Annex II
            8704,,2024-03-05,2024-03-04,,,Annex XXIII
            """;
    private static final String ENTRIES = """
            eu_code,group,from,until,citation
            9A009.A,,,,Annex II
            6A203,,,,Annex IV
            0E,,,,Annex IV
            """;

    private static Item item(String field, String code) {
        return TransactionReader.read(
                        Map.of("id", "1", "date", "2024-03-04", "item", Map.of("description", "Goods", field, code)))
                .items()
                .get(0);
    }

    private static Reference reference(String id, String table) {
        Reference reference = new Reference();
        reference.add(id, new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        return reference;
    }

    private static List<Object> goods(String code, LocalDate day) {
        List<Object> facts = new ArrayList<>();
        reference("eu/annex", TARIFF).goods().lookUp(item("hsCode", code), day, facts);
        return facts;
    }

    private static List<Object> dualUse(String entry) {
        List<Object> facts = new ArrayList<>();
        reference("eu/entries", ENTRIES).dualUseLists().lookUp(item("euDualUse", entry), DAY, facts);
        return facts;
    }

    @Test
    void aTariffLineOfEightDigitsIsMetByItsOwnDigitsAlone() {
        assertThat(goods("2710.19.21", DAY)).singleElement().isInstanceOf(ItemOnList.class);
        assertThat(goods("2710.19.21.00", DAY)).singleElement().isInstanceOf(ItemOnList.class);
        assertThat(goods("2710.19.43", DAY)).isEmpty();
        assertThat(goods("2710.12", DAY)).isEmpty();
    }

    @Test
    void sixDigitsOfATariffLineLeaveItOpen() {
        assertThat(goods("2710.19", DAY)).singleElement().isInstanceOf(ItemPerhapsOnList.class);
    }

    @Test
    void aCodeOfWhichAPartIsListedIsNeverOnTheListForCertain() {
        assertThat(goods("8413.70", DAY))
                .singleElement()
                .isInstanceOfSatisfying(ItemPerhapsOnList.class, perhaps -> assertThat(perhaps.why())
                        .contains("pumps for drilling"));
        assertThat(goods("8413.70", DAY.minusDays(1))).isEmpty();
    }

    @Test
    void betweenTheEarliestAndTheLatestDayACodeIsPerhapsListed() {
        assertThat(goods("8704.22", DAY)).singleElement().isInstanceOf(ItemPerhapsOnList.class);
        assertThat(goods("8704.22", DAY.plusDays(1))).singleElement().isInstanceOf(ItemOnList.class);
    }

    @Test
    void anEntryOfAnnexOneIsMetByItsParagraphsAndLeftOpenByItsParent() {
        assertThat(dualUse("9A009.a.2")).singleElement().isInstanceOf(ItemOnList.class);
        assertThat(dualUse("9A009")).singleElement().isInstanceOf(ItemPerhapsOnList.class);
        assertThat(dualUse("9A009.b")).isEmpty();
        assertThat(dualUse("6A2030")).isEmpty();
        assertThat(dualUse("0E001")).singleElement().isInstanceOf(ItemOnList.class);
        assertThat(dualUse("NONE")).isEmpty();
    }
}
