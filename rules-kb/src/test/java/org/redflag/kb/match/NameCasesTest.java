package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedParty;

/** The hand-edited table of names that are, and names that are not, the same party. */
class NameCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private record Case(String name, String listed, boolean same, String why) {}

    @TestFactory
    List<DynamicTest> everyCaseOfTheTable() throws IOException {
        List<Case> cases = cases();
        Set<String> listed = new LinkedHashSet<>();
        cases.forEach(one -> listed.add(one.listed()));
        // How rare a word is shows only among other names.
        List<ListedParty> parties = new ArrayList<>(ListLibrary.embedded().parties());
        listed.forEach(name -> parties.add(Parties.listed(name, name)));
        Matcher matcher = Matcher.of(parties);
        List<DynamicTest> tests = new ArrayList<>();
        for (Case one : cases) {
            String title = one.name() + (one.same() ? " is " : " is not ") + one.listed() + ": " + one.why();
            tests.add(dynamicTest(title, () -> check(matcher, one)));
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests;
    }

    private static void check(Matcher matcher, Case one) {
        List<String> grounds = matcher.match(Parties.named(one.name()), DAY).stream()
                .filter(match -> match.entry().id().equals(one.listed()))
                .map(ListMatch::grounds)
                .toList();
        if (one.same()) {
            assertThat(grounds).as(one.toString()).isNotEmpty();
        } else {
            assertThat(grounds).as(one.toString()).isEmpty();
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(NameCasesTest.class.getResourceAsStream("name-cases.csv"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : csv) {
                String same = row.getField("same party");
                assertThat(same).isIn("yes", "no");
                cases.add(new Case(
                        row.getField("name"), row.getField("listed name"), same.equals("yes"), row.getField("why")));
            }
        }
        return cases;
    }
}
