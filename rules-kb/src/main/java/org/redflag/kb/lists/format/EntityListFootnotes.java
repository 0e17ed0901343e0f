package org.redflag.kb.lists.format;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which footnotes of the Entity List an entry carries, read from its licence requirement.
 *
 * <p>The published text glues footnote signs to words ({@code 734.9(g),3}) and drops some of them, but the foreign direct
 * product rule it cites says the same: each of these rules belongs to one footnote.
 */
final class EntityListFootnotes {

    private static final Map<Pattern, String> BY_RULE = Map.of(
            Pattern.compile("734\\.9\\s*\\(g\\)"), "3",
            Pattern.compile("734\\.9\\s*\\(e\\)\\s*(?:\\(1\\)|1)"), "1",
            Pattern.compile("734\\.9\\s*\\(e\\)\\s*\\(2\\)"), "4",
            Pattern.compile("734\\.9\\s*\\(e\\)\\s*\\(3\\)"), "5");
    private static final Pattern SPELLED_OUT = Pattern.compile("(?i)footnotes?\\s+([1-5])\\b");
    /** A sign at the end of the sentence: {@code …744.11 of the EAR)4}, {@code …of the EAR2}. */
    private static final Pattern AT_THE_END = Pattern.compile("EAR\\)?\\.?\\s?([1-5])\\W*$");

    private EntityListFootnotes() {}

    static Set<String> in(String licenseRequirement) {
        String text = plainDigits(licenseRequirement);
        Set<String> footnotes = new TreeSet<>();
        BY_RULE.forEach((rule, footnote) -> {
            if (rule.matcher(text).find()) {
                footnotes.add(footnote);
            }
        });
        Matcher spelledOut = SPELLED_OUT.matcher(text);
        while (spelledOut.find()) {
            footnotes.add(spelledOut.group(1));
        }
        Matcher end = AT_THE_END.matcher(text);
        if (end.find()) {
            footnotes.add(end.group(1));
        }
        return footnotes;
    }

    private static String plainDigits(String text) {
        return text.replace('¹', '1')
                .replace('²', '2')
                .replace('³', '3')
                .replace('⁴', '4')
                .replace('⁵', '5');
    }
}
