package org.redflag.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a published list, as published.
 *
 * @param list id of the list, such as {@code us-ofac/sdn}
 * @param id the publisher's own number, or the place in the file where it has none
 * @param programs tags of the sanctions programs it is listed under
 * @param countries ISO 3166-1 alpha-2, of addresses and nationalities
 * @param addresses as published, one text each
 * @param listedFrom the first day it was listed; absent when the list does not say
 * @param listedTo the first day it was no longer listed
 * @param licenseRequirement what needs a license, in the list's words
 * @param licensePolicy how an application will be reviewed, in the list's words
 * @param footnotes numbers of the Entity List's footnotes that apply to it
 * @param citation notice that listed it
 * @param secondarySanctionsRisk whether the entry itself warns of secondary sanctions
 * @param carriedFrom day of the edition from which on the list carried the entry as it stands here; absent when no edition
 *     at hand is without it
 * @param carriedTo day of the first edition that no longer carried the entry as it stands here
 */
public record ListedParty(
        String list,
        String id,
        ListedType type,
        List<ListedName> names,
        Set<String> programs,
        Set<String> countries,
        List<String> addresses,
        List<Identifier> identifiers,
        List<String> birthDates,
        @Nullable LocalDate listedFrom,
        @Nullable LocalDate listedTo,
        @Nullable String licenseRequirement,
        @Nullable String licensePolicy,
        Set<String> footnotes,
        @Nullable String citation,
        @Nullable String remarks,
        boolean secondarySanctionsRisk,
        @Nullable LocalDate carriedFrom,
        @Nullable LocalDate carriedTo) {

    private static final Pattern DIRECTIVE =
            Pattern.compile("13662 Directive Determination - Subject to Directive (\\d)");

    private static final Pattern RUSSIA_DIRECTIVE = Pattern.compile(
            "(?:EO 14024 Directive |Executive Order 14024 Directive Information Subject to Directive )(\\d[aA]?)\\b");

    public ListedParty {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new InvalidFact("names", null, "a listed party needs a name, or an address that stands for one");
        }
        programs = Set.copyOf(programs);
        countries = Set.copyOf(countries);
        addresses = List.copyOf(addresses);
        identifiers = List.copyOf(identifiers);
        birthDates = List.copyOf(birthDates);
        footnotes = Set.copyOf(footnotes);
    }

    /** The same entry, carried by the list from the day of one edition to the day of another. */
    public ListedParty carried(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new ListedParty(
                list,
                id,
                type,
                names,
                programs,
                countries,
                addresses,
                identifiers,
                birthDates,
                listedFrom,
                listedTo,
                licenseRequirement,
                licensePolicy,
                footnotes,
                citation,
                remarks,
                secondarySanctionsRisk,
                from,
                to);
    }

    /** Numbers of the directives under E.O. 13662 that it is subject to, by the entry's own remarks. */
    public Set<String> directives() {
        return numbers(DIRECTIVE);
    }

    /** Numbers of the directives under E.O. 14024, such as {@code 1A}, that it is subject to by the entry's own remarks. */
    public Set<String> russiaDirectives() {
        return numbers(RUSSIA_DIRECTIVE);
    }

    /** What the list imposes on it by the entry's own remarks; empty when they do not say. */
    public Set<ListedMeasure> measures() {
        return ListedMeasure.in(remarks);
    }

    private Set<String> numbers(Pattern directive) {
        return remarks == null
                ? Set.of()
                : directive
                        .matcher(remarks)
                        .results()
                        .map(match -> match.group(1).toUpperCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the entry's own remarks call it a financial institution. */
    public boolean financialInstitution() {
        return remarks != null && remarks.contains("Target Type Financial Institution");
    }

    /** The name it is listed under. */
    public String name() {
        return names.get(0).name();
    }

    /**
     * Whether it is listed on a day, by its publisher's days and by the editions that carry it; one without a first day
     * counts as listed as long as the edition carries it.
     */
    public boolean listedOn(LocalDate day) {
        return within(day, listedFrom, listedTo) && within(day, carriedFrom, carriedTo);
    }

    private static boolean within(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
