package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.redflag.model.GeneralLicense;
import org.redflag.model.GeneralLicenseNotInForce;
import org.redflag.model.License;

/** The general licenses of OFAC, each with its days, and which of them a transaction may come under. */
public final class GeneralLicenses {

    private record Row(
            String symbol,
            String program,
            Set<String> tags,
            Set<String> persons,
            String scope,
            String condition,
            Period period,
            String citation) {}

    /**
     * What a transaction shows of itself.
     *
     * @param scopes scopes it may be of; true where the facts show it
     * @param testable scopes that the facts of a transaction can show at all
     * @param blocked listed persons by name, with the tags of their programs
     */
    public record Asked(Map<String, Boolean> scopes, Set<String> testable, Map<String, Set<String>> blocked) {}

    private final List<Row> rows = new ArrayList<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            rows.add(new Row(
                    row.text("general_license"),
                    row.text("program"),
                    Set.copyOf(row.several("tags")),
                    Set.copyOf(row.several("persons")),
                    row.text("scope"),
                    row.text("condition"),
                    row.period(),
                    row.text("citation")));
        }
    }

    /** Adds what may help on the day: what is claimed, and what fits by scope. */
    public void lookUp(Asked asked, List<License> claimed, LocalDate day, List<Object> facts) {
        Set<License> met = new HashSet<>();
        for (Row row : rows) {
            if (!row.period.contains(day)) {
                continue;
            }
            List<License> claims = claimed.stream()
                    .filter(license -> license.inForce(day) && names(license, row))
                    .toList();
            met.addAll(claims);
            Boolean fits = asked.scopes.get(row.scope);
            if (fits != null || !claims.isEmpty()) {
                boolean shown = asked.testable.contains(row.scope) ? Boolean.TRUE.equals(fits) : !claims.isEmpty();
                facts.add(new GeneralLicense(
                        row.symbol,
                        row.program,
                        row.scope,
                        row.condition,
                        !claims.isEmpty(),
                        shown,
                        unanswered(row, asked.blocked),
                        row.citation));
            }
        }
        for (License license : claimed) {
            if (!met.contains(license)) {
                boolean unknown = license.inForce(day) && rows.stream().noneMatch(row -> names(license, row));
                facts.add(new GeneralLicenseNotInForce(license, unknown));
            }
        }
    }

    private static Set<String> unanswered(Row row, Map<String, Set<String>> blocked) {
        Set<String> left = new HashSet<>();
        blocked.forEach((name, tags) -> {
            tags.stream().filter(tag -> !row.tags.contains(tag)).forEach(left::add);
            String upper = name.toUpperCase(Locale.ROOT);
            if (!row.persons.isEmpty() && row.persons.stream().noneMatch(upper::contains)) {
                left.add(name);
            }
        });
        return left;
    }

    /** {@code RUSSIA GL 8L}, {@code GL 8L} and {@code 8} all name the row 8: a series stands for all its letters. */
    private static boolean names(License license, Row row) {
        String given = plain(license.symbol());
        String symbol = plain(row.symbol);
        return Stream.of(given, given.replaceAll("(?<=\\d)[A-Z]$", ""))
                .anyMatch(each -> each.equals(symbol) || each.equals(plain(row.program) + symbol));
    }

    private static String plain(String symbol) {
        return symbol.toUpperCase(Locale.ROOT)
                .replace("GENERAL LICENSE", "")
                .replaceAll("\\bGL", "")
                .replaceAll("[^A-Z0-9.]", "");
    }
}
