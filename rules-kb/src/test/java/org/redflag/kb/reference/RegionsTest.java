package org.redflag.kb.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redflag.model.Place;

class RegionsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            UA, UA-43,                , ,       CRIMEA
            RU, Republic of Crimea,   , ,       CRIMEA
            RU, ,           Simferopol, 295026, CRIMEA
            RU, ,           ,           299011, CRIMEA
             ,  ,           Sevastopol, ,       CRIMEA
            UA, ,           ,           95000,  CRIMEA
            RU, ,           Donetsk,    283001, DNR
            UA, UA-14,      Donetsk,    ,       DNR
            UA, UA-14,      Kramatorsk, ,       none
            UA, UA-14,      ,           ,       UNDETERMINED
            UA, UA-14,      Bakhmut,    ,       UNDETERMINED
            RU, ,           Donetsk,    346330, none
            UA, UA-09,      Luhansk,    ,       LNR
            UA, UA-23,      Melitopol,  ,       ZAPORIZHZHIA_OCCUPIED
            UA, ,           Kyiv,       01001,  none
            DE, ,           Donetsk,    ,       none
            RU, ,           Moscow,     101000, none
            """)
    void recognizesOccupiedRegionsHoweverTheyAreWritten(
            String country, String region, String town, String postalCode, String expected) {
        Regions regions = new Regions();
        regions.add(Table.read(
                "occupied-regions",
                Objects.requireNonNull(
                        RegionsTest.class.getResourceAsStream("/org/redflag/reference/occupied-regions.csv"))));
        assertThat(String.valueOf(regions.of(new Place(country, region, town, postalCode))))
                .isEqualTo(expected.equals("none") ? "null" : expected);
    }
}
