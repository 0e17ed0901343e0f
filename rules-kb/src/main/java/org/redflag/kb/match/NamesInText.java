package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that may stand anywhere in a text which is not a name, such as remittance information: each run of a few words
 * that could be one.
 */
final class NamesInText {

    /** Longer names are met by most of their words, or by the text as a whole. */
    private static final int MOST_WORDS = 5;

    /** A shorter word alone is no name, or too common a one to look at in every text. */
    private static final int SHORTEST_ALONE = 4;

    /** A word with as many digits is a reference, and no name goes on across it. */
    private static final int DIGITS_OF_REFERENCE = 4;

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:|]+");

    /** A name may have these inside, but neither begins nor ends with them. */
    private static final Set<String> NO_EDGE = Set.of(
            "a",
            "account",
            "agreement",
            "amount",
            "and",
            "as",
            "at",
            "by",
            "contract",
            "date",
            "dated",
            "dd",
            "dtd",
            "fees",
            "for",
            "from",
            "goods",
            "in",
            "inv",
            "invoice",
            "invoices",
            "no",
            "nr",
            "of",
            "on",
            "order",
            "our",
            "payment",
            "per",
            "po",
            "proforma",
            "ref",
            "reference",
            "salary",
            "services",
            "the",
            "to",
            "under",
            "via",
            "with",
            "your");

    private NamesInText() {}

    static List<String> of(String text) {
        Set<String> names = new LinkedHashSet<>();
        List<String> run = new ArrayList<>();
        for (String word : BETWEEN.split(text, -1)) {
            if (isReference(word)) {
                windows(run, names);
                run.clear();
            } else if (!word.isEmpty()) {
                run.add(word);
            }
        }
        windows(run, names);
        return List.copyOf(names);
    }

    private static boolean isReference(String word) {
        return word.chars().filter(Character::isDigit).count() >= DIGITS_OF_REFERENCE;
    }

    private static void windows(List<String> run, Set<String> names) {
        for (int from = 0; from < run.size(); from++) {
            if (!mayBeEdge(run.get(from))) {
                continue;
            }
            for (int to = from + 1; to <= Math.min(run.size(), from + MOST_WORDS); to++) {
                boolean longEnough = to - from > 1 || run.get(from).length() >= SHORTEST_ALONE;
                if (longEnough && mayBeEdge(run.get(to - 1))) {
                    names.add(String.join(" ", run.subList(from, to)));
                }
            }
        }
    }

    private static boolean mayBeEdge(String word) {
        return word.chars().anyMatch(Character::isLetter)
                && !NO_EDGE.contains(word.replaceAll("[.()/-]+$", "").toLowerCase(Locale.ROOT));
    }
}
