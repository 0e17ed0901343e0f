package org.redflag.kb.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.redflag.model.Control;
import org.redflag.model.Holding;
import org.redflag.model.ListedOwnership;
import org.redflag.model.ListedOwnership.Outcome;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.Share;

/** What must hold of every graph of owners; the seed is the number of the repetition. */
class OwnershipPropertiesTest {

    private static final int TIMES = 200;
    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    @RepeatedTest(TIMES)
    void theClosureIsTheNaiveFixpoint(RepetitionInfo repetition) {
        RandomOwnership random = new RandomOwnership(repetition.getCurrentRepetition());
        OwnershipGraph graph = random.graph();
        BitSet listed = random.some(graph.persons, 6);
        for (Threshold threshold : Threshold.values()) {
            for (int options = 0; options < 4; options++) {
                boolean control = (options & 1) != 0;
                boolean jointly = (options & 2) != 0;
                OwnershipFixpoint fixpoint = new OwnershipFixpoint(graph, threshold, control, jointly);
                NaiveFixpoint naive = new NaiveFixpoint(graph, threshold, control, jointly);
                assertThat(fixpoint.certain(listed)).isEqualTo(naive.close(listed, false));
                assertThat(fixpoint.possible(listed)).isEqualTo(naive.close(listed, true));
            }
        }
    }

    @RepeatedTest(TIMES)
    void whoCountsForSureMayCount(RepetitionInfo repetition) {
        RandomOwnership random = new RandomOwnership(repetition.getCurrentRepetition());
        OwnershipGraph graph = random.graph();
        BitSet listed = random.some(graph.persons, 6);
        OwnershipFixpoint fixpoint = new OwnershipFixpoint(graph, Threshold.HALF_OR_MORE, false, false);
        BitSet possible = fixpoint.possible(listed);
        BitSet certain = fixpoint.certain(listed);
        for (int person = 0; person < graph.persons; person++) {
            assertThat(fixpoint.least(person, certain)).isLessThanOrEqualTo(fixpoint.most(person, possible));
        }
        certain.andNot(possible);
        assertThat(certain.isEmpty()).isTrue();
    }

    @RepeatedTest(TIMES)
    void listingOneMoreUnblocksNobody(RepetitionInfo repetition) {
        RandomOwnership random = new RandomOwnership(repetition.getCurrentRepetition());
        OwnershipGraph graph = random.graph();
        BitSet listed = random.some(graph.persons, 8);
        BitSet more = (BitSet) listed.clone();
        more.set(random.number(graph.persons));
        OwnershipFixpoint fixpoint = new OwnershipFixpoint(graph, Threshold.MORE_THAN_HALF, true, true);
        for (BitSet lost : List.of(
                minus(fixpoint.certain(listed), fixpoint.certain(more)),
                minus(fixpoint.possible(listed), fixpoint.possible(more)))) {
            assertThat(lost.isEmpty()).isTrue();
        }
    }

    @RepeatedTest(TIMES)
    void theOrderOfStatementsNeverMatters(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Holding> holdings = new RandomOwnership(repetition.getCurrentRepetition()).holdings();
        List<Holding> shuffled = new ArrayList<>(holdings);
        Collections.shuffle(shuffled, random);
        for (OwnershipRegime regime : OwnershipRegime.values()) {
            assertThat(told(regime, holdings, List.of())).isEqualTo(told(regime, shuffled, List.of()));
            assertThat(told(regime, List.of(), holdings)).isEqualTo(told(regime, List.of(), shuffled));
        }
    }

    @RepeatedTest(TIMES)
    void statementsOfTheTransactionAndOfARegisterComeToTheSame(RepetitionInfo repetition) {
        List<Holding> holdings = new RandomOwnership(repetition.getCurrentRepetition()).holdings();
        for (OwnershipRegime regime : OwnershipRegime.values()) {
            assertThat(told(regime, holdings, List.of())).isEqualTo(told(regime, List.of(), holdings));
        }
    }

    @RepeatedTest(TIMES)
    void oneMoreListedOwnerUnblocksNobody(RepetitionInfo repetition) {
        List<Holding> holdings = new RandomOwnership(repetition.getCurrentRepetition()).holdings();
        List<Holding> more = new ArrayList<>(holdings);
        more.add(RandomOwnership.holding("Z listed", "P", Share.percent(5), Share.percent(5), Control.NONE, null));
        for (OwnershipRegime regime : OwnershipRegime.values()) {
            if (outcome(regime, holdings) == Outcome.OWNED) {
                assertThat(outcome(regime, more)).isEqualTo(Outcome.OWNED);
            }
        }
    }

    @RepeatedTest(TIMES)
    void aTreeUnderAPartyIsTheSameAsItsStatements(RepetitionInfo repetition) {
        RandomOwnership random = new RandomOwnership(repetition.getCurrentRepetition());
        Owner[] tree = random.tree(3).toArray(Owner[]::new);
        Party party = OwnershipClosureTest.party("P", tree);
        List<Holding> statements = new ArrayList<>();
        statements("P", party.owners(), statements);
        for (OwnershipRegime regime : OwnershipRegime.values()) {
            assertThat(told(regime, party, List.of(), List.of())).isEqualTo(told(regime, statements, List.of()));
        }
    }

    @Test
    void aChainOfAHundredThousandEndsAndCounts() {
        int length = 100_000;
        OwnershipGraph.Builder builder = new OwnershipGraph.Builder(length, length);
        for (int i = 0; i < length; i++) {
            builder.add(i, (i + 1) % length, Share.HALF, Share.HALF, Control.NONE, 0);
        }
        BitSet listed = new BitSet();
        listed.set(length / 2);
        OwnershipGraph graph = builder.build();
        assertThat(new OwnershipFixpoint(graph, Threshold.HALF_OR_MORE, false, false)
                        .certain(listed)
                        .cardinality())
                .isEqualTo(length);
        assertThat(new OwnershipFixpoint(graph, Threshold.MORE_THAN_HALF, false, false)
                        .certain(listed)
                        .cardinality())
                .isEqualTo(1);
    }

    private static void statements(String owned, List<Owner> owners, List<Holding> into) {
        for (Owner owner : owners) {
            into.add(RandomOwnership.holding(
                    owner.name(), owned, owner.least(), owner.most(), owner.controls(), owner.jointArrangement()));
            statements(owner.name(), owner.owners(), into);
        }
    }

    private static Outcome outcome(OwnershipRegime regime, List<Holding> holdings) {
        return OwnershipClosureTest.outcome(regime, DAY, OwnershipClosureTest.party("P"), holdings, List.of());
    }

    private static List<String> told(OwnershipRegime regime, List<Holding> statements, List<Holding> register) {
        return told(regime, OwnershipClosureTest.party("P"), statements, register);
    }

    private static List<String> told(
            OwnershipRegime regime, Party party, List<Holding> statements, List<Holding> register) {
        List<String> told = new ArrayList<>();
        for (ListedOwnership each : OwnershipClosureTest.ownership(regime, DAY, party, statements, register)) {
            told.add(each.outcome() + " " + each.least() + " " + each.most() + " " + each.control() + " "
                    + each.owners().stream().map(owner -> owner.entry().id()).toList() + each.account());
        }
        return told;
    }

    private static BitSet minus(BitSet from, BitSet taken) {
        BitSet left = (BitSet) from.clone();
        left.andNot(taken);
        return left;
    }
}
