package org.redflag.kb.match;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Bank;
import org.redflag.model.BirthDate;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.PartyType;
import org.redflag.model.Person;

/**
 * What speaks for or against two persons of one name being the same: country, birth and kind of person.
 *
 * @param delta what they add to or take from the likeness of the names
 * @param corroborate whether country or birth agree
 * @param contradict whether birth or kind of person disagree
 * @param inWords what to say of it, each sentence with a blank before it; empty when nothing is known
 */
record Circumstances(double delta, boolean corroborate, boolean contradict, String inWords) {

    private static final DateTimeFormatter LISTED_DAY = new DateTimeFormatterBuilder()
            .appendPattern("dd ")
            .appendText(
                    ChronoField.MONTH_OF_YEAR,
                    Map.ofEntries(
                            Map.entry(1L, "jan"),
                            Map.entry(2L, "feb"),
                            Map.entry(3L, "mar"),
                            Map.entry(4L, "apr"),
                            Map.entry(5L, "may"),
                            Map.entry(6L, "jun"),
                            Map.entry(7L, "jul"),
                            Map.entry(8L, "aug"),
                            Map.entry(9L, "sep"),
                            Map.entry(10L, "oct"),
                            Map.entry(11L, "nov"),
                            Map.entry(12L, "dec")))
            .appendPattern(" uuuu")
            .toFormatter(Locale.ROOT);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]\\d\\d|20\\d\\d)(?!\\d)");

    static Circumstances of(Person person, ListedParty listed) {
        List<String> sentences = new ArrayList<>();
        int country = country(person, listed, sentences);
        int birth = birth(person, listed, sentences);
        boolean otherKind = otherKind(person, listed.type());
        if (otherKind) {
            sentences.add("One is an individual, a company, a vessel or an aircraft and the other is not.");
        }
        String words = sentences.isEmpty() ? "" : " " + String.join(" ", sentences);
        double delta = country > 0 ? Bands.SAME_COUNTRY : country < 0 ? Bands.OTHER_COUNTRY : 0;
        delta += birth > 1
                ? Bands.SAME_BIRTH_DAY
                : birth > 0 ? Bands.SAME_BIRTH_YEAR : birth < 0 ? Bands.OTHER_BIRTH : 0;
        delta += otherKind ? Bands.OTHER_KIND : 0;
        return new Circumstances(delta, country > 0 || birth > 0, birth < 0 || otherKind, words);
    }

    /** 1 when a country is the same, -1 when none is, 0 when one side names none. */
    private static int country(Person person, ListedParty listed, List<String> sentences) {
        Set<String> own = new TreeSet<>();
        if (person.country() != null) {
            own.add(person.country());
        }
        if (person instanceof Party party && party.nationality() != null) {
            own.add(party.nationality());
        }
        if (own.isEmpty() || listed.countries().isEmpty()) {
            return 0;
        }
        Set<String> both = new TreeSet<>(own);
        both.retainAll(listed.countries());
        sentences.add(
                both.isEmpty()
                        ? "Listed for " + String.join(", ", new TreeSet<>(listed.countries())) + ", given for "
                                + String.join(", ", own) + "."
                        : "Same country: " + String.join(", ", both) + ".");
        return both.isEmpty() ? -1 : 1;
    }

    /** 2 when the days of birth agree, 1 when the years do, -1 when they cannot, 0 when one is not known. */
    private static int birth(Person person, ListedParty listed, List<String> sentences) {
        String born = person instanceof Party party ? party.birthDate() : null;
        List<Integer> years = new ArrayList<>();
        for (String date : listed.birthDates()) {
            YEAR.matcher(date).results().forEach(found -> years.add(Integer.parseInt(found.group())));
        }
        if (born == null || years.isEmpty()) {
            return 0;
        }
        LocalDate day = BirthDate.day(born);
        if (day != null && listed.birthDates().stream().anyMatch(date -> isDay(date, day))) {
            sentences.add("Same day of birth.");
            return 2;
        }
        int year = BirthDate.year(born);
        if (years.contains(year)) {
            sentences.add("Same year of birth.");
            return 1;
        }
        // Lists often have the year of birth only from hearsay, so the year beside it neither agrees nor disagrees.
        if (years.stream().anyMatch(other -> Math.abs(other - year) == 1)) {
            return 0;
        }
        sentences.add("Born " + born + ", the listed one " + String.join(" or ", listed.birthDates()) + ".");
        return -1;
    }

    /** Lists write 1965-03-02 or 02 Mar 1965. */
    private static boolean isDay(String date, LocalDate born) {
        return date.contains(born.toString()) || date.toLowerCase(Locale.ROOT).contains(LISTED_DAY.format(born));
    }

    private static boolean otherKind(Person person, ListedType listed) {
        PartyType type = type(person);
        if (type == null) {
            return false;
        }
        return switch (listed) {
            case INDIVIDUAL -> type != PartyType.INDIVIDUAL;
            case VESSEL -> type != PartyType.VESSEL;
            case AIRCRAFT -> type != PartyType.AIRCRAFT;
            case ENTITY -> type == PartyType.INDIVIDUAL || type == PartyType.VESSEL || type == PartyType.AIRCRAFT;
            case ADDRESS, UNKNOWN -> false;
        };
    }

    private static @Nullable PartyType type(Person person) {
        if (person instanceof Party party) {
            return party.type();
        }
        if (person instanceof Owner owner) {
            return owner.type();
        }
        return person instanceof Bank ? PartyType.BANK : null;
    }
}
