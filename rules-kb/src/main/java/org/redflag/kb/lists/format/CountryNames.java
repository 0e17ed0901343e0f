package org.redflag.kb.lists.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redflag.model.Country;

/** English names of countries, as publishers write them, to ISO 3166-1 alpha-2. */
public final class CountryNames {

    private static final String TABLE = "/org/redflag/reference/country-names.csv";
    private static final Map<String, String> CODES = load();

    private CountryNames() {}

    /** The code of a name, or of something that is a code already. */
    public static Optional<String> code(String name) {
        String key = name.strip().toUpperCase(Locale.ROOT);
        if (key.length() == 2) {
            return Country.isCode(key) ? Optional.of(key) : Optional.empty();
        }
        return Optional.ofNullable(CODES.get(key));
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        Set<String> columns = Set.of("name", "code");
        new CsvTable(TABLE, Resources.text(TABLE), columns, columns, Set.of()).forEach(row -> {
            String code = Country.normalise("code", row.get("code"));
            if (code == null) {
                throw row.wrong("code", "give the two letters of ISO 3166-1");
            }
            codes.put(row.get("name").toUpperCase(Locale.ROOT), code);
        });
        return codes;
    }
}
