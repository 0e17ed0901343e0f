package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The other names of an entry of the United Nations' list, several of which it packs into one text. */
final class UnNames {

    private static final Pattern BETWEEN = Pattern.compile(";|\\s[b-z]\\)\\s");
    private static final String ORIGINAL_SCRIPT = "(original script)";

    private UnNames() {}

    /**
     * The names in an alias such as {@code Abas Rashidi; Abbas Rashedi} or {@code حسن غول (Hassan Ghul; Hassan Gul)}.
     *
     * <p>What stands in parentheses is names when there are several of them or they spell out another script; else it is a
     * remark, such as an abbreviation, and stays where it is.
     */
    static List<String> in(String alias) {
        int open = lastParenthesis(alias);
        if (open > 0) {
            String before = alias.substring(0, open).strip();
            String within = alias.substring(open + 1, alias.length() - 1);
            if (within.contains(";") || isForeign(before)) {
                List<String> names = new ArrayList<>(List.of(before));
                names.addAll(split(within));
                return names;
            }
        }
        return split(alias);
    }

    /** The name in a note such as {@code original script: Абу Банат} or {@code Previously listed as. In Arabic: …}. */
    static Optional<String> originalScript(String note) {
        String name = note.substring(note.lastIndexOf(':') + 1).strip();
        String lower = note.toLowerCase(Locale.ROOT);
        boolean says = lower.contains("original script:") || lower.contains("in arabic") || lower.contains("script:");
        return says && isForeign(name) ? Optional.of(name) : Optional.empty();
    }

    private static List<String> split(String names) {
        return Arrays.stream(BETWEEN.split(names, -1))
                .map(name -> name.replace(ORIGINAL_SCRIPT, "").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Where the parenthesis opens that closes at the very end; -1 when there is none. */
    private static int lastParenthesis(String text) {
        if (!text.endsWith(")")) {
            return -1;
        }
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) == ')') {
                depth++;
            } else if (text.charAt(i) == '(' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isForeign(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(
                        script -> script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON);
    }
}
