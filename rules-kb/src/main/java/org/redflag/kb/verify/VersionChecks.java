package org.redflag.kb.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.model.Effect;

/** What headers say: citations, days of the versions of one obligation, ids that rules answer. */
final class VersionChecks {

    private static final Pattern CITATION = Pattern.compile(
            "(\\d+ (CFR|USC|FR) \\S.*|E\\.O\\. \\d+.*|(Council )?(Reg\\.|Regulation|Dec\\.|Dir\\.|Decision) \\((EU|EC|CFSP)\\) .*|SI \\d{4}/\\d+.*"
                    + "|FIN-\\d{4}-.*|OFAC .*|BIS .*|Directive .*|Determination .*|Tri-Seal .*|UNSC .*"
                    + "|Policy of (this project|the user).*|CAATSA .*|Pub\\. L\\..*)");
    private static final Set<String> EXCEPTIONS = Set.of(
            "LVS", "GBS", "SPP", "TSR", "APP", "NAC", "ACA", "NAC/ACA", "TMP", "RPL", "GOV", "GFT", "TSU", "BAG", "AVS",
            "APR", "ENC", "AGR", "CCD", "STA", "SCP", "ACE", "MED", "IEC", "HBM", "RFF", "AIA", "ACM", "LPP");

    private final List<Version> versions;
    private final Set<String> ids = new TreeSet<>();

    VersionChecks(List<Version> versions, KnownIds known) {
        this.versions = versions;
        versions.forEach(version -> ids.add(version.header().id()));
        known.rules().forEach(header -> ids.add(header.id()));
    }

    /** Whether a citation has the form of some kind of law. */
    static boolean isCitation(String text) {
        return CITATION.matcher(text).matches();
    }

    void addTo(List<Problem> problems) {
        for (Version version : versions) {
            header(version, problems);
        }
        Map<String, List<Version>> byId = versions.stream()
                .collect(Collectors.groupingBy(version -> version.header().id()));
        byId.values().forEach(each -> days(each, problems));
    }

    private void header(Version version, List<Problem> problems) {
        RuleHeader header = version.header();
        if (!isCitation(header.citation())) {
            problems.add(
                    version.problem(
                            Fault.CITATION,
                            "citation",
                            "cites what has not the form of a law",
                            header.citation(),
                            "such as 15 CFR 746.8(a)(1), E.O. 14114, Reg. (EU) No 833/2014 Art. 12g, SI 2019/855 reg. 11 or Policy of the user"));
        }
        if (header.effect() == Effect.LICENSE_REQUIRED && header.reviewPolicy() == null) {
            problems.add(version.problem(
                    Fault.HEADER,
                    "effect",
                    "does not say how applications are reviewed",
                    "no @reviewPolicy",
                    "@reviewPolicy"));
        }
        for (String id : Stream.concat(header.authorizes().stream(), header.mayAuthorize().stream())
                .toList()) {
            boolean every = id.endsWith("-*");
            String start = every ? id.substring(0, id.length() - 1) : id;
            if (every ? ids.stream().noneMatch(each -> each.startsWith(start)) : !ids.contains(id)) {
                problems.add(version.problem(
                        Fault.UNKNOWN_ID,
                        header.mayAuthorize().isEmpty() ? "authorizes" : "mayAuthorize",
                        "answers a rule that is not there",
                        id,
                        "the id of a rule"));
            }
        }
        for (String symbol : header.leaves()) {
            if (!EXCEPTIONS.contains(symbol)) {
                problems.add(version.problem(
                        Fault.UNKNOWN_ID,
                        "leaves",
                        "leaves an exception that is none",
                        symbol,
                        "a symbol of 15 CFR 740"));
            }
        }
        if (header.unverified() != null) {
            problems.add(version.problem(
                    Fault.UNVERIFIED,
                    "unverified",
                    "rests on something unverified",
                    header.unverified(),
                    "somebody who verifies it"));
        }
    }

    private static void days(List<Version> versions, List<Problem> problems) {
        List<Version> inOrder = new ArrayList<>(versions);
        inOrder.sort(Comparator.comparing(version -> version.header().effective()));
        for (int i = 1; i < inOrder.size(); i++) {
            LocalDate until = inOrder.get(i - 1).header().until();
            Version next = inOrder.get(i);
            LocalDate begins = next.header().effective();
            String before = "'" + inOrder.get(i - 1).header().title() + "'";
            if (until == null || until.isAfter(begins)) {
                problems.add(next.problem(
                        Fault.OVERLAP,
                        "effective",
                        "begins before " + before + " ends",
                        begins.toString(),
                        until == null ? "an @until in " + before : until + " or later"));
            } else if (until.isBefore(begins)) {
                problems.add(next.problem(
                        Fault.GAP,
                        "effective",
                        "leaves days on which no version holds after " + before,
                        begins.toString(),
                        until.toString()));
            }
        }
    }
}
