package org.redflag.kb.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.kb.lists.format.UnreadableList;
import org.redflag.model.Control;
import org.redflag.model.GoodGuy;
import org.redflag.model.GoodGuyMatch;
import org.redflag.model.LapsedGoodGuy;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.MatchStrength;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;

class GoodGuysTest {

    private static final LocalDate EXPIRES = LocalDate.parse("2025-01-01");
    private static final LocalDate DAY = EXPIRES.minusDays(1);
    private static final ListedParty ENTRY = entry("7", Set.of("RU", "JP", "KZ", "CN"));
    private static final Party PARTY = Party.of(PartyRole.ULTIMATE_CONSIGNEE, "Kama Trade", "JP");
    private static final GoodGuy RECORD =
            GoodGuys.record("Kama Trade", "JP", ENTRY, "a soap maker", "trade compliance", EXPIRES);

    @TempDir
    private Path folder;

    private final List<Object> told = new ArrayList<>();

    @Test
    void aGoodGuyMatchIsReplacedByAFactThatSaysSo() {
        assertThat(standing(RECORD, match(PARTY, ENTRY, MatchStrength.WEAK), DAY))
                .isEmpty();
        assertThat(told).singleElement().isInstanceOf(GoodGuyMatch.class);
    }

    @Test
    void onTheDayItExpiresTheMatchIsBack() {
        assertThat(standing(RECORD, match(PARTY, ENTRY, MatchStrength.WEAK), EXPIRES))
                .hasSize(1);
        lapsedBecause("expired on 2025-01-01");
    }

    @Test
    void aChangedEntryIsBackButOneThatOnlyMovedThroughEditionsIsNot() {
        assertThat(standing(RECORD, match(PARTY, entry("7", Set.of("RU")), MatchStrength.WEAK), DAY))
                .hasSize(1);
        lapsedBecause("changed the entry");
        told.clear();
        ListedParty carried = ENTRY.carried(LocalDate.parse("2024-01-01"), null);
        assertThat(standing(RECORD, match(PARTY, carried, MatchStrength.WEAK), DAY))
                .isEmpty();
    }

    @Test
    void aRecordRewrittenForAnotherPartyByHandDoesNotHold() {
        GoodGuy forged = new GoodGuy(
                "Oka Works",
                RECORD.country(),
                RECORD.list(),
                RECORD.listedId(),
                RECORD.reason(),
                RECORD.author(),
                RECORD.expires(),
                RECORD.partyDigest(),
                RECORD.entryDigest());
        Party other = Party.of(PartyRole.ULTIMATE_CONSIGNEE, "Oka Works", "JP");
        assertThat(standing(forged, match(other, ENTRY, MatchStrength.WEAK), DAY))
                .hasSize(1);
        lapsedBecause("changed by hand");
    }

    @Test
    void theSameOfficialNumberCannotBeExplainedAway() {
        assertThat(standing(RECORD, match(PARTY, ENTRY, MatchStrength.IDENTIFIER), DAY))
                .hasSize(1);
        lapsedBecause("official number");
    }

    @Test
    void aPartyThatIsGivenWithOtherNamesHasToBeLookedAtAgain() {
        Owner known = new Owner(
                "Kama Trade",
                null,
                List.of("Kama Elektronika"),
                "JP",
                null,
                null,
                Control.NONE,
                List.of(),
                List.of(),
                null);
        assertThat(GoodGuys.of(List.of(RECORD))
                        .standing(
                                List.of(new ListMatch(known, ENTRY, MatchStrength.STRONG, 1, ENTRY.name(), "name")),
                                DAY,
                                told))
                .hasSize(1);
        lapsedBecause("other names");
    }

    @Test
    void anotherPartyCountryOrEntryIsNotConcerned() {
        for (ListMatch other : List.of(
                match(Party.of(PartyRole.PURCHASER, "Kama Trading", "JP"), ENTRY, MatchStrength.WEAK),
                match(Party.of(PartyRole.PURCHASER, "Kama Trade", "RU"), ENTRY, MatchStrength.WEAK),
                match(Party.of(PartyRole.PURCHASER, "Kama Trade", null), ENTRY, MatchStrength.WEAK),
                match(PARTY, entry("8", ENTRY.countries()), MatchStrength.WEAK))) {
            assertThat(standing(RECORD, other, DAY)).hasSize(1);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void aFileWithoutReasonAuthorOrExpiryIsRefusedWhole() throws IOException {
        String header = "name,country,list,listed_id,reason,author,expires,party_digest,entry_digest\n";
        String good = "Kama Trade,JP,us-ofac/sdn,7,a soap maker,trade compliance,2025-01-01,aa,bb\n";
        Path file = Files.writeString(folder.resolve("good-guys.csv"), header + good);
        assertThat(GoodGuys.read(file).digest()).isNotEmpty();
        for (String missing : List.of("a soap maker", "trade compliance", "2025-01-01", "aa", "bb", "Kama Trade")) {
            Files.writeString(file, header + good + good.replace(missing, ""));
            assertThatThrownBy(() -> GoodGuys.read(file))
                    .isInstanceOf(UnreadableList.class)
                    .hasMessageContaining("line 3")
                    .hasMessageContaining("lists good-guy");
        }
    }

    private List<ListMatch> standing(GoodGuy goodGuy, ListMatch match, LocalDate day) {
        return GoodGuys.of(List.of(goodGuy)).standing(List.of(match), day, told);
    }

    private void lapsedBecause(String why) {
        assertThat(told).singleElement().isInstanceOfSatisfying(LapsedGoodGuy.class, lapsed -> assertThat(lapsed.why())
                .contains(why));
    }

    private static ListMatch match(Party party, ListedParty entry, MatchStrength strength) {
        return new ListMatch(party, entry, strength, 0.9, entry.name(), "name");
    }

    private static ListedParty entry(String id, Set<String> countries) {
        return new ListedParty(
                "us-ofac/sdn",
                id,
                ListedType.ENTITY,
                List.of(new ListedName("Kama Elektronika", ListedName.Kind.PRIMARY)),
                Set.of(),
                countries,
                List.of(),
                List.of(),
                List.of(),
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
