package org.redflag.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redflag.model.Decision;
import org.redflag.model.JurisdictionAnswer;
import org.redflag.model.LegalSystem;
import org.redflag.model.PartyStanding;
import org.redflag.model.PartyStanding.Standing;

/** What each legal system says, as one line for each: the answer, whom it lists and by what it binds. */
final class SideBySideText {

    private static final int MOST_NAMES = 5;

    private SideBySideText() {}

    /** Nothing for a transaction in which nobody is listed and no law found anything. */
    static List<String> lines(Decision decision) {
        if (decision.jurisdictions().stream()
                .allMatch(each -> each.parties().isEmpty() && each.findings().isEmpty())) {
            return List.of();
        }
        return decision.jurisdictions().stream()
                .filter(each -> each.system() != LegalSystem.POLICY)
                .map(SideBySideText::line)
                .toList();
    }

    /** {@code US BLOCKED; EU CLEAR}. */
    static String cell(Decision decision) {
        return decision.jurisdictions().stream()
                .map(each -> each.system() + " " + each.disposition())
                .collect(Collectors.joining("; "));
    }

    private static String line(JurisdictionAnswer answer) {
        List<String> parts = new ArrayList<>();
        parts.add(answer.system() + " " + answer.disposition());
        Map<Standing, List<PartyStanding>> by = answer.parties().stream()
                .collect(Collectors.groupingBy(PartyStanding::standing, TreeMap::new, Collectors.toList()));
        by.forEach((standing, parties) -> parts.add(words(standing) + " " + names(parties)));
        if (!answer.binds().isEmpty()) {
            parts.add("bound by: " + String.join(", ", answer.binds()));
        } else if (answer.system() != LegalSystem.UN) {
            parts.add("nobody here is known to be bound");
        }
        return String.join("; ", parts);
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case LISTED -> "lists";
            case OWNED -> "counts as listed persons' own";
            case PERHAPS_LISTED -> "lists somebody like";
            case PERHAPS_OWNED -> "may count as listed persons' own";
            case NOT_LISTED -> "does not list";
            case NOT_SCREENED -> "cannot say whether it lists";
        };
    }

    private static String names(List<PartyStanding> parties) {
        String names = parties.stream()
                .limit(MOST_NAMES)
                .map(party ->
                        party.name() + (party.lists().isEmpty() ? "" : " (" + String.join(", ", party.lists()) + ")"))
                .collect(Collectors.joining(", "));
        int more = parties.size() - MOST_NAMES;
        return more > 0 ? names + " and " + more + " more" : names;
    }
}
