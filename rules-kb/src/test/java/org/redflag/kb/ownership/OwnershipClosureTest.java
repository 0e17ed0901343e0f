package org.redflag.kb.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.model.Control;
import org.redflag.model.Holding;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedName;
import org.redflag.model.ListedOwnership;
import org.redflag.model.ListedOwnership.Outcome;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.MatchStrength;
import org.redflag.model.NamedPerson;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.Person;
import org.redflag.model.Share;

class OwnershipClosureTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    @Test
    void aShareCountsInFullThroughACompanyThatIsItselfOwnedAndNothingThroughAnother() {
        assertThat(ofac("X listed > A 50", "A > P 50")).isEqualTo(Outcome.OWNED);
        assertThat(ofac("X listed > A 50", "X listed > B 25", "A > P 25", "B > P 25"))
                .isEqualTo(Outcome.NOT_OWNED);
    }

    @Test
    void thirdsAreThirds() {
        assertThat(ofac("X listed > P 1/3", "Y listed > P 1/6")).isEqualTo(Outcome.OWNED);
        assertThat(ofac("X listed > P 33.33", "Y listed > P 16.66")).isEqualTo(Outcome.NOT_OWNED);
    }

    @Test
    void sharesTooFineForALongAreStillExact() {
        String fine = "49.99999999999999999999999999";
        assertThat(ofac("X listed > P " + fine)).isEqualTo(Outcome.NOT_OWNED);
        assertThat(ofac("X listed > P " + fine, "Y listed > P 0.00000000000000000000000001"))
                .isEqualTo(Outcome.OWNED);
        assertThat(ofac("X listed > A " + fine, "Y listed > A 0.00000000000000000000000001", "A > P 50"))
                .isEqualTo(Outcome.OWNED);
    }

    @Test
    void ownersThatOwnOneAnotherEndTheSearch() {
        assertThat(ofac("A > B 60", "B > A 60", "B > P 60")).isEqualTo(Outcome.NOT_OWNED);
        assertThat(ofac("A > B 60", "B > A 40", "X listed > A 60", "B > P 60")).isEqualTo(Outcome.OWNED);
        assertThat(ofac("P > A 60", "A > P 40", "X listed > P 20")).isEqualTo(Outcome.NOT_OWNED);
    }

    @Test
    void fiftyPercentIsEnoughForOfacAndForTheEuFromJuly2024AndNeverForTheUk() {
        assertThat(outcome(OwnershipRegime.EU, LocalDate.of(2024, 7, 2), "X listed > P 50"))
                .isEqualTo(Outcome.NOT_OWNED);
        assertThat(outcome(OwnershipRegime.EU, LocalDate.of(2024, 7, 3), "X listed > P 50"))
                .isEqualTo(Outcome.OWNED);
        assertThat(outcome(OwnershipRegime.UK, DAY, "X listed > P 50")).isEqualTo(Outcome.NOT_OWNED);
        assertThat(outcome(OwnershipRegime.UK, DAY, "X listed > P 50.01")).isEqualTo(Outcome.OWNED);
        assertThat(outcome(OwnershipRegime.BIS, DAY, "X listed > P 50")).isEqualTo(Outcome.OWNED);
    }

    @Test
    void ofacAddsUpDifferentListedOwnersOnlyFromAugust2014() {
        LocalDate guidance = LocalDate.of(2014, 8, 13);
        String[] quarters = {"X listed > P 25", "Y listed > P 25"};
        assertThat(outcome(OwnershipRegime.OFAC, guidance, quarters)).isEqualTo(Outcome.OWNED);
        assertThat(outcome(OwnershipRegime.OFAC, guidance.minusDays(1), quarters))
                .isEqualTo(Outcome.NOT_OWNED);
    }

    @Test
    void inTheUkSharesOfThoseWhoActJointlyAreAddedAndNoOthers() {
        assertThat(outcome(OwnershipRegime.UK, DAY, "X listed > P 30", "Y listed > P 30"))
                .isEqualTo(Outcome.NOT_OWNED);
        assertThat(outcome(OwnershipRegime.UK, DAY, "X listed > P 30 joint", "Y listed > P 30 joint"))
                .isEqualTo(Outcome.OWNED);
        assertThat(outcome(OwnershipRegime.UK, DAY, "X listed > P 30 joint", "Q > P 30 joint"))
                .isEqualTo(Outcome.OWNED);
        assertThat(ofac("X listed > P 30 joint", "Q > P 30 joint")).isEqualTo(Outcome.NOT_OWNED);
    }

    @Test
    void whatAControlledCompanyHoldsCountsInTheEuAndTheUkAndNotInTheUnitedStates() {
        String[] chain = {"X listed > A 10 controls", "A > P 60"};
        assertThat(outcome(OwnershipRegime.EU, DAY, chain)).isEqualTo(Outcome.OWNED);
        assertThat(outcome(OwnershipRegime.UK, DAY, chain)).isEqualTo(Outcome.OWNED);
        assertThat(ofac(chain)).isEqualTo(Outcome.NOT_OWNED);
        assertThat(outcome(OwnershipRegime.EU, DAY, "X listed > A 10 perhaps", "A > P 60"))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anUnknownShareIsAtMostWhatOthersLeave() {
        assertThat(ofac("X listed > P ?")).isEqualTo(Outcome.UNKNOWN);
        assertThat(ofac("X listed > P 10-49")).isEqualTo(Outcome.NOT_OWNED);
        assertThat(ofac("X listed > P 40-60")).isEqualTo(Outcome.UNKNOWN);
        assertThat(ofac("X listed > P 50-60")).isEqualTo(Outcome.OWNED);
        assertThat(ofac("X listed > P ?", "Q > P 50.01")).isEqualTo(Outcome.NOT_OWNED);
        assertThat(ofac("X listed > P ?", "Q > P 50")).isEqualTo(Outcome.UNKNOWN);
        assertThat(ofac("X listed > P ?", "Q > P 50.01", "R > P 70")).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aResemblingOwnerLeavesTheAnswerOpen() {
        assertThat(ofac("X resembling > P 60")).isEqualTo(Outcome.UNKNOWN);
        assertThat(ofac("X resembling > A 60", "A > P 60")).isEqualTo(Outcome.UNKNOWN);
        assertThat(ofac("X resembling > P 20", "Y listed > P 20")).isEqualTo(Outcome.NOT_OWNED);
    }

    @Test
    void rowsOfOneAccountMayBeTwoHoldingsOrOneToldTwice() {
        assertThat(ofac("X listed > P 25", "X listed > P 30")).isEqualTo(Outcome.UNKNOWN);
        assertThat(ofac("X listed > P 20", "X listed > P 25")).isEqualTo(Outcome.NOT_OWNED);
        assertThat(ofac("X listed > P 50", "X listed > P 50")).isEqualTo(Outcome.OWNED);
    }

    @Test
    void theTransactionAndTheRegisterSpeakOfTheSameShare() {
        Party party = party("P", Owner.of("X listed", "CY", "30"));
        assertThat(outcome(OwnershipRegime.OFAC, DAY, party, List.of(), holdings("X listed > P 30")))
                .isEqualTo(Outcome.NOT_OWNED);
        assertThat(outcome(OwnershipRegime.OFAC, DAY, party, List.of(), holdings("X listed > P 60")))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(OwnershipRegime.OFAC, DAY, party, List.of(), holdings("X listed > P ?")))
                .isEqualTo(Outcome.NOT_OWNED);
    }

    @Test
    void theAccountCanBeAddedUpByHand() {
        ListedOwnership ownership = ownership(
                        OwnershipRegime.OFAC,
                        DAY,
                        party("P"),
                        holdings("X listed > A 50", "X listed > B 25", "A > P 40", "B > P 30", "X listed > P 10-15"),
                        List.of())
                .get(0);
        assertThat(ownership.account())
                .containsExactly(
                        "P: A 40 + X listed (us-ofac/sdn) 10 to 15 = 50 to 55, B 30 does not count",
                        "A: X listed (us-ofac/sdn) 50",
                        "B: X listed (us-ofac/sdn) 25");
        assertThat(ownership.least()).isEqualTo(Share.HALF);
    }

    private static Outcome ofac(String... holdings) {
        return outcome(OwnershipRegime.OFAC, DAY, holdings);
    }

    private static Outcome outcome(OwnershipRegime regime, LocalDate day, String... holdings) {
        return outcome(regime, day, party("P"), holdings(holdings), List.of());
    }

    static Outcome outcome(
            OwnershipRegime regime, LocalDate day, Party party, List<Holding> statements, List<Holding> register) {
        return ownership(regime, day, party, statements, register).stream()
                .map(ListedOwnership::outcome)
                .findFirst()
                .orElse(Outcome.NOT_OWNED);
    }

    static List<ListedOwnership> ownership(
            OwnershipRegime regime, LocalDate day, Party party, List<Holding> statements, List<Holding> register) {
        return OwnershipWalk.from(List.of(party), statements, OwnershipRegister.of(register), day)
                .map(walk -> {
                    List<List<ListMatch>> matches = new ArrayList<>();
                    for (int i = 0; i < walk.size(); i++) {
                        List<ListMatch> all = new ArrayList<>();
                        walk.records(i).forEach(person -> all.addAll(match(person, regime)));
                        matches.add(all);
                    }
                    return new OwnershipClosure(walk, matches, regime, day).of(List.of(party));
                })
                .orElse(List.of());
    }

    private static List<ListMatch> match(Person person, OwnershipRegime regime) {
        if (person.name().endsWith("listed")) {
            return List.of(match(person, regime, MatchStrength.STRONG));
        }
        return person.name().endsWith("resembling") ? List.of(match(person, regime, MatchStrength.WEAK)) : List.of();
    }

    private static ListMatch match(Person person, OwnershipRegime regime, MatchStrength strength) {
        String list =
                switch (regime) {
                    case OFAC -> "us-ofac/sdn";
                    case BIS -> "us-bis/entity-list";
                    case EU -> "eu/consolidated";
                    case UK -> "uk/sanctions-list";
                };
        ListedParty entry = new ListedParty(
                list,
                person.name(),
                ListedType.ENTITY,
                List.of(new ListedName(person.name(), ListedName.Kind.PRIMARY)),
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
        return new ListMatch(person, entry, strength, 1, person.name(), "the same name");
    }

    private static List<Holding> holdings(String... written) {
        return List.of(written).stream().map(OwnershipClosureTest::holding).toList();
    }

    /** {@code owner > owned share [controls|perhaps] [joint]}. */
    private static Holding holding(String written) {
        String[] sides = written.split(" > ", 2);
        String[] words = sides[1].split(" ", -1);
        List<String> rest = List.of(words).subList(2, words.length);
        String[] range = words[1].split("-", 2);
        return new Holding(
                NamedPerson.of(sides[0], "CY"),
                NamedPerson.of(words[0], "CY"),
                range[0].equals("?") ? null : Share.parse("share", range[0]),
                range.length == 1 ? null : Share.parse("share", range[1]),
                rest.contains("controls") ? Control.CERTAIN : rest.contains("perhaps") ? Control.PERHAPS : Control.NONE,
                rest.contains("joint") ? "joint" : null,
                null,
                null,
                null);
    }

    static Party party(String name, Owner... owners) {
        return new Party(
                PartyRole.PURCHASER,
                name,
                null,
                null,
                "CY",
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
