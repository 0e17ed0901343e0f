package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that one published text may hold: with and without what stands in parentheses, and each of several names. */
final class Readings {

    private static final Pattern PARENTHESES = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern SEVERAL =
            Pattern.compile("(?i)[;|\\n]|\\b(?:a|f|n)[./]?k[./]?a\\b[.:]?|\\balias\\b|\\bformerly\\b");

    private Readings() {}

    /** The names a list entry's name stands for; the whole text is always the first. */
    static List<String> ofListed(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0 && text.indexOf(';') < 0 && !mayNameSeveral(text)) {
            return List.of(text);
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(text);
        for (String part : SEVERAL.split(text, -1)) {
            String outside = PARENTHESES.matcher(part).replaceAll(" ").strip();
            add(outside, names);
            PARENTHESES
                    .matcher(part)
                    .results()
                    .forEach(found -> add(found.group(1).strip(), names));
        }
        return new ArrayList<>(names);
    }

    private static boolean mayNameSeveral(String text) {
        return SEVERAL.matcher(text).find();
    }

    /** A short remark in parentheses is no name. */
    private static void add(String name, Set<String> names) {
        if (name.length() > 5) {
            names.add(name);
        }
    }
}
