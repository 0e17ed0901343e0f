package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void accentsAndSpecialLettersGo() {
        assertThat(Letters.fold("Société Générale d'Armement")).isEqualTo("societe generale darmement");
        assertThat(Letters.fold("Łódź Øresund İZMİR ß")).isEqualTo("lodz oresund izmir ss");
    }

    @Test
    void dotsSeparateAndTheLettersOfAnAbbreviationAreOneWordOfTheName() {
        assertThat(Letters.fold("J. Smith & Sons, S.A.")).isEqualTo("j smith and sons s a");
        assertThat(Name.of("J. Smith & Sons, S.A.").words()).containsExactly("j", "smith", "and", "sons");
        assertThat(Name.of("J. Smith & Sons, S.A.").legalForms()).isEqualTo("sa");
        assertThat(Name.of("M.O.G.E. Ltd").words()).containsExactly("moge");
    }

    @Test
    void whatScannersMisreadIsReadAgain() {
        assertThat(Name.of("LlMITED J5C ENEK0").words()).containsExactly("eneko");
        assertThat(Name.of("Al-Rashid Factory 10").words()).containsExactly("al", "rashid", "factory", "10");
    }

    @Test
    void everyScriptBecomesLatin() {
        assertThat(Letters.fold("Завод Искра")).isEqualTo("zavod iskra");
        assertThat(Letters.fold("김정은")).isEqualTo("kim jong un");
        assertThat(Letters.fold("习近平")).isEqualTo("xi jin ping");
        assertThat(Letters.fold("Ελλάδα")).isEqualTo("ellada");
        assertThat(Letters.fold("华为技术有限公司")).isEqualTo("hua wei technology co limited");
        assertThat(Letters.fold("محمد")).isEqualTo("mohammad");
    }

    @Test
    void signsThatCannotBeSeenVanishAndLookAlikesAreWhatTheyLookLike() {
        assertThat(Letters.fold("Sov\u200Bcom\u00ADflot")).isEqualTo("sovcomflot");
        assertThat(Letters.fold("Kаlаshnikov")).isEqualTo("kalashnikov");
        assertThat(Letters.fold("ＡＣＭＥ")).isEqualTo("acme");
    }

    @Test
    void whatProgramsDidToATextOnItsWayIsUndone() {
        assertThat(Letters.fold("JosÃ© MuÃ±oz")).isEqualTo("jose munoz");
        assertThat(Letters.fold("Smith &amp; Sons")).isEqualTo("smith and sons");
        assertThat(Letters.fold("Garc&#237;a")).isEqualTo("garcia");
        assertThat(Letters.fold("Garc%C3%ADa")).isEqualTo("garcia");
        assertThat(Letters.fold("D&#39;Estr&eacute;es")).isEqualTo("destrees");
        assertThat(Letters.fold("100% Real & Co; Ltd")).isEqualTo("100 real and co ltd");
    }
}
