package org.redflag.kb.lists.format;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.redflag.model.Country;

/** The countries that free words name: {@code (a) Syrian, (b) Palestinian}, {@code of the Republic of Moldova}. */
final class CountriesInText {

    private static final String TABLE = "/org/redflag/reference/nationalities.csv";
    private static final Map<String, String> NATIONALITIES = load();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'-]+");
    private static final int LONGEST_NAME = 6;

    private CountriesInText() {}

    static Set<String> in(String text) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text.replace('’', '\''))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> countries = new LinkedHashSet<>();
        int from = 0;
        while (from < words.size()) {
            from += longestAt(words, from, countries);
        }
        return countries;
    }

    /** How many words were used up: those of the longest name that begins here, or the one that begins none. */
    private static int longestAt(List<String> words, int from, Set<String> countries) {
        for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
            Optional<String> code = code(String.join(" ", words.subList(from, from + length)));
            if (code.isPresent()) {
                countries.add(code.get());
                return length;
            }
        }
        return 1;
    }

    private static Optional<String> code(String name) {
        Optional<String> nationality = Optional.ofNullable(NATIONALITIES.get(name.toUpperCase(Locale.ROOT)));
        // Two letters are more often a word than a code: "is" is no Iceland.
        return nationality.isPresent() || name.length() <= 2 ? nationality : CountryNames.code(name);
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        Set<String> columns = Set.of("name", "code");
        new CsvTable(TABLE, Resources.text(TABLE), columns, columns, Set.of()).forEach(row -> {
            if (!Country.isCode(row.get("code"))) {
                throw row.wrong("code", "give the two letters of ISO 3166-1");
            }
            codes.put(row.get("name").toUpperCase(Locale.ROOT), row.get("code"));
        });
        return codes;
    }
}
