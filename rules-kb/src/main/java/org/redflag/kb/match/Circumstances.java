package org.redflag.kb.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Bank;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.PartyType;
import org.redflag.model.Person;

/**
 * What speaks for or against two persons of one name being the same: country, birth and kind of person.
 *
 * @param corroborate whether country or birth agree
 * @param contradict whether birth or kind of person disagree
 * @param inWords what to say of it, each sentence with a blank before it; empty when nothing is known
 */
record Circumstances(boolean corroborate, boolean contradict, String inWords) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]\\d\\d|20\\d\\d)(?!\\d)");

    static Circumstances of(Person person, ListedParty listed) {
        List<String> sentences = new ArrayList<>();
        boolean sameCountry = country(person, listed, sentences);
        int birth = birth(person, listed, sentences);
        boolean otherKind = otherKind(person, listed.type());
        if (otherKind) {
            sentences.add("One is an individual, a company, a vessel or an aircraft and the other is not.");
        }
        String words = sentences.isEmpty() ? "" : " " + String.join(" ", sentences);
        return new Circumstances(sameCountry || birth > 0, birth < 0 || otherKind, words);
    }

    private static boolean country(Person person, ListedParty listed, List<String> sentences) {
        Set<String> own = new TreeSet<>();
        if (person.country() != null) {
            own.add(person.country());
        }
        if (person instanceof Party party && party.nationality() != null) {
            own.add(party.nationality());
        }
        if (own.isEmpty() || listed.countries().isEmpty()) {
            return false;
        }
        Set<String> both = new TreeSet<>(own);
        both.retainAll(listed.countries());
        sentences.add(
                both.isEmpty()
                        ? "Listed for " + String.join(", ", new TreeSet<>(listed.countries())) + ", given for "
                                + String.join(", ", own) + "."
                        : "Same country: " + String.join(", ", both) + ".");
        return !both.isEmpty();
    }

    /** 1 when the years of birth agree, -1 when they cannot, 0 when one is not known. */
    private static int birth(Person person, ListedParty listed, List<String> sentences) {
        LocalDate born = person instanceof Party party ? party.birthDate() : null;
        List<Integer> years = new ArrayList<>();
        for (String date : listed.birthDates()) {
            YEAR.matcher(date).results().forEach(found -> years.add(Integer.parseInt(found.group())));
        }
        if (born == null || years.isEmpty()) {
            return 0;
        }
        if (years.contains(born.getYear())) {
            sentences.add("Same year of birth.");
            return 1;
        }
        // Lists often have the year of birth only from hearsay, so the year beside it neither agrees nor disagrees.
        if (years.stream().anyMatch(year -> Math.abs(year - born.getYear()) == 1)) {
            return 0;
        }
        sentences.add("Born " + born + ", the listed one " + String.join(" or ", listed.birthDates()) + ".");
        return -1;
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
