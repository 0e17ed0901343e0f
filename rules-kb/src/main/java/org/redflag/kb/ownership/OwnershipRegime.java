package org.redflag.kb.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Jurisdiction;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.Person;

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
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final LocalDate EU_HALF_SUFFICES = LocalDate.of(2024, 7, 3);

    private static final Comparator<ListedOwnership> GREATEST = Comparator.comparing(
                    (ListedOwnership each) -> each.outcome(), Comparator.comparing(OwnershipRegime::weight))
            .thenComparing(ListedOwnership::mostPercent);

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
    private Aggregation aggregation(LocalDate day) {
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
        return this != BIS
                || !match.list().equals("us-ofac/sdn")
                || match.programs().stream()
                        .anyMatch(program -> PROGRAMS_OF_744_8.stream().anyMatch(program::startsWith));
    }

    private static int weight(ListedOwnership.Outcome outcome) {
        return switch (outcome) {
            case OWNED -> 2;
            case UNKNOWN -> 1;
            case NOT_OWNED -> 0;
        };
    }

    /** Whether a share is enough on a day. */
    boolean meets(BigDecimal percent, LocalDate day) {
        int compared = percent.compareTo(HALF);
        return switch (this) {
            case OFAC, BIS -> compared >= 0;
            case EU -> day.isBefore(EU_HALF_SUFFICES) ? compared > 0 : compared >= 0;
            case UK -> compared > 0;
        };
    }

    /**
     * What listed persons own of a person; absent when they own and control nothing.
     *
     * @param matches the list matches of all its owners, direct and indirect
     */
    public @Nullable ListedOwnership listedOwnership(
            Person person, LocalDate day, IdentityHashMap<Person, List<ListMatch>> matches) {
        ListedOwnership together = new OwnershipClosure(this, day, matches, null).of(person);
        if (together == null || aggregation(day) == Aggregation.TOGETHER) {
            return together;
        }
        ListedOwnership most = null;
        boolean controlled = false;
        for (ListMatch owner : together.owners()) {
            ListedOwnership alone = new OwnershipClosure(this, day, matches, owner.entry()).of(person);
            if (alone != null) {
                controlled |= alone.controlled();
                most = most == null || GREATEST.compare(alone, most) > 0 ? alone : most;
            }
        }
        return most == null ? together : most.withControl(controlled);
    }
}
