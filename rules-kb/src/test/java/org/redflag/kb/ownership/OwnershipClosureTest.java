package org.redflag.kb.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedName;
import org.redflag.model.ListedOwnership;
import org.redflag.model.ListedOwnership.Outcome;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.MatchStrength;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.Person;

class OwnershipClosureTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    @Test
    void aShareCountsInFullThroughACompanyThatIsItselfOwned() {
        assertThat(ofac(owner("A", 50, listed("X", 50)))).isEqualTo(Outcome.OWNED);
    }

    @Test
    void aShareCountsNothingThroughACompanyThatIsNot() {
        assertThat(ofac(owner("A", 25, listed("X", 50)), owner("B", 25, listed("X", 25))))
                .isEqualTo(Outcome.NOT_OWNED);
    }

    @Test
    void differentListedOwnersAreAddedTogether() {
        assertThat(ofac(listed("X", 25), listed("Y", 25))).isEqualTo(Outcome.OWNED);
        assertThat(ofac(listed("X", 25), listed("Y", 24))).isEqualTo(Outcome.NOT_OWNED);
    }

    @Test
    void fiftyPercentIsEnoughForOfacAndForTheEuFromJuly2024AndNeverForTheUk() {
        Party half = party(listed("X", 50));
        assertThat(outcome(OwnershipRegime.EU, half, LocalDate.of(2024, 7, 2), "eu/consolidated"))
                .isEqualTo(Outcome.NOT_OWNED);
        assertThat(outcome(OwnershipRegime.EU, half, LocalDate.of(2024, 7, 3), "eu/consolidated"))
                .isEqualTo(Outcome.OWNED);
        assertThat(outcome(OwnershipRegime.UK, half, DAY, "uk/sanctions-list")).isEqualTo(Outcome.NOT_OWNED);
        assertThat(outcome(OwnershipRegime.UK, party(listed("X", 51)), DAY, "uk/sanctions-list"))
                .isEqualTo(Outcome.OWNED);
    }

    @Test
    void anUnknownShareLeavesTheAnswerUnknown() {
        Owner unknown = new Owner("X listed", null, null, null, null, null, false, null, null);
        assertThat(ofac(unknown)).isEqualTo(Outcome.UNKNOWN);
        Owner range = new Owner(
                "X listed", null, null, null, BigDecimal.valueOf(10), BigDecimal.valueOf(49), false, null, null);
        assertThat(ofac(range)).isEqualTo(Outcome.NOT_OWNED);
    }

    @Test
    void theOrderOfOwnersNeverMattersAndAddingAListedOwnerNeverUnblocks() {
        Random random = new Random(42);
        for (int i = 0; i < 300; i++) {
            List<Owner> owners = owners(random, 3);
            Outcome first = ofac(owners.toArray(Owner[]::new));
            List<Owner> shuffled = new ArrayList<>(owners);
            Collections.shuffle(shuffled, random);
            assertThat(ofac(shuffled.toArray(Owner[]::new))).isEqualTo(first);
            shuffled.add(listed("Z", 5));
            if (first == Outcome.OWNED) {
                assertThat(ofac(shuffled.toArray(Owner[]::new))).isEqualTo(Outcome.OWNED);
            }
        }
    }

    private static List<Owner> owners(Random random, int depth) {
        List<Owner> owners = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int share = random.nextInt(100 / count) + 1;
            owners.add(
                    random.nextInt(3) == 0
                            ? listed("L" + random.nextInt(100), share)
                            : owner(
                                    "O" + random.nextInt(100),
                                    share,
                                    depth == 0
                                            ? new Owner[0]
                                            : owners(random, depth - 1).toArray(Owner[]::new)));
        }
        return owners;
    }

    private static Outcome ofac(Owner... owners) {
        return outcome(OwnershipRegime.OFAC, party(owners), DAY, "us-ofac/sdn");
    }

    private static Outcome outcome(OwnershipRegime regime, Party party, LocalDate day, String list) {
        IdentityHashMap<Person, List<ListMatch>> matches = new IdentityHashMap<>();
        collect(party, list, matches);
        @Nullable ListedOwnership ownership = regime.listedOwnership(party, day, matches);
        return ownership == null ? Outcome.NOT_OWNED : ownership.outcome();
    }

    private static void collect(Person person, String list, IdentityHashMap<Person, List<ListMatch>> matches) {
        for (Owner owner : person.owners()) {
            matches.put(owner, owner.name().endsWith("listed") ? List.of(match(owner, list)) : List.of());
            collect(owner, list, matches);
        }
    }

    private static ListMatch match(Owner owner, String list) {
        ListedParty entry = new ListedParty(
                list,
                owner.name(),
                ListedType.ENTITY,
                List.of(new ListedName(owner.name(), ListedName.Kind.PRIMARY)),
                Set.of(),
                Set.of(),
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
        return new ListMatch(owner, entry, MatchStrength.STRONG, 1, owner.name(), "the same name");
    }

    private static Owner listed(String name, int share) {
        return Owner.of(name + " listed", null, String.valueOf(share));
    }

    private static Owner owner(String name, int share, Owner... owners) {
        return new Owner(name, null, null, null, BigDecimal.valueOf(share), null, false, null, List.of(owners));
    }

    private static Party party(Owner... owners) {
        return new Party(
                PartyRole.PURCHASER,
                "P",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(owners),
                null,
                null);
    }
}
