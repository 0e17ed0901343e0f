package org.redflag.kb.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.model.EmbargoExceptions;
import org.redflag.model.ExceptionTerms;
import org.redflag.model.LicenseExceptionRestriction;
import org.redflag.model.LimitedValue;

/** Facts about license exceptions in words. */
final class ExceptionText {

    private ExceptionText() {}

    /** The fact in words; absent for any other kind of fact. */
    static @Nullable String of(Object fact) {
        if (fact instanceof LimitedValue limited) {
            String value =
                    limited.value() == null ? "a value not given in USD" : FactText.number(limited.value()) + " USD";
            return FactText.item(limited.item()) + " has with all lines of its ECCN " + value + "; the list says LVS: "
                    + limited.words();
        }
        if (fact instanceof EmbargoExceptions embargo) {
            return embargo.citation() + " leaves for " + FactText.place(embargo.country(), embargo.region()) + " "
                    + symbols(embargo.leaves());
        }
        if (fact instanceof ExceptionTerms terms) {
            return terms(terms);
        }
        return fact instanceof LicenseExceptionRestriction restriction
                ? "for " + FactText.item(restriction.item()) + " " + restriction.citation() + " leaves "
                        + symbols(restriction.leaves()) + ": " + restriction.title()
                : null;
    }

    private static String symbols(Set<String> symbols) {
        return symbols.isEmpty()
                ? "no license exception"
                : "only " + symbols.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String terms(ExceptionTerms terms) {
        List<String> said = new ArrayList<>();
        if (terms.returnBy() != null) {
            said.add("back by " + terms.returnBy());
        }
        if (Boolean.TRUE.equals(terms.oneForOneReplacement())) {
            said.add("replaces one for one what was exported before");
        }
        if (Boolean.TRUE.equals(terms.usGovernmentUse())) {
            said.add("for official use of the US Government");
        }
        if (terms.encryptionParagraph() != null) {
            said.add("classified under 15 CFR 740.17 " + terms.encryptionParagraph());
        }
        said.add("prior consignee statement " + FactText.told(terms.priorConsigneeStatement()));
        return "terms of license exceptions: " + String.join(", ", said);
    }
}
