package org.redflag.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.model.Decision;
import org.redflag.model.Disposition;
import org.redflag.model.JurisdictionAnswer;
import org.redflag.model.LegalSystem;
import org.redflag.model.ListEdition;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.NotScreened;
import org.redflag.model.PartyStanding;
import org.redflag.model.PartyStanding.Standing;
import org.redflag.model.io.TransactionReader;

/** One transaction shows what each legal system says, whom it binds and whom it lists. */
class SideBySideTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    private static Rulebook rulebook;

    @BeforeAll
    static void readTheRulebook() {
        rulebook = Rulebook.builtIn();
    }

    @Test
    void everySystemAnswersForItself() {
        Map<LegalSystem, JurisdictionAnswer> answers = answers(
                List.of(listed("us-ofac/sdn", "Alder Trading")), editions("us-ofac/sdn", "eu/consolidated"), List.of());
        assertThat(answers.get(LegalSystem.US).disposition()).isEqualTo(Disposition.BLOCKED);
        assertThat(answers.get(LegalSystem.US).findings()).contains("us-ofac-sdn");
        assertThat(answers.get(LegalSystem.EU).disposition()).isEqualTo(Disposition.CLEAR);
        assertThat(answers.get(LegalSystem.EU).findings()).isEmpty();
        assertThat(answers).containsOnlyKeys(LegalSystem.US, LegalSystem.EU, LegalSystem.GB, LegalSystem.UN);
    }

    @Test
    void whomALawBindsIsSaidInItsOwnAnswer() {
        Map<LegalSystem, JurisdictionAnswer> answers = answers(List.of(), editions(), List.of());
        assertThat(answers.get(LegalSystem.US).binds())
                .containsExactly("payment in US dollars, presumed to clear through a US bank");
        assertThat(answers.get(LegalSystem.EU).binds())
                .containsExactly("party Hansa Messtechnik is in the European Union");
        assertThat(answers.get(LegalSystem.GB).binds()).isEmpty();
    }

    @Test
    void aPartyThatOneSystemListsIsLookedForInAllOthers() {
        Map<LegalSystem, JurisdictionAnswer> answers = answers(
                List.of(listed("us-ofac/sdn", "Alder Trading")), editions("us-ofac/sdn", "eu/consolidated"), List.of());
        assertThat(standing(answers, LegalSystem.US))
                .isEqualTo(new PartyStanding(
                        "Alder Trading", List.of("parties[1]"), Standing.LISTED, List.of("us-ofac/sdn")));
        assertThat(standing(answers, LegalSystem.EU).standing()).isEqualTo(Standing.NOT_LISTED);
        assertThat(answers.get(LegalSystem.EU).notScreened())
                .contains("eu/annex-iv")
                .doesNotContain("eu/consolidated");
    }

    @Test
    void aListThatIsNotAtHandIsNotScreenedAndNeverClear() {
        Map<LegalSystem, JurisdictionAnswer> answers =
                answers(List.of(listed("us-ofac/sdn", "Alder Trading")), editions("us-ofac/sdn"), List.of());
        assertThat(standing(answers, LegalSystem.EU).standing()).isEqualTo(Standing.NOT_SCREENED);
        assertThat(answers.get(LegalSystem.EU).disposition()).isEqualTo(Disposition.NOT_SCREENED);
    }

    @Test
    void aSampleOfAListTellsWhoIsOnItAndNotWhoIsNot() {
        List<ListEdition> sample = List.of(new ListEdition("uk/sanctions-list", DAY, "0", 1, true));
        Map<LegalSystem, JurisdictionAnswer> other =
                answers(List.of(listed("us-ofac/sdn", "Alder Trading")), sample, List.of());
        assertThat(standing(other, LegalSystem.GB).standing()).isEqualTo(Standing.NOT_SCREENED);
        assertThat(other.get(LegalSystem.GB).notScreened()).containsExactly("uk/sanctions-list");
        assertThat(other.get(LegalSystem.GB).disposition()).isEqualTo(Disposition.CLEAR);
        Map<LegalSystem, JurisdictionAnswer> same =
                answers(List.of(listed("uk/sanctions-list", "Alder Trading")), sample, List.of());
        assertThat(standing(same, LegalSystem.GB).standing()).isEqualTo(Standing.LISTED);
    }

    @Test
    void whatListedPersonsOwnCountsByEachSystemsOwnMeasure() {
        List<ListedParty> owner =
                List.of(listed("eu/consolidated", "Orion Stahl"), listed("uk/sanctions-list", "Orion Stahl"));
        Map<LegalSystem, JurisdictionAnswer> half =
                answers(owner, editions("eu/consolidated", "uk/sanctions-list"), List.of(), owners("50"));
        assertThat(standing(half, LegalSystem.EU).standing()).isEqualTo(Standing.OWNED);
        assertThat(half.get(LegalSystem.GB).parties())
                .as("exactly half is not more than half")
                .extracting(PartyStanding::standing)
                .containsExactly(Standing.NOT_LISTED);
        Map<LegalSystem, JurisdictionAnswer> unknown =
                answers(owner, editions("eu/consolidated", "uk/sanctions-list"), List.of(), owners(null));
        assertThat(standing(unknown, LegalSystem.GB).standing()).isEqualTo(Standing.PERHAPS_OWNED);
    }

    @Test
    void aDamagedListLeavesAGapInItsOwnSystemAndAnUnnamedOneInAll() {
        NotScreened named = new NotScreened("eu/consolidated of 2024-01-01", "damaged", "fetch it again");
        Map<LegalSystem, JurisdictionAnswer> answers =
                answers(List.of(), editions("us-ofac/sdn", "eu/consolidated"), List.of(named));
        assertThat(answers.get(LegalSystem.EU).disposition()).isEqualTo(Disposition.NOT_SCREENED);
        assertThat(answers.get(LegalSystem.US).disposition()).isNotEqualTo(Disposition.NOT_SCREENED);
        NotScreened unnamed = new NotScreened("list file x.csv", "damaged", "fetch it again");
        assertThat(answers(List.of(), editions("us-ofac/sdn", "eu/consolidated"), List.of(unnamed))
                        .values())
                .extracting(JurisdictionAnswer::disposition)
                .containsOnly(Disposition.NOT_SCREENED);
    }

    @Test
    void policyNeedsNoListAndSpeaksOnlyWhenItFoundSomething() {
        Decision decision = decide(List.of(), editions("us-ofac/sdn"), List.of(), Map.of());
        assertThat(decision.jurisdictions())
                .filteredOn(each -> each.system() == LegalSystem.POLICY)
                .allSatisfy(each -> assertThat(each.findings()).isNotEmpty())
                .extracting(JurisdictionAnswer::disposition)
                .doesNotContain(Disposition.NOT_SCREENED);
    }

    @Test
    void allAnswersTogetherHoldEveryFindingOnce() {
        Decision decision = decide(
                List.of(listed("us-ofac/sdn", "Alder Trading"), listed("uk/sanctions-list", "Alder Trading")),
                editions(),
                List.of(),
                Map.of());
        assertThat(decision.jurisdictions().stream().flatMap(each -> each.findings().stream()))
                .containsExactlyInAnyOrderElementsOf(decision.findings().stream()
                        .map(finding -> finding.ruleId())
                        .distinct()
                        .toList());
    }

    private static PartyStanding standing(Map<LegalSystem, JurisdictionAnswer> answers, LegalSystem system) {
        return answers.get(system).parties().get(0);
    }

    private static Map<LegalSystem, JurisdictionAnswer> answers(
            List<ListedParty> listed, List<ListEdition> editions, List<NotScreened> problems) {
        return answers(listed, editions, problems, Map.of());
    }

    private static Map<LegalSystem, JurisdictionAnswer> answers(
            List<ListedParty> listed,
            List<ListEdition> editions,
            List<NotScreened> problems,
            Map<String, Object> owners) {
        Map<LegalSystem, JurisdictionAnswer> answers = new LinkedHashMap<>();
        decide(listed, editions, problems, owners).jurisdictions().forEach(each -> answers.put(each.system(), each));
        answers.remove(LegalSystem.POLICY);
        return answers;
    }

    private static Decision decide(
            List<ListedParty> listed,
            List<ListEdition> editions,
            List<NotScreened> problems,
            Map<String, Object> owners) {
        Map<String, Object> purchaser = new LinkedHashMap<>(Map.of("name", "Alder Trading", "country", "AE"));
        purchaser.putAll(owners);
        try (Screener screener = new Screener(Knowledge.of(rulebook, listed, editions, problems))) {
            Map<String, Object> transaction = new LinkedHashMap<>(Map.of("id", "side by side", "date", DAY.toString()));
            transaction.put("exporter", Map.of("name", "Hansa Messtechnik", "country", "DE"));
            transaction.put("purchaser", purchaser);
            transaction.put("payment", Map.of("currency", "USD"));
            return screener.check(TransactionReader.read(transaction));
        }
    }

    private static Map<String, Object> owners(@org.jspecify.annotations.Nullable String share) {
        Map<String, Object> owner = new LinkedHashMap<>(Map.of("name", "Orion Stahl", "country", "RU"));
        if (share != null) {
            owner.put("sharePercent", share);
        }
        return Map.of("owners", List.of(owner));
    }

    /** These lists whole, with the others of the same publisher missing. */
    private static List<ListEdition> editions(String... lists) {
        List<ListEdition> editions = new ArrayList<>();
        for (String list : lists) {
            editions.add(new ListEdition(list, DAY, "0", ListLibrary.card(list).expectedAtLeast(), false));
        }
        return editions;
    }

    private static ListedParty listed(String list, String name) {
        return new ListedParty(
                list,
                "1",
                ListedType.ENTITY,
                List.of(new ListedName(name, ListedName.Kind.PRIMARY)),
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
    }
}
