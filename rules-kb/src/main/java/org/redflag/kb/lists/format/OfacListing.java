package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ListedParty;

/** Since when and under which programs one party is on one of OFAC's lists. */
final class OfacListing {

    /** The roof over all lists beside the SDN list, which is no list of its own. */
    static final String CONSOLIDATED = "consolidated";

    private static final Pattern SECTORAL = Pattern.compile("13662 Sectoral Directive (\\d)");

    private final OfacReferences references;
    private final Set<String> programs = new LinkedHashSet<>();
    private final Set<String> basis = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();

    private @Nullable LocalDate since;

    OfacListing(OfacReferences references) {
        this.references = references;
    }

    /** The list behind OFAC's name for it, {@link #CONSOLIDATED}, or nothing for a name nobody knows. */
    static @Nullable String listOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("sdn list")) {
            return "us-ofac/sdn";
        }
        if (lower.equals("consolidated list")) {
            return CONSOLIDATED;
        }
        if (lower.contains("sectoral sanctions")) {
            return "us-ofac/ssi";
        }
        if (lower.contains("palestinian legislative council")) {
            return "us-ofac/plc";
        }
        if (lower.contains("menu-based")) {
            return "us-ofac/ns-mbs";
        }
        if (lower.contains("cmic") || lower.contains("chinese military")) {
            return "us-ofac/cmic";
        }
        if (lower.contains("capta") || lower.contains("correspondent account")) {
            return "us-ofac/capta";
        }
        return lower.contains("foreign sanctions evaders") ? "us-ofac/fse" : null;
    }

    void add(XmlElement entry) {
        for (XmlElement event : entry.children("EntryEvent")) {
            String type = references.text(event, "EntryEventTypeID");
            if (!type.equals("Created")) {
                throw event.wrong("EntryEventType", type, "only 'Created' is known; teach the reader what it means");
            }
            event.child("Date").map(OfacAdvancedFormat::day).ifPresent(day -> {
                // Every program adds an event; the party has been on the list since the first.
                if (since == null || day.isBefore(since)) {
                    since = day;
                }
            });
            String law = references.text(event, "LegalBasisID");
            if (!law.equals("Unknown")) {
                basis.add(law);
            }
        }
        for (XmlElement measure : entry.children("SanctionsMeasure")) {
            String type = references.text(measure, "SanctionsTypeID");
            if (type.equals("Program")) {
                programs.addAll(measure.texts("Comment"));
            } else {
                remarks.add(type);
                measure.texts("Comment").forEach(comment -> remarks.add(type + " " + comment));
            }
        }
        remarks.addAll(entry.texts("LimitationsToListing"));
    }

    Set<String> programs() {
        return programs;
    }

    ListedParty on(String list, Draft draft) {
        String own = draft.remarks;
        draft.programs.clear();
        draft.programs.addAll(programs);
        draft.listedFrom = since;
        draft.citation = basis.isEmpty() ? null : String.join("; ", basis);
        draft.remarks = remarks(own == null ? "" : own);
        draft.secondarySanctionsRisk = OfacRemarks.warnsOfSecondarySanctions(String.valueOf(draft.remarks));
        ListedParty party = draft.on(list);
        draft.remarks = own;
        return party;
    }

    /** Rules look for a directive in the wording of the old files, which some parties have only as a measure. */
    private @Nullable String remarks(String own) {
        Set<String> all = new LinkedHashSet<>();
        if (!own.isEmpty()) {
            all.add(own);
        }
        for (String remark : remarks) {
            Matcher sectoral = SECTORAL.matcher(remark);
            if (sectoral.matches()) {
                String directive =
                        "Executive Order 13662 Directive Determination - Subject to Directive " + sectoral.group(1);
                if (!own.contains(directive)) {
                    all.add(directive);
                }
            } else {
                all.add("Sanctions " + remark);
            }
        }
        return all.isEmpty() ? null : String.join("; ", all);
    }
}
