package org.redflag.kb.ownership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.redflag.model.Jurisdiction;
import org.redflag.model.ListMatch;

/** How each authority adds up what listed persons own: whose lists count, from what share, and together or alone. */
public enum OwnershipRegime {
    /** 31 CFR 587.406 and its sisters; guidance of 2014-08-13; FAQs 398-402. */
    OFAC(Jurisdiction.US_OFAC, Aggregation.TOGETHER),
    /** 15 CFR 744.11(a)(1), 744.21(a)(3): the Entity List, the MEU List and the SDNs of 744.8 count together. */
    BIS(Jurisdiction.US_BIS, Aggregation.TOGETHER),
    /** EU Best Practices, before and from 2024-07-03. */
    EU(Jurisdiction.EU, Aggregation.TOGETHER),
    /** SI 2019/855 reg. 7: more than 50 percent, and not added up unless the owners act jointly. */
    UK(Jurisdiction.UK, Aggregation.ALONE);

    /** Whether the shares of different listed owners are added. */
    enum Aggregation {
        TOGETHER,
        ALONE
    }

    private static final LocalDate OFAC_ADDS_UP = LocalDate.of(2014, 8, 13);
    private static final LocalDate EU_HALF_SUFFICES = LocalDate.of(2024, 7, 3);

    /** The SDN programs of 15 CFR 744.8; a tag counts when it begins with one of them. */
    private static final List<String> PROGRAMS_OF_744_8 = List.of(
            "BELARUS",
            "RUSSIA-EO14024",
            "UKRAINE-EO13660",
            "UKRAINE-EO13661",
            "UKRAINE-EO13662",
            "UKRAINE-EO13685",
            "FTO",
            "SDGT",
            "NPWMD",
            "ILLICIT-DRUGS-EO14059",
            "SDNT",
            "TCO");

    private final Jurisdiction jurisdiction;
    private final Aggregation aggregation;

    OwnershipRegime(Jurisdiction jurisdiction, Aggregation aggregation) {
        this.jurisdiction = jurisdiction;
        this.aggregation = aggregation;
    }

    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** Before the guidance of 2014-08-13 OFAC looked at each blocked person's share alone. */
    Aggregation aggregation(LocalDate day) {
        return this == OFAC && day.isBefore(OFAC_ADDS_UP) ? Aggregation.ALONE : aggregation;
    }

    /** The lists whose entries count as owners. */
    private Set<String> lists() {
        return switch (this) {
            case OFAC -> Set.of("us-ofac/sdn");
            case BIS -> Set.of("us-bis/entity-list", "us-bis/military-end-user", "us-ofac/sdn");
            case EU -> Set.of("eu/consolidated");
            case UK -> Set.of("uk/sanctions-list");
        };
    }

    /** Whether an entry's property counts as the listed person's under this regime. */
    boolean counts(ListMatch match) {
        if (!lists().contains(match.list())) {
            return false;
        }
        if (this == UK && !match.frozen()) {
            return false;
        }
        return this != BIS
                || !match.list().equals("us-ofac/sdn")
                || match.programs().stream()
                        .anyMatch(program -> PROGRAMS_OF_744_8.stream().anyMatch(program::startsWith));
    }

    /** From what share on a company is its listed owners' own, on a day. */
    Threshold threshold(LocalDate day) {
        return switch (this) {
            case OFAC, BIS -> Threshold.HALF_OR_MORE;
            case EU -> day.isBefore(EU_HALF_SUFFICES) ? Threshold.MORE_THAN_HALF : Threshold.HALF_OR_MORE;
            case UK -> Threshold.MORE_THAN_HALF;
        };
    }

    /** Whether control without a share makes a company its listed owner's own, as far as others are concerned. */
    boolean controlSuffices() {
        return this == EU || this == UK;
    }

    /** SI 2019/855 Sch. 1 para. 12: by a joint arrangement each holds what all hold. */
    boolean jointly() {
        return this == UK;
    }
}
