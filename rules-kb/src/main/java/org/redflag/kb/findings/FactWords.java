package org.redflag.kb.findings;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redflag.kb.enrich.Facts;

/** Says facts, and what a test looks at in them, in the words of findings. */
public final class FactWords {

    private static final Pattern WORD = Pattern.compile("(?<![\\w$.\"])[a-z]\\w*(?![\\w(\"])");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private FactWords() {}

    /** A fact as findings say it. */
    public static String of(Object fact) {
        return FactText.of(fact);
    }

    /** The fields of a fact that a test looks at, with their values. */
    public static Map<String, String> lookedAt(Object fact, String test, Facts facts) {
        Set<String> known = Arrays.stream(fact.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .collect(Collectors.toSet());
        Set<String> fields = new LinkedHashSet<>();
        Matcher word = WORD.matcher(QUOTED.matcher(test).replaceAll("\"\""));
        while (word.find()) {
            if (known.contains(word.group())) {
                fields.add(word.group());
            }
        }
        return FactValues.of(fact, List.copyOf(fields), facts);
    }
}
