package org.redflag.kb.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.reference.Period;
import org.redflag.model.Effect;
import org.redflag.model.Severity;

/**
 * What the header of one version of a rule says.
 *
 * @param id names the obligation; all its versions share it
 * @param title the rule's name, the sentence a reader sees
 * @param citation where the law says so
 * @param effective the first day the version holds
 * @param until the first day it no longer holds
 * @param effect what it concludes; absent for a rule that only infers or authorizes
 * @param infers the kind of fact it adds for other rules
 * @param authorizes ids of the requirements it answers
 * @param mayAuthorize ids of the requirements it may answer, when the facts cannot show that it does
 * @param leaves symbols of the license exceptions that a restriction leaves
 * @param reviewPolicy how an authority reviews applications; {@code AS_LISTED} takes the matched list entry's words,
 *     {@code BY_REASON} those of the reason for control and the country
 * @param nextStep what to do, where it differs from the regime's usual step
 * @param family what a red flag is about
 */
public record RuleHeader(
        String id,
        String title,
        Regime regime,
        String citation,
        LocalDate effective,
        @Nullable LocalDate until,
        @Nullable Effect effect,
        @Nullable String infers,
        List<String> authorizes,
        List<String> mayAuthorize,
        List<String> leaves,
        @Nullable String reviewPolicy,
        @Nullable String nextStep,
        @Nullable Severity severity,
        @Nullable String family,
        @Nullable String interpretation,
        @Nullable String unverified,
        @Nullable String source) {

    /** The review policy that stands in the matched list entry itself. */
    public static final String AS_LISTED = "AS_LISTED";

    /** The review policy that stands in the table of reasons for control. */
    public static final String BY_REASON = "BY_REASON";

    private static final String EVERY = "-*";

    public RuleHeader {
        authorizes = List.copyOf(authorizes);
        mayAuthorize = List.copyOf(mayAuthorize);
        leaves = List.copyOf(leaves);
    }

    /** The same header with {@code us-ear-*} spelled out as every requirement of that regime that a license answers. */
    public RuleHeader spelledOut(Collection<RuleHeader> all) {
        List<String> ids = authorizes.stream()
                .flatMap(id -> id.endsWith(EVERY) ? requirements(id, all) : Stream.of(id))
                .toList();
        return new RuleHeader(
                id,
                title,
                regime,
                citation,
                effective,
                until,
                effect,
                infers,
                ids,
                mayAuthorize,
                leaves,
                reviewPolicy,
                nextStep,
                severity,
                family,
                interpretation,
                unverified,
                source);
    }

    private static Stream<String> requirements(String pattern, Collection<RuleHeader> all) {
        String regime = pattern.substring(0, pattern.length() - EVERY.length());
        return all.stream()
                .filter(each -> each.regime.id().equals(regime) && each.effect == Effect.LICENSE_REQUIRED)
                .map(RuleHeader::id)
                .distinct()
                .sorted();
    }

    /** The same header with other days. */
    public RuleHeader during(LocalDate first, @Nullable LocalDate firstNoLonger) {
        return new RuleHeader(
                id,
                title,
                regime,
                citation,
                first,
                firstNoLonger,
                effect,
                infers,
                authorizes,
                mayAuthorize,
                leaves,
                reviewPolicy,
                nextStep,
                severity,
                family,
                interpretation,
                unverified,
                source);
    }

    public boolean inForce(LocalDate day) {
        return period().contains(day);
    }

    public Period period() {
        return new Period(effective, until);
    }
}
