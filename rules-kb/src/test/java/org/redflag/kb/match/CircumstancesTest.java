package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.PartyType;

class CircumstancesTest {

    @ParameterizedTest
    @CsvSource({
        "1970-12-31, 1970-12-31, same day",
        "1970-12-31, 31 Dec 1970, same day",
        "1970-12-30, 31 Dec 1970, same year",
        "1970-12-31, circa 1970, same year",
        "1970, 31 Dec 1970, same year",
        "1970-12, 1970-12-31, same year",
        "1971, 1970-12-31, nothing",
        "1969-01-01, 1970, nothing",
        "1972, 1970-12-31, other",
        "1968-12-31, 1970-12-31, other",
        "1970, unknown, nothing"
    })
    void birthSpeaksForOrAgainst(String given, String listed, String expected) {
        Circumstances circumstances = Circumstances.of(born(given), listed(listed));
        double delta =
                switch (expected) {
                    case "same day" -> Bands.SAME_BIRTH_DAY;
                    case "same year" -> Bands.SAME_BIRTH_YEAR;
                    case "other" -> Bands.OTHER_BIRTH;
                    default -> 0;
                };
        assertThat(circumstances.delta()).isEqualTo(delta);
        assertThat(circumstances.corroborate()).isEqualTo(expected.startsWith("same"));
        assertThat(circumstances.contradict()).isEqualTo(expected.equals("other"));
    }

    @Test
    void whoWasBornOnAnUnknownDayIsNeitherTheListedOneNorAnother() {
        Party party = Party.of(PartyRole.PURCHASER, "Somebody Invented", null);
        assertThat(Circumstances.of(party, listed("1970-12-31"))).isEqualTo(new Circumstances(0, false, false, ""));
    }

    private static Party born(String day) {
        return new Party(
                PartyRole.PURCHASER,
                "Somebody Invented",
                PartyType.INDIVIDUAL,
                List.of(),
                null,
                null,
                null,
                day,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    private static ListedParty listed(String birth) {
        return new ListedParty(
                "us-ofac/sdn",
                "1",
                ListedType.INDIVIDUAL,
                List.of(new ListedName("SOMEBODY, Invented", ListedName.Kind.PRIMARY)),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(birth),
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                false,
                null,
                null);
    }
}
