package org.redflag.kb.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redflag.kb.Knowledge;
import org.redflag.kb.Rulebook;
import org.redflag.kb.Screener;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.model.Control;
import org.redflag.model.Decision;
import org.redflag.model.Disposition;
import org.redflag.model.Holding;
import org.redflag.model.NamedPerson;
import org.redflag.model.NotScreened;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.Share;
import org.redflag.model.io.TransactionReader;

class OwnershipWalkTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);
    private static final NamedPerson ALDER = NamedPerson.of("Imaginary Alder Trading", "AE");

    @Test
    void onlyWhoStandsBehindAPartyIsLookedAt() {
        List<Holding> holdings = List.of(
                holding(NamedPerson.of("Parent", "CY"), ALDER),
                holding(NamedPerson.of("Grandparent", "CY"), NamedPerson.of("Parent", "CY")),
                holding(ALDER, NamedPerson.of("Daughter", "CY")),
                holding(NamedPerson.of("Stranger", "CY"), NamedPerson.of("Other", "CY")));
        OwnershipWalk walk = walk(holdings);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < walk.size(); i++) {
            names.add(walk.name(i));
        }
        assertThat(names).containsExactly("Imaginary Alder Trading", "Parent", "Grandparent");
        assertThat(walk.isCut()).isFalse();
    }

    @Test
    void aTransactionOfWhichNothingIsSaidCostsNothing() {
        Party party = Party.of(PartyRole.PURCHASER, "Somebody", "AE");
        assertThat(OwnershipWalk.from(List.of(party), List.of(), OwnershipRegister.NONE, DAY))
                .isEmpty();
        assertThat(OwnershipWalk.from(List.of(party), List.of(), register(1), DAY))
                .isEmpty();
    }

    @Test
    void tooManyOwnersAreNeverPassedOverInSilence() {
        assertThat(walk(owners(OwnershipWalk.MOST_OWNERS - 1)).isCut()).isFalse();
        assertThat(walk(owners(OwnershipWalk.MOST_OWNERS)).isCut()).isTrue();
        Knowledge knowledge = Knowledge.of(
                Rulebook.builtIn(),
                List.of(),
                GoodGuys.NONE,
                register(OwnershipWalk.MOST_OWNERS),
                List.of(),
                List.of());
        try (Screener screener = new Screener(knowledge)) {
            Decision decision = screener.check(TransactionReader.read(Map.of(
                    "id", "1", "date", "2024-08-01", "purchaser", Map.of("name", ALDER.name(), "country", "AE"))));
            assertThat(decision.disposition()).isEqualTo(Disposition.NOT_SCREENED);
            assertThat(decision.notScreened())
                    .singleElement()
                    .extracting(NotScreened::check)
                    .isEqualTo("owners of the parties");
        }
    }

    private static OwnershipWalk walk(List<Holding> holdings) {
        Party party = Party.of(PartyRole.PURCHASER, ALDER.name(), "AE");
        return OwnershipWalk.from(List.of(party), List.of(), OwnershipRegister.of(holdings), DAY)
                .orElseThrow();
    }

    private static OwnershipRegister register(int owners) {
        return OwnershipRegister.of(owners(owners));
    }

    private static List<Holding> owners(int count) {
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            holdings.add(holding(NamedPerson.of("Plain Shareholder " + i, "AE"), ALDER));
        }
        return holdings;
    }

    private static Holding holding(NamedPerson owner, NamedPerson owned) {
        return new Holding(owner, owned, Share.of(1, 10_000), null, Control.NONE, null, null, null, null);
    }
}
