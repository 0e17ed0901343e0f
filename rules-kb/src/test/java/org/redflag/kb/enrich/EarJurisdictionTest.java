package org.redflag.kb.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.match.Matcher;
import org.redflag.kb.reference.Reference;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.model.EarJurisdictionUnknown;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.SubjectToEar;
import org.redflag.model.Transaction;
import org.redflag.model.io.TransactionReader;

/** The hand-edited table of items that are, are not, or may be subject to the EAR, provision by provision. */
class EarJurisdictionTest {

    private static final String BUYER = "Imaginary Works";

    @TestFactory
    List<DynamicTest> everyCaseOfTheTable() throws IOException {
        RulebookFiles files = RulebookFiles.builtIn();
        Reference reference = new Reference();
        for (String path : files.ending(".csv")) {
            if (path.contains("/data/")) {
                reference.add(RulebookFiles.tableId(path), files.open(path));
            }
        }
        List<DynamicTest> tests = new ArrayList<>();
        try (Reader in = new InputStreamReader(
                        Objects.requireNonNull(EarJurisdictionTest.class.getResourceAsStream("ear-jurisdiction.csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord row : csv) {
                tests.add(dynamicTest(
                        row.getField("on") + " " + row.getField("why"),
                        () -> assertThat(answer(row, reference)).contains(row.getField("answer"))));
            }
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests;
    }

    private static String answer(NamedCsvRecord row, Reference reference) {
        Enricher enricher = new Enricher(
                reference, new RememberedMatches(Matcher.of(listed(row))), GoodGuys.NONE, OwnershipRegister.NONE);
        Transaction transaction = TransactionReader.read(tree(row));
        return enricher.enrich(transaction, transaction.date()).all().stream()
                .map(EarJurisdictionTest::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("not subject");
    }

    private static String words(Object fact) {
        if (fact instanceof SubjectToEar subject) {
            return "subject: " + subject.basis() + " " + subject.detail();
        }
        return fact instanceof EarJurisdictionUnknown unknown ? "unknown: " + unknown.missing() : "";
    }

    private static Map<String, Object> tree(NamedCsvRecord row) {
        Map<String, Object> item = new HashMap<>();
        for (String field : List.of(
                "eccn",
                "hsCode",
                "origin",
                "usContentPercent",
                "usContentEccns",
                "usDirectProduct",
                "directProductOf",
                "usIntegratedCircuit")) {
            if (!row.getField(field).isEmpty()) {
                item.put(field, row.getField(field));
            }
        }
        Map<String, Object> tree = new HashMap<>();
        tree.put("id", "case");
        tree.put("date", row.getField("on"));
        tree.put("item", item);
        tree.put("route", Map.of("from", row.getField("from"), "destination", row.getField("to")));
        Map<String, Object> buyer = new HashMap<>(Map.of("name", BUYER, "country", row.getField("to")));
        buyer.put("headquarters", row.getField("headquarters"));
        tree.put("purchaser", buyer);
        if (!row.getField("endUse").isEmpty()) {
            tree.put("endUses", row.getField("endUse"));
        }
        return tree;
    }

    private static List<ListedParty> listed(NamedCsvRecord row) {
        if (row.getField("footnote").isEmpty()) {
            return List.of();
        }
        return List.of(new ListedParty(
                "us-bis/entity-list",
                "case",
                ListedType.ENTITY,
                List.of(new ListedName(BUYER, ListedName.Kind.PRIMARY)),
                Set.of(),
                Set.of(row.getField("to")),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(1997, 2, 3),
                null,
                null,
                null,
                Set.of(row.getField("footnote")),
                null,
                null,
                false,
                null,
                null));
    }
}
