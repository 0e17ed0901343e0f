package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
import org.redflag.model.PartyType;

class MatcherTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TestFactory
    Stream<DynamicTest> namesOfThePartyMatchAndNamesOfOthersDoNot() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> cases = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(MatcherTest.class.getResourceAsStream("name-cases.csv")),
                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : cases) {
                String name = row.getField("name");
                String listed = row.getField("listed name");
                boolean same = row.getField("same party").equals("yes");
                tests.add(DynamicTest.dynamicTest(name + " | " + listed + ": " + row.getField("why"), () -> {
                    List<ListMatch> matches = among(listed).match(party(name), DAY);
                    List<String> found = matches.stream()
                            .map(match -> match.entry().name())
                            .filter(listed::equals)
                            .toList();
                    assertThat(found).as("%s", matches).hasSize(same ? 1 : 0);
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests.stream();
    }

    @Test
    void anIdentifierMatchesUnderAnyName() {
        ListedParty ship = listed("HS ATLANTICA", ListedType.VESSEL, Identifier.of(IdentifierType.IMO, "9074729"));
        ListedParty bank =
                listed("Ural Kommerz Bank", ListedType.ENTITY, Identifier.of(IdentifierType.BIC, "SABRRUMM"));
        Matcher matcher = Matcher.of(List.of(ship, bank));
        assertThat(matcher.match(identified("Blue Gull", IdentifierType.IMO, "IMO 9074729"), DAY))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.strength()).isEqualTo(MatchStrength.IDENTIFIER);
                    assertThat(match.score()).isEqualTo(1.0);
                    assertThat(match.grounds()).contains("9074729");
                });
        assertThat(matcher.match(identified("Something Else", IdentifierType.BIC, "SABRRUMM012"), DAY))
                .hasSize(1);
        assertThat(matcher.match(identified("Blue Gull", IdentifierType.IMO, "9319466"), DAY))
                .isEmpty();
    }

    @Test
    void anEntryMatchesFromTheDayItIsListedUntilTheDayItIsNot() {
        ListedParty entry = new ListedParty(
                "us-ofac/sdn",
                "1",
                ListedType.ENTITY,
                List.of(primary("Orlan Radio Works")),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2022, 3, 24),
                LocalDate.of(2024, 5, 1),
                null,
                null,
                Set.of(),
                null,
                null,
                false);
        Matcher matcher = Matcher.of(List.of(entry));
        Party party = party("Orlan Radio Works");
        assertThat(matcher.match(party, LocalDate.of(2022, 3, 23))).isEmpty();
        assertThat(matcher.match(party, LocalDate.of(2022, 3, 24))).hasSize(1);
        assertThat(matcher.match(party, LocalDate.of(2024, 4, 30))).hasSize(1);
        assertThat(matcher.match(party, LocalDate.of(2024, 5, 1))).isEmpty();
    }

    @Test
    void aWeakAliasAloneIsNeverCertain() {
        ListedParty entry = new ListedParty(
                "us-ofac/sdn",
                "1",
                ListedType.ENTITY,
                List.of(primary("Orlan Radio Works"), new ListedName("The Eagle", ListedName.Kind.WEAK_ALIAS)),
                Set.of(),
                Set.of("RU"),
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
                false);
        Matcher matcher = Matcher.of(List.of(entry));
        assertThat(matcher.match(Party.of(PartyRole.PURCHASER, "The Eagle", "FR"), DAY))
                .isEmpty();
        assertThat(matcher.match(Party.of(PartyRole.PURCHASER, "The Eagle", "RU"), DAY))
                .singleElement()
                .matches(match -> !match.certain());
    }

    @Test
    void aListedAddressMatchesByUnitSurelyAndByBuildingPerhaps() {
        ListedParty address = new ListedParty(
                "us-bis/entity-list",
                "Address 05",
                ListedType.ADDRESS,
                List.of(primary("Address 05")),
                Set.of(),
                Set.of("HK"),
                List.of(
                        "Flat/RM 2309, 23/F, Ho King Commercial Centre, 2-16 Fa Yuen Street, Mong Kok, Kowloon, Hong Kong"),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                false);
        Matcher matcher = Matcher.of(List.of(address));
        assertThat(matcher.match(at("Flat/RM 2309, 23/F", "Ho King Commercial Centre, 2-16 Fa Yuen Street"), DAY))
                .singleElement()
                .matches(ListMatch::certain);
        assertThat(matcher.match(at("Room 1101, 11/F", "Ho King Commercial Centre, 2-16 Fa Yuen Street"), DAY))
                .singleElement()
                .matches(match -> !match.certain());
        assertThat(matcher.match(at("Room 2309", "Nathan Road 700"), DAY)).isEmpty();
    }

    @Test
    void aShipIsNotAPerson() {
        Matcher matcher = Matcher.of(List.of(listed("Viktor Bakaev", ListedType.VESSEL)));
        Party person = new Party(
                PartyRole.PURCHASER,
                "Viktor Bakaev",
                PartyType.INDIVIDUAL,
                null,
                "KZ",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(matcher.match(person, DAY)).allMatch(match -> !match.certain());
        assertThat(matcher.match(party("Viktor Bakaev"), DAY)).anyMatch(ListMatch::certain);
    }

    @Test
    void theSameQuestionGetsTheSameAnswerInTheSameOrder() {
        List<ListedParty> parties = ListLibrary.embedded().parties();
        List<ListMatch> first = Matcher.of(parties).match(party("VTB Bank PJSC"), DAY);
        assertThat(first).hasSizeGreaterThan(2);
        assertThat(Matcher.of(parties).match(party("VTB Bank PJSC"), DAY)).isEqualTo(first);
        assertThat(first).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    /** Names of initials and common words alone are the few that are not found: see docs/architecture.md. */
    @Test
    void almostEveryListedNameFindsItsOwnEntry() {
        List<ListedParty> parties = ListLibrary.embedded().parties().stream()
                .filter(entry -> entry.type() != ListedType.ADDRESS)
                .toList();
        Matcher matcher = Matcher.of(parties);
        List<String> lost = parties.stream()
                .filter(entry -> matcher.match(party(entry.name())).stream()
                        .noneMatch(match -> match.entry().equals(entry) && match.certain()))
                .map(ListedParty::name)
                .toList();
        assertThat(lost).hasSizeLessThanOrEqualTo(parties.size() / 200);
    }

    /** The listed name among all those of the built-in lists, so that rare words are rare and common ones common. */
    private static Matcher among(String listed) {
        List<ListedParty> parties = new ArrayList<>(ListLibrary.embedded().parties());
        parties.removeIf(entry -> entry.name().equals(listed));
        parties.add(listed(listed, ListedType.UNKNOWN));
        return Matcher.of(parties);
    }

    private static ListedParty listed(String name, ListedType type, Identifier... identifiers) {
        return new ListedParty(
                "us-ofac/sdn",
                "x",
                type,
                List.of(primary(name)),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(identifiers),
                List.of(),
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                false);
    }

    private static ListedName primary(String name) {
        return new ListedName(name, ListedName.Kind.PRIMARY);
    }

    private static Party party(String name) {
        return Party.of(PartyRole.PURCHASER, name, null);
    }

    private static Party identified(String name, IdentifierType type, String number) {
        return new Party(
                PartyRole.PURCHASER,
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(Identifier.of(type, number)),
                null,
                null,
                null);
    }

    private static Party at(String unit, String street) {
        return new Party(
                PartyRole.PURCHASER,
                "Grand Perseus Trading",
                null,
                null,
                "HK",
                new Address(street, unit, "Hong Kong", null, null, "HK"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
