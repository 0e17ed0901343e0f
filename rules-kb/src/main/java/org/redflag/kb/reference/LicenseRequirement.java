package org.redflag.kb.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of an ECCN's table of license requirements: a control and the paragraphs it applies to.
 *
 * @param paragraphs those it applies to, such as {@code b.2}; {@code *} for the entire entry
 * @param except those of them it does not apply to
 * @param condition what the item must be besides; a paragraph alone does not tell
 */
record LicenseRequirement(
        String eccn,
        String column,
        List<String> paragraphs,
        List<String> except,
        @Nullable String condition,
        Period period) {

    /** Whether a line applies to an item. */
    enum Applies {
        NO,
        PERHAPS,
        YES
    }

    static LicenseRequirement of(Table.Row row) {
        return new LicenseRequirement(
                row.text("eccn"),
                row.text("requirement"),
                row.several("paragraphs"),
                row.several("except"),
                row.optional("condition"),
                row.period());
    }

    /** Whether it applies to what a paragraph describes; an empty one is an ECCN given without its paragraph. */
    Applies to(String paragraph) {
        if (except.stream().anyMatch(each -> within(paragraph, each))) {
            return Applies.NO;
        }
        boolean inside = paragraphs.stream().anyMatch(each -> within(paragraph, each));
        if (inside) {
            boolean holdsException = except.stream().anyMatch(each -> within(each, paragraph));
            return holdsException || condition != null ? Applies.PERHAPS : Applies.YES;
        }
        return paragraphs.stream().anyMatch(each -> within(each, paragraph)) ? Applies.PERHAPS : Applies.NO;
    }

    /** What it applies to, in words: {@code 3A001.b.2, 3A001.b.3 (if …)}. */
    String scope() {
        String applies = paragraphs.contains("*") ? "all of " + eccn : named(paragraphs);
        String exceptions = except.isEmpty() ? "" : " but " + named(except);
        return applies + exceptions + (condition == null ? "" : " (" + condition + ")");
    }

    private String named(List<String> each) {
        return each.stream().map(paragraph -> eccn + "." + paragraph).collect(Collectors.joining(", "));
    }

    private static boolean within(String paragraph, String outer) {
        return outer.equals("*") || outer.isEmpty() || paragraph.equals(outer) || paragraph.startsWith(outer + ".");
    }
}
