package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;

class OwnListFormatTest {

    @Test
    void everyColumnArrivesInTheEntry() throws IOException {
        Reading reading = new OwnListFormat(false).read(List.of(Fixtures.file("own.csv")));
        ListedParty party = Fixtures.entry(reading, "own/watch", "1");
        assertThat(party.names())
                .containsExactly(
                        new ListedName("Zavod Iskra, OOO", ListedName.Kind.PRIMARY),
                        new ListedName("Iskra Works", ListedName.Kind.ALIAS),
                        new ListedName("Завод Искра", ListedName.Kind.ALIAS),
                        new ListedName("ISKRA", ListedName.Kind.WEAK_ALIAS));
        assertThat(party.countries()).containsExactlyInAnyOrder("RU", "BY");
        assertThat(party.addresses()).containsExactly("1 Example Street, Moscow", "2 Sample Road, Minsk");
        assertThat(party.identifiers())
                .contains(Identifier.of(IdentifierType.IMO, "9187629"), Identifier.of(IdentifierType.BIC, "ISKRRUMM"));
        assertThat(party.listedFrom()).isEqualTo(LocalDate.of(2022, 3, 11));
        assertThat(party.listedTo()).isEqualTo(LocalDate.of(2024, 6, 12));
        assertThat(party.footnotes()).containsExactly("3");
        assertThat(party.citation()).isEqualTo("Board decision 7");
        assertThat(party.secondarySanctionsRisk()).isTrue();
    }

    @Test
    void aWrongDaySaysWhereItStandsAndHowToWriteIt() {
        assertThatThrownBy(() -> read("list,id,type,name,listed_from\nown/a,1,ENTITY,Kessler,11/03/22\n"))
                .isInstanceOf(UnreadableList.class)
                .hasMessage("own.csv line 2: '11/03/22' cannot stand in column 'listed_from';"
                        + " write the day as 2022-03-11");
    }

    @Test
    void aCountrySpelledOutAnUnknownTypeAndABadNumberAreRefused() {
        assertThatThrownBy(() -> read("list,id,type,name,countries\nown/a,1,ENTITY,Kessler,Iran\n"))
                .hasMessageContaining("'Iran'");
        assertThatThrownBy(() -> read("list,id,type,name\nown/a,1,FIRM,Kessler\n"))
                .hasMessageContaining("'FIRM'");
        assertThatThrownBy(() -> read("list,id,type,name,identifiers\nown/a,1,ENTITY,Kessler,9187629\n"))
                .hasMessageContaining("IMO 9187629");
    }

    @Test
    void anEntryWithoutANameAndAListWithoutEntriesAreRefused() {
        assertThatThrownBy(() -> read("list,id,type,name\nown/a,1,ENTITY,\n")).hasMessageContaining("'name'");
        assertThatThrownBy(() -> read("list,id,type,name\n")).hasMessageContaining("it lists nobody");
    }

    private static Reading read(String text) {
        return new OwnListFormat(false).read(List.of(Fixtures.file("own.csv", text)));
    }
}
