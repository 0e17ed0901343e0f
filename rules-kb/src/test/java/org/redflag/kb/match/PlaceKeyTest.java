package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redflag.model.Address;

class PlaceKeyTest {

    private static Address address(@Nullable String street, @Nullable String unit) {
        return new Address(street, unit, "Hong Kong", null, null, "HK");
    }

    @Test
    void oneRoomHasOneKeyHoweverItIsWritten() {
        assertThat(PlaceKey.of(address("5 Fa Yuen Street", "Room 12")))
                .isPresent()
                .isEqualTo(PlaceKey.of(address("Rm 12, 5 Fayuen St", null)));
    }

    @Test
    void anotherRoomOrHouseOrTownIsElsewhere() {
        assertThat(PlaceKey.of(address("5 Fa Yuen Street", "Room 12")))
                .isNotEqualTo(PlaceKey.of(address("5 Fa Yuen Street", "Room 14")))
                .isNotEqualTo(PlaceKey.of(address("7 Fa Yuen Street", "Room 12")))
                .isNotEqualTo(PlaceKey.of(new Address("5 Fa Yuen Street", "Room 12", "Osh", null, null, "HK")));
    }

    @Test
    void whereNoHouseNumberIsSeenTheLettersCount() {
        assertThat(PlaceKey.of(address("ul. Lenina, dom 5", null)))
                .isPresent()
                .isEqualTo(PlaceKey.of(address("UL LENINA DOM 5", null)));
        assertThat(PlaceKey.of(address("PO 5", null))).isEmpty();
        assertThat(PlaceKey.of(address(null, null))).isEmpty();
    }
}
