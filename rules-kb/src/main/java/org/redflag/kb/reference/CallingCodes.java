package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which countries a telephone number may be from, by the longest calling code it begins with. */
public final class CallingCodes {

    private static final int LONGEST = 7;

    private record Use(String country, Period period) {}

    private final Map<String, List<Use>> byCode = new HashMap<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            byCode.computeIfAbsent(row.text("calling_code"), c -> new ArrayList<>(1))
                    .add(new Use(row.text("country"), row.period()));
        }
    }

    /** The code that a number in international form begins with; absent when none is known or the form is another. */
    public @Nullable String codeOf(String phone) {
        String digits = international(phone);
        for (int length = Math.min(LONGEST, digits.length()); length > 0; length--) {
            String code = digits.substring(0, length);
            if (byCode.containsKey(code)) {
                return code;
            }
        }
        return null;
    }

    /** The countries that use a code on a day. */
    public Set<String> countries(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(use -> use.period.contains(day))
                .map(Use::country)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The digits after {@code +} or {@code 00}; nothing for a number that does not say its country. */
    private static String international(String phone) {
        String text = phone.strip();
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        if (text.startsWith("+") || text.startsWith("(+")) {
            return digits.toString();
        }
        return digits.toString().startsWith("00") ? digits.substring(2) : "";
    }
}
