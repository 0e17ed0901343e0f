package org.redflag.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule's conclusion.
 *
 * @param title the rule's name, a sentence
 * @param because the facts it rests on, in one sentence
 * @param nextStep what to do about it
 * @param reviewPolicy how an authority reviews applications, for a LICENSE_REQUIRED
 * @param severity weight of a RED_FLAG
 * @param family what a RED_FLAG is about; flags of one family count once
 * @param interpretation a reading of the law the rule rests on and that someone could dispute
 * @param unverified what the rule rests on that nobody has verified
 */
public record Finding(
        String ruleId,
        String title,
        Effect effect,
        String citation,
        Jurisdiction jurisdiction,
        String because,
        List<Evidence> evidence,
        String nextStep,
        @Nullable String reviewPolicy,
        @Nullable Severity severity,
        @Nullable String family,
        @Nullable String interpretation,
        @Nullable String unverified) {

    public Finding {
        evidence = List.copyOf(evidence);
    }
}
