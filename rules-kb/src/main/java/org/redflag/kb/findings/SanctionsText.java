package org.redflag.kb.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Dealing;
import org.redflag.model.EuTerms;
import org.redflag.model.GeneralLicense;
import org.redflag.model.GeneralLicenseNotInForce;
import org.redflag.model.SignificanceFactors;
import org.redflag.model.UsOwnedParty;

/** Facts about sanctions beside listed persons, in words. */
final class SanctionsText {

    private SanctionsText() {}

    /** The fact in words; absent for any other kind of fact. */
    static @Nullable String of(Object fact) {
        if (fact instanceof SignificanceFactors factors) {
            return factors(factors);
        }
        if (fact instanceof GeneralLicense license) {
            return license(license);
        }
        if (fact instanceof GeneralLicenseNotInForce license) {
            return "general license " + license.license().symbol()
                    + (license.unknown() ? " is in no table of general licenses" : " is not in force on the day");
        }
        if (fact instanceof UsOwnedParty owned) {
            return FactText.person(owned.party()) + (owned.certain() ? ": " : " may be: ") + owned.basis();
        }
        if (fact instanceof EuTerms terms) {
            return terms(terms);
        }
        return fact instanceof Dealing dealing ? dealing(dealing) : null;
    }

    private static String factors(SignificanceFactors factors) {
        return "significance: (1) size: " + factors.size() + "; (2) nature: " + factors.nature()
                + "; (3) awareness and pattern: " + factors.awareness() + "; (4) closeness: " + factors.nexus()
                + "; (5) impact: " + factors.impact() + "; (6) deception: " + factors.deception() + "; (7) other: "
                + factors.other();
    }

    private static String license(GeneralLicense license) {
        return "general license " + license.symbol() + " (" + license.program() + ") allows: " + license.condition()
                + (license.claimed() ? ", and is relied on" : "")
                + (license.answersEverybody()
                        ? ""
                        : ", but says nothing of "
                                + license.unanswered().stream().sorted().collect(Collectors.joining(", ")));
    }

    private static String terms(EuTerms terms) {
        return "knowledge of reexport to Russia "
                + (terms.onwardToRussia() == null ? "not asked for" : FactText.words(terms.onwardToRussia()))
                + ", to Belarus "
                + (terms.onwardToBelarus() == null ? "not asked for" : FactText.words(terms.onwardToBelarus()))
                + (Boolean.TRUE.equals(terms.informedByAuthority()) ? ", informed by the authority" : "")
                + ", no-Belarus clause " + FactText.told(terms.noBelarusClause())
                + ", inputs from " + (terms.inputsOrigin() == null ? "nobody knows where" : terms.inputsOrigin());
    }

    private static String dealing(Dealing dealing) {
        List<String> parts = new ArrayList<>();
        dealing.services().forEach(service -> parts.add("service " + FactText.words(service)));
        dealing.instruments().forEach(instrument -> parts.add(FactText.words(instrument)));
        if (Boolean.TRUE.equals(dealing.newInvestment())) {
            parts.add("new investment");
        }
        if (dealing.projectStart() != null) {
            parts.add("project begun on " + dealing.projectStart());
        }
        return "dealing: " + (parts.isEmpty() ? "nothing beside the goods given" : String.join(", ", parts));
    }
}
