package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

class OfacScoreTest {

    @Test
    void equalNamesScoreAHundredAndNamesWithoutACommonLetterNothing() {
        assertThat(OfacScore.of("KIM, Chol Min", "Kim Chol Min")).isEqualTo(100);
        assertThat(OfacScore.of("Boxy", "Ida")).isZero();
        assertThat(OfacScore.of("", "Ida")).isZero();
    }

    @Test
    void aSlipCostsAFewPoints() {
        // Jaro-Winkler of the textbooks: MARTHA and MARHTA 0.961, DIXON and DICKSONX 0.813.
        assertThat(OfacScore.of("Martha", "Marhta")).isEqualTo(96);
        assertThat(OfacScore.of("Dixon", "Dicksonx")).isEqualTo(81);
    }

    @Test
    void wordsInAnotherOrderAreHeldAgainstThoseThatSoundLikeThem() {
        assertThat(OfacScore.of("Sechin Igor", "Igor Sechin")).isEqualTo(100);
        assertThat(OfacScore.of("Robert Ashcraft", "Ashcroft Rupert")).isGreaterThan(80);
    }

    @Test
    void theWholeNameIsComparedAsTheLibraryDoes() {
        JaroWinklerSimilarity library = new JaroWinklerSimilarity();
        for (String[] pair : new String[][] {
            {"AEROCARIBBEAN AIRLINES", "AERO CARIBBEAN"},
            {"DWAYNE", "DUANE"},
            {"BANCO NACIONAL DE CUBA", "BANCO DE CUBA"},
            {"JONES", "JOHNSON"}
        }) {
            assertThat(OfacScore.jaroWinkler(pair[0], pair[1])).isCloseTo(library.apply(pair[0], pair[1]), within());
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.001);
    }
}
