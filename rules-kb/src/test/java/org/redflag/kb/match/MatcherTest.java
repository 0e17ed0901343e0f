package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.model.Address;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.MatchStrength;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;

class MatcherTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
    private static final String LEI = "5493001KJTIIGC8Y1R12";

    private static final ListedName BANK = new ListedName("ISKRA BANK", ListedName.Kind.PRIMARY);
    private static final ListedName NICKNAME = new ListedName("PETYA GROM", ListedName.Kind.WEAK_ALIAS);

    @Test
    void anEqualNameIsStrong() {
        Matcher matcher = Matcher.of(List.of(Parties.listed("1", ListedType.ENTITY, List.of(BANK))));
        assertThat(matcher.match(Parties.named("Iskra Bank"), DAY))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.strength()).isEqualTo(MatchStrength.STRONG);
                    assertThat(match.score()).isEqualTo(1);
                    assertThat(match.grounds()).contains("'Iskra Bank' meets 'ISKRA BANK' (primary name)");
                });
    }

    @Test
    void aShortNameThatIsNotEqualIsAReasonToLookAndNoMore() {
        Matcher matcher = Matcher.of(List.of(Parties.listed("1", "SER INC.")));
        assertThat(matcher.match(Parties.named("Seer, Inc."), DAY))
                .allSatisfy(match -> assertThat(match.strength()).isEqualTo(MatchStrength.WEAK));
        assertThat(matcher.match(Parties.named("Ser Inc"), DAY))
                .allSatisfy(match -> assertThat(match.strength()).isEqualTo(MatchStrength.STRONG));
    }

    @Test
    void oneCommonWordUnderAnotherLegalFormIsAReasonToLookAndNoMore() {
        Matcher matcher = Matcher.of(List.of(Parties.listed("1", "PT ELECTRONICS")));
        assertThat(matcher.match(Parties.named("Electronics LLC"), DAY))
                .singleElement()
                .satisfies(match -> assertThat(match.strength()).isEqualTo(MatchStrength.WEAK));
        assertThat(matcher.match(Parties.named("PT Electronics"), DAY))
                .singleElement()
                .satisfies(match -> assertThat(match.strength()).isEqualTo(MatchStrength.STRONG));
    }

    @Test
    void commonWordsAreANameWithoutTheAbbreviationBehindThem() {
        Matcher matcher = Matcher.of(List.of(Parties.listed("1", "National University of Defense Technology (NUDT)")));
        assertThat(matcher.match(Parties.named("National University of Defense Technology"), DAY))
                .singleElement()
                .satisfies(match -> assertThat(match.strength()).isEqualTo(MatchStrength.STRONG));
    }

    @Test
    void initialsThatLookLikeALegalFormAreThoseOfAPerson() {
        Matcher matcher = Matcher.of(List.of(Parties.listed("1", "GROMOV, Andrei Sergeevich")));
        for (String name : List.of("A.S. Gromov", "Gromov A.S.", "GROMOV A. S.", "Gromov, A.S.")) {
            assertThat(matcher.match(Parties.named(name), DAY)).as(name).hasSize(1);
        }
        assertThat(matcher.match(Parties.named("B.S. Gromov"), DAY)).isEmpty();
    }

    @Test
    void arabicWritesTheSoundsItDoesNotHaveWithOthers() {
        Matcher matcher = Matcher.of(List.of(Parties.listed("1", "PUCHKOV, Valery")));
        assertThat(matcher.match(Parties.named("فاليري بوتشكوف"), DAY)).hasSize(1);
    }

    @Test
    void abbreviationsAreNoRomanisations() {
        Matcher matcher = Matcher.of(List.of(Parties.listed("1", "CSSC")));
        assertThat(matcher.match(Parties.named("CSCC"), DAY)).isEmpty();
        assertThat(matcher.match(Parties.named("CSSC"), DAY)).hasSize(1);
    }

    @Test
    void aNumberAlertsUnderAnyName() {
        Matcher matcher = Matcher.of(List.of(numbered(
                Identifier.of(IdentifierType.BIC, "ISKRRUMM"),
                Identifier.of(IdentifierType.IMO, "9187629"),
                Identifier.of(IdentifierType.LEI, LEI))));
        for (Identifier own : List.of(
                Identifier.of(IdentifierType.BIC, "ISKRRUMM"),
                Identifier.of(IdentifierType.BIC, "ISKRRUMMXXX"),
                Identifier.of(IdentifierType.BIC, "ISKRRUMM123"),
                Identifier.of(IdentifierType.IMO, "IMO 9187629"),
                Identifier.of(IdentifierType.LEI, LEI))) {
            assertThat(matcher.match(Parties.numbered("Quiet Harbour", own), DAY))
                    .as(own.toString())
                    .singleElement()
                    .satisfies(match -> assertThat(match.strength()).isEqualTo(MatchStrength.IDENTIFIER));
        }
    }

    @Test
    void aListedBranchIsTheBank() {
        Matcher matcher = Matcher.of(List.of(numbered(Identifier.of(IdentifierType.BIC, "ISKRRUMM123"))));
        assertThat(matcher.match(Parties.numbered("Quiet Harbour", Identifier.of(IdentifierType.BIC, "ISKRRUMM")), DAY))
                .hasSize(1);
    }

    @Test
    void anotherNumberOrTheSameNumberOfAnotherKindIsNobody() {
        Matcher matcher = Matcher.of(List.of(numbered(Identifier.of(IdentifierType.PASSPORT, "9187629"))));
        assertThat(matcher.match(
                        Parties.numbered("Quiet Harbour", Identifier.of(IdentifierType.PASSPORT, "9187630")), DAY))
                .isEmpty();
        assertThat(matcher.match(Parties.numbered("Quiet Harbour", Identifier.of(IdentifierType.IMO, "9187629")), DAY))
                .isEmpty();
    }

    @Test
    void anEntryCountsFromItsFirstDayUntilTheDayItIsTakenOff() {
        LocalDate from = LocalDate.of(2022, 3, 11);
        Matcher matcher = Matcher.of(
                List.of(Parties.listed("1", ListedType.ENTITY, List.of(BANK), List.of(), List.of(), from, DAY)));
        Party party = Parties.named("Iskra Bank");
        assertThat(matcher.match(party, from.minusDays(1))).isEmpty();
        assertThat(matcher.match(party, from)).hasSize(1);
        assertThat(matcher.match(party, DAY.minusDays(1))).hasSize(1);
        assertThat(matcher.match(party, DAY)).isEmpty();
    }

    @Test
    void aWeakAliasAlertsOnlyWithCorroborationAndNeverStrongly() {
        Matcher matcher =
                Matcher.of(List.of(Parties.listed("1", ListedType.INDIVIDUAL, List.of(BANK, NICKNAME), "RU")));
        assertThat(matcher.match(Parties.named("Petya Grom"), DAY)).isEmpty();
        assertThat(matcher.match(Parties.named("Petya Grom", "FR"), DAY)).isEmpty();
        assertThat(matcher.match(Parties.named("Petya Grom", "RU"), DAY))
                .singleElement()
                .satisfies(match -> assertThat(match.strength()).isEqualTo(MatchStrength.WEAK));
    }

    @Test
    void anotherKindOfPersonIsNoMoreThanWeak() {
        Matcher matcher = Matcher.of(List.of(Parties.listed("1", ListedType.VESSEL, List.of(BANK))));
        Party person = new Party(
                PartyRole.ULTIMATE_CONSIGNEE,
                "Iskra Bank",
                org.redflag.model.PartyType.BANK,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null);
        assertThat(matcher.match(person, DAY))
                .allSatisfy(match -> assertThat(match.strength()).isEqualTo(MatchStrength.WEAK));
    }

    @Test
    void aListedAddressIsStrongInTheSameUnitAndWeakInTheSameBuilding() {
        ListedName name = new ListedName("Address 07", ListedName.Kind.PRIMARY);
        Matcher matcher = Matcher.of(List.of(Parties.listed(
                "7",
                ListedType.ADDRESS,
                List.of(name),
                List.of("Room 19C, Example Centre, 301-307 Lockhart Rd, Wan Chai, Hong Kong"),
                List.of(),
                null,
                null)));
        assertThat(at(matcher, "305 Lockhart Road", "Room 19C")).isEqualTo("STRONG");
        assertThat(at(matcher, "Rm 19C, 301-307 Lockhart Rd.", null)).isEqualTo("STRONG");
        assertThat(at(matcher, "305 Lockhart Road", "Room 2A")).isEqualTo("WEAK");
        assertThat(at(matcher, "305 Lockhart Road", null)).isEqualTo("WEAK");
        assertThat(at(matcher, "309 Lockhart Road", "Room 19C")).isEqualTo("NONE");
        assertThat(at(matcher, "305 Nathan Road", "Room 19C")).isEqualTo("NONE");
        assertThat(matcher.match(Parties.named("Address 07"), DAY)).isEmpty();
    }

    @Test
    void theSameQuestionGetsTheSameAnswerInWhateverOrderTheListIsAndFromManyThreads() {
        List<ListedParty> parties = ListLibrary.embedded().parties();
        List<ListedParty> reversed = new ArrayList<>(parties);
        Collections.reverse(reversed);
        Matcher one = Matcher.of(parties);
        Matcher other = Matcher.of(reversed);
        List<String> queries = Queries.fromEmbeddedList();
        List<List<ListMatch>> expected = queries.stream()
                .map(query -> one.match(Parties.named(query), DAY))
                .toList();
        IntStream.range(0, queries.size()).parallel().forEach(i -> {
            Party party = Parties.named(queries.get(i));
            assertThat(one.match(party, DAY)).isEqualTo(expected.get(i));
            assertThat(other.match(party, DAY)).isEqualTo(expected.get(i));
        });
    }

    private static String at(Matcher matcher, String street, @org.jspecify.annotations.Nullable String unit) {
        Party party = new Party(
                PartyRole.ULTIMATE_CONSIGNEE,
                "Quiet Harbour",
                null,
                List.of(),
                "HK",
                new Address(street, unit, "Hong Kong", null, null, "HK"),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null);
        List<ListMatch> matches = matcher.match(party, DAY);
        return matches.isEmpty() ? "NONE" : matches.get(0).strength().name();
    }

    private static ListedParty numbered(Identifier... identifiers) {
        return Parties.listed("1", ListedType.ENTITY, List.of(BANK), List.of(), List.of(identifiers), null, null);
    }
}
