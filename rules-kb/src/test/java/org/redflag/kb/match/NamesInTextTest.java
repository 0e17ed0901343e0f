package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redflag.model.ListMatch;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;

class NamesInTextTest {

    private static final Matcher MATCHER = Matcher.of(List.of(
            Parties.listed("1", "Kama Elektronika OOO"),
            Parties.listed("2", "Orlan Radio Works"),
            Parties.listed("3", "Volgaplast")));

    @Test
    void namesStandAnywhereInAText() {
        assertThat(found("Invoice 2024/0815 dtd 12.03. for radio parts Orlan Radio Works attn. stores"))
                .isTrue();
        assertThat(found("URGENT MEASURING BRIDGES KAMA ELEKTRONIKA OOO NABEREZHNYE CHELNY 2ND DELIVERY"))
                .isTrue();
        assertThat(found("spare parts and service volgaplast order 77")).isTrue();
    }

    @Test
    void aNameMayGoOnInTheNextLine() {
        assertThat(found("second delivery of pumps to Orlan\nRadio Works by rail"))
                .isTrue();
    }

    @Test
    void wordsThatAreNobodysNameFindNobody() {
        assertThat(found("Payment for invoice 4711 contract 88 of 12.03.2024 radio works"))
                .isFalse();
        assertThat(found("salary March, thank you")).isFalse();
    }

    @Test
    void whatIsOnlyMentionedIsNeverCertain() {
        List<ListMatch> matches =
                MATCHER.match(Party.of(PartyRole.MENTIONED, "Orlan Radio Works", null), LocalDate.of(2024, 5, 6));
        assertThat(matches).isNotEmpty().noneMatch(ListMatch::certain);
        assertThat(MATCHER.match(Party.of(PartyRole.PAYEE, "Orlan Radio Works", null), LocalDate.of(2024, 5, 6)))
                .anyMatch(ListMatch::certain);
    }

    @Test
    void runsNeitherBeginNorEndWithWordsOfEveryPaymentNorCrossReferences() {
        assertThat(NamesInText.of("invoice 12345678 for Bank of Examples"))
                .contains("Bank of Examples")
                .noneMatch(name -> name.startsWith("invoice") || name.contains("12345678") || name.endsWith(" of"));
    }

    private static boolean found(String text) {
        return !MATCHER.match(Party.of(PartyRole.MENTIONED, text, null), LocalDate.of(2024, 5, 6))
                .isEmpty();
    }
}
