package org.redflag.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "50,1,2",
        "50.00,1,2",
        "50%,1,2",
        "33.33,3333,10000",
        "1/3,1,3",
        "33 1/3,1,3",
        "33 1/3 %,1,3",
        "0,0,1",
        "100,1,1",
        "1E+1,1,10",
        "0.00000000000001,1,10000000000000000",
        "2 / 4,1,2"
    })
    void readsWhatPeopleWrite(String written, long numerator, long denominator) {
        assertThat(Share.parse("share", written)).isEqualTo(Share.of(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "4/3", "1/0", "50,5", "1e999999999", "half", "", "1/3%", "100 1/3"})
    void refusesWhatIsNoShare(String written) {
        assertThatThrownBy(() -> Share.parse("share", written))
                .isInstanceOf(InvalidFact.class)
                .hasMessageContaining("write a percentage from 0 to 100");
    }

    @Test
    void thirdsAddUpToTheWholeAndNoFurther() {
        Share third = Share.of(1, 3);
        assertThat(third.plus(Share.of(1, 6))).isEqualTo(Share.HALF);
        assertThat(third.plus(third).plus(third)).isEqualTo(Share.ALL);
        assertThat(Share.ALL.plus(third)).isEqualTo(Share.ALL);
        assertThat(third.minus(Share.HALF)).isEqualTo(Share.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1/3,33 1/3", "50,50", "33.330,33.33", "1/700,0 1/7", "100,100", "10,10"})
    void isWrittenExactly(String share, String text) {
        assertThat(Share.parse("share", share)).hasToString(text);
        assertThat(Share.parse("share", text)).isEqualTo(Share.parse("share", share));
    }

    @Test
    void inPercentItIsRoundedAsAsked() {
        assertThat(Share.of(1, 3).inPercent(RoundingMode.DOWN)).isEqualByComparingTo("33.333333333333");
        assertThat(Share.of(1, 3).inPercent(RoundingMode.UP)).isEqualByComparingTo("33.333333333334");
        assertThat(Share.HALF.inPercent(RoundingMode.UP)).hasToString("50");
    }
}
