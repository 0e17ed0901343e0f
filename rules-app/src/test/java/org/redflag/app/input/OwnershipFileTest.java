package org.redflag.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.model.NamedPerson;

class OwnershipFileTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    @TempDir
    Path folder;

    private final List<String> notes = new ArrayList<>();

    @Test
    void readsACsv() throws IOException {
        OwnershipRegister register = read("""
                owner,owner_country,owned,owned_country,owned_identifiers,share_percent,share_at_most,controls,from,until,source
                Xenon Maritime,RU,Alder Trading,AE,LEI 529900T8BM49AURSDO55,33 1/3,,yes,2024-01-01,,company register
                "Yucca, Logistics",IR,Alder Trading,AE,,10,20,,,2024-08-01,
                Zinnia,IR,Alder Trading,AE,,,,perhaps,,,
                """);
        assertThat(stakes(register, "Alder Trading", "AE"))
                .containsExactly(
                        "Xenon Maritime 33 1/3 to 33 1/3 CERTAIN company register", "Zinnia 0 to 100 PERHAPS null");
        assertThat(register.digest()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "owner,owned,share # line 1: there is no column 'share'; remove it or rename it to one of owner,",
                "owner,share_percent # line 1: column 'owned' is missing",
                "owner,owned,owned # line 1: column 'owned' stands there twice",
                "owner,owned,share_percent;A,B,half # line 2: 'half' is not a valid share_percent; write a percentage",
                "owner,owned,share_percent,share_at_most;A,B,60,40 # line 2: '40' is not a valid sharePercentAtMost",
                "owner,owned,until;A,B,yesterday # line 2: 'yesterday' is not a valid until; write it as 2022-03-11",
                "owner,owned,controls;A,B,rather # line 2: 'rather' is not a valid controls; write yes, no or perhaps",
                "owner,owned,owned_country;A,B,Cyprus # line 2: 'Cyprus' is not a valid country",
                "owner,owned;A # line 2: it has 1 cells where the header has 2",
                "owner,owned;A, # line 2: owned is missing; name the owned in every row",
                "owner,owned,owned_identifiers;A,B,LEI 123 # line 2: '123' is not a valid LEI"
            })
    void refusesAFileWithARowThatCannotBeReadAndSaysWhereAndWhy(String csv, String message) {
        assertThatThrownBy(() -> read(csv.replace(';', '\n')))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining(message.strip());
    }

    @Test
    void readsRecordsOfBeneficialOwnership() throws IOException {
        OwnershipRegister register = read("""
                [{"statementId":"1","recordId":"a","recordType":"entity","statementDate":"2020-01-01",
                  "recordDetails":{"name":"Alder Trading","jurisdiction":{"code":"AE"},
                    "identifiers":[{"scheme":"XI-LEI","id":"529900T8BM49AURSDO55"}]}},
                 {"statementId":"2","recordId":"x","recordType":"person","statementDate":"2020-01-01",
                  "recordDetails":{"names":[{"fullName":"Plain Person"}],"nationalities":[{"code":"CY"}]}},
                 {"statementId":"3","recordId":"r","recordType":"relationship","recordStatus":"new","statementDate":"2020-01-01",
                  "recordDetails":{"subject":"a","interestedParty":"x","interests":[
                    {"type":"shareholding","directOrIndirect":"direct","share":{"exact":60}},
                    {"type":"appointmentOfBoard","directOrIndirect":"direct"}]}},
                 {"statementId":"4","recordId":"r","recordType":"relationship","recordStatus":"updated","statementDate":"2024-08-01",
                  "recordDetails":{"subject":"a","interestedParty":"x","interests":[
                    {"type":"shareholding","directOrIndirect":"direct","share":{"minimum":25,"exclusiveMaximum":50}}]}},
                 {"statementId":"5","recordId":"s","recordType":"relationship","recordStatus":"new","statementDate":"2020-01-01",
                  "recordDetails":{"subject":"a","interestedParty":{"reason":"noBeneficialOwners"},"interests":[]}}]
                """);
        assertThat(stakes(register, "Alder Trading", "AE", DAY.minusDays(1)))
                .containsExactly("Plain Person 60 to 60 NONE null", "Plain Person 0 to 0 CERTAIN null");
        assertThat(stakes(register, "Alder Trading", "AE"))
                .containsExactly("Plain Person 25 to 49.999999999 NONE null");
        assertThat(notes).singleElement().asString().contains("1 statements name no owner");
    }

    @Test
    void readsStatementsOfOldVersionsThatReplaceOneAnother() throws IOException {
        OwnershipRegister register = read("""
                {"statementID":"a1","statementType":"entityStatement","statementDate":"2019-01-01","name":"Alder","incorporatedInJurisdiction":{"code":"AE"}}
                {"statementID":"a2","statementType":"entityStatement","statementDate":"2020-01-01","name":"Alder Trading","incorporatedInJurisdiction":{"code":"AE"},"replacesStatements":["a1"]}
                {"statementID":"x","statementType":"personStatement","names":[{"fullName":"Plain Person"}],"nationalities":[{"code":"CY"}]}
                {"statementID":"r1","statementType":"ownershipOrControlStatement","statementDate":"2019-01-01","subject":{"describedByEntityStatement":"a1"},"interestedParty":{"describedByPersonStatement":"x"},"interests":[{"type":"shareholding","interestLevel":"direct","share":{"minimum":50,"maximum":75,"exclusiveMinimum":true}}]}
                {"statementID":"r2","statementType":"ownershipOrControlStatement","statementDate":"2023-01-01","subject":{"describedByEntityStatement":"a2"},"interestedParty":{"describedByPersonStatement":"x"},"interests":[{"type":"voting-rights","interestLevel":"direct","share":{"exact":51}}],"replacesStatements":["r1"]}
                """);
        assertThat(stakes(register, "Alder Trading", "AE", LocalDate.of(2022, 12, 31)))
                .containsExactly("Plain Person 50.000000001 to 75 NONE null");
        assertThat(stakes(register, "Alder Trading", "AE")).containsExactly("Plain Person 0 to 0 CERTAIN null");
    }

    @Test
    void anIndirectShareIsTakenFromTheChainAndIsUnknownWithoutOne() throws IOException {
        String persons = """
                {"statementId":"1","recordId":"a","recordType":"entity","recordDetails":{"name":"Alder","jurisdiction":{"code":"AE"}}}
                {"statementId":"2","recordId":"b","recordType":"entity","recordDetails":{"name":"Birch","jurisdiction":{"code":"AE"}}}
                {"statementId":"3","recordId":"x","recordType":"person","recordDetails":{"names":[{"fullName":"Plain Person"}]}}
                """;
        String indirect = relationship("r", "a", "x", "indirect", 30);
        assertThat(stakes(read(persons + indirect), "Alder", "AE")).containsExactly("Plain Person 0 to 100 NONE null");
        String chain = relationship("s", "a", "b", "direct", 60) + relationship("t", "b", "x", "direct", 50);
        assertThat(stakes(read(persons + indirect + chain), "Alder", "AE")).containsExactly("Birch 60 to 60 NONE null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{\"recordId\":\"r\",\"recordType\":\"relationship\",\"recordDetails\":{\"subject\":\"a\",\"interestedParty\":\"x\",\"interests\":[{\"type\":\"shareholding\"}]}} # it speaks of 'x', whom the file does not describe",
                "{\"recordId\":\"r\",\"recordType\":\"relationship\",\"recordDetails\":{\"subject\":\"a\",\"interestedParty\":\"x\",\"interests\":[{\"type\":\"sorcery\"}]}} # 'sorcery' is no type of interest",
                "{\"recordId\":\"r\",\"recordType\":\"relationship\",\"recordDetails\":{\"subject\":\"a\",\"interestedParty\":\"x\",\"interests\":[{\"type\":\"shareholding\",\"share\":{\"exact\":160}}]}} # '160' is not a valid exact",
                "{\"recordId\":\"r\",\"recordType\":\"relation\"} # 'relation' is no kind of statement",
                "{\"recordType\":\"entity\"} # 'recordId' is missing",
                "{\"name\":\"A\"} # neither a statement of the Beneficial Ownership Data Standard",
                "[{\"recordType\":\"entity\" # not JSON",
                "[] # holds no object"
            })
    void refusesStatementsThatAreNotWhole(String json, String message) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnusableInput.class).hasMessageContaining(message.strip());
    }

    @Test
    void aDeepFileIsRefusedAndNotFollowed() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(UnusableInput.class);
    }

    @Test
    void readsEntitiesOfFollowTheMoney() throws IOException {
        OwnershipRegister register = read("""
                {"id":"o1","schema":"Ownership","properties":{"owner":["x"],"asset":["a"],"percentage":["25 - 50%"],"startDate":["2020"]}}
                {"id":"o2","schema":"Ownership","properties":{"owner":["y"],"asset":["a"],"percentage":["a lot"]}}
                {"id":"o3","schema":"Ownership","properties":{"owner":["y"],"asset":["a"],"percentage":["60"],"endDate":["2024-07"]}}
                {"id":"d1","schema":"Directorship","properties":{"director":["x"],"organization":["a"],"role":["director"]}}
                {"id":"a","schema":"Company","properties":{"name":["Alder"],"jurisdiction":["ae"],"leiCode":["529900T8BM49AURSDO55"]}}
                {"id":"x","schema":"Person","properties":{"name":["Plain Person"],"country":["cy"]}}
                {"id":"y","schema":"Company","properties":{"name":["Yucca"]}}
                """);
        assertThat(stakes(register, "Alder", "AE"))
                .containsExactly(
                        "Plain Person 25 to 50 NONE null",
                        "Yucca 0 to 100 NONE null",
                        "Plain Person 0 to 0 PERHAPS null");
        assertThat(notes).singleElement().asString().contains("1 shares cannot be read", "'a lot'");
    }

    @Test
    void personsThatAFileNumbersApartAreNotPutTogetherByTheirName() throws IOException {
        OwnershipRegister register = read("""
                owner,owner_id,owner_country,owned,owned_id,owned_country,share_percent
                Plain Person,1,CY,Alder,10,AE,60
                Plain Person,2,CY,Birch,11,AE,60
                """);
        assertThat(register.find(List.of(NamedPerson.of("Plain Person", "CY")))).isEmpty();
        assertThat(register.find(List.of(NamedPerson.of("Birch", "AE")))).isPresent();
    }

    private static String relationship(String id, String subject, String party, String level, int share) {
        return "{\"recordId\":\"" + id + "\",\"recordType\":\"relationship\",\"recordDetails\":{\"subject\":\""
                + subject
                + "\",\"interestedParty\":\"" + party
                + "\",\"interests\":[{\"type\":\"shareholding\",\"directOrIndirect\":\"" + level
                + "\",\"share\":{\"exact\":" + share + "}}]}}\n";
    }

    private OwnershipRegister read(String content) throws IOException {
        Path file = Files.createTempFile(folder, "owners", ".txt");
        Files.writeString(file, content);
        notes.clear();
        return OwnershipFile.read(List.of(file.toString()), notes);
    }

    private static List<String> stakes(OwnershipRegister register, String name, String country) {
        return stakes(register, name, country, DAY);
    }

    private static List<String> stakes(OwnershipRegister register, String name, String country, LocalDate day) {
        List<String> stakes = new ArrayList<>();
        Optional<Integer> person = register.find(List.of(NamedPerson.of(name, country)));
        register.stakesIn(
                person.orElseThrow(),
                day,
                stake -> stakes.add(register.person(stake.owner()).get(0).name() + " " + stake.least() + " to "
                        + stake.most() + " " + stake.control() + " " + stake.source()));
        return stakes;
    }
}
