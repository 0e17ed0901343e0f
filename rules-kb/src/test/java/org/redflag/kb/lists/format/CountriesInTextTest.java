package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesInTextTest {

    @Test
    void nationalitiesAndNamesAreFoundAmongOtherWords() {
        assertThat(CountriesInText.in("(a) Syrian, (b) Palestinian")).containsExactly("SY", "PS");
        assertThat(CountriesInText.in("of the Republic of Moldova, Romanian")).containsExactly("MD", "RO");
        assertThat(CountriesInText.in("Democratic People’s Republic of Korea (DPRK)"))
                .containsExactly("KP");
        assertThat(CountriesInText.in("Myanmar/Burma")).containsExactly("MM");
    }

    @Test
    void theLongestNameCountsAndAWordOfTwoLettersIsNoCode() {
        assertThat(CountriesInText.in("South Sudanese")).containsExactly("SS");
        assertThat(CountriesInText.in("it is in no country, as at 2003")).isEmpty();
    }
}
