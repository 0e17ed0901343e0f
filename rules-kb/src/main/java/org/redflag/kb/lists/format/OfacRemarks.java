package org.redflag.kb.lists.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redflag.model.ListedName;

/** The remarks column of OFAC's old files, in which most of what is known of a party is packed into one text. */
final class OfacRemarks {

    private static final Pattern BETWEEN = Pattern.compile(";\\s+");
    private static final Pattern BORN = Pattern.compile("(?:alt\\. )?DOB (.+?)\\.?");
    private static final Pattern CITIZEN =
            Pattern.compile("(?i)(?:alt\\. )?(?:nationality|citizen|vessel flag|flag)(?: of)? (.+?)\\.?");
    /** In the remarks, a name in single quotes is what OFAC calls a weak alias. */
    private static final Pattern WEAK_ALIAS = Pattern.compile("(?:alt\\. )?([af])\\.k\\.a\\. '(.+)'\\.?");

    private OfacRemarks() {}

    /** Reads the remarks into the draft; they stay there as published, too. */
    static void read(String remarks, Draft draft) {
        draft.remarks = remarks;
        draft.secondarySanctionsRisk = warnsOfSecondarySanctions(remarks);
        for (String remark : BETWEEN.split(remarks, -1)) {
            String sentence = remark.strip();
            first(BORN, sentence).forEach(draft.birthDates::add);
            first(CITIZEN, sentence).flatMap(c -> CountryNames.code(c).stream()).forEach(draft.countries::add);
            draft.identifiers.addAll(OfacIdentifiers.fromRemark(sentence));
            Matcher alias = WEAK_ALIAS.matcher(sentence);
            if (alias.matches()) {
                boolean former = alias.group(1).equals("f");
                draft.name(alias.group(2), former ? ListedName.Kind.FORMER : ListedName.Kind.WEAK_ALIAS);
            }
        }
    }

    static boolean warnsOfSecondarySanctions(String remarks) {
        String lower = remarks.toLowerCase(Locale.ROOT);
        return lower.contains("secondary sanctions risk") || lower.contains("subject to secondary sanctions");
    }

    /** Whether the remarks name one of the directives under E.O. 14024. */
    static boolean namesDirective(String remarks, List<String> directives) {
        return directives.stream()
                .anyMatch(d -> remarks.contains("(EO 14024 Directive " + d + ")")
                        || remarks.contains(
                                "Executive Order 14024 Directive Information Subject to Directive " + d + " "));
    }

    private static Stream<String> first(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.matches() ? Stream.of(matcher.group(1).strip()) : Stream.empty();
    }
}
