package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Address;

/**
 * Where exactly an address is: house numbers, street, and the units in the building.
 *
 * @param street its telling words, joined, so that Fa Yuen Street is Fayuen St
 * @param from lowest house number
 * @param to highest house number
 * @param units rooms, flats and offices, with the floor as a unit only where no room is named
 */
record Premises(String street, int from, int to, Set<String> units) {

    private static final String STREET_WORD =
            "street|st|road|rd|avenue|ave|lane|ln|strand|queensway|boulevard|blvd|drive|way|square|caddesi|cad|sokak|sok";
    /** House number or numbers, the street's name, and the word that says it is a street. */
    private static final Pattern STREET = Pattern.compile(
            "(?<![\\w/])(?:no\\.? ?)?(\\d{1,5})([a-z])?(?:\\s?-\\s?(\\d{1,5}))?[a-z]?[ ,]+((?:[a-z'.]+ ){0,4}?(?:[a-z'.]+ )?)\\b("
                    + STREET_WORD + ")\\b\\.?");

    private static final Pattern ROOM = Pattern.compile(
            "\\b(?:flat/rm|rm/flat|room|rm|flat|unit|office|suite|ste|apartment|apt)\\b[. ]*(?:no\\.? ?)?(\\d+[a-z]?|[a-z]\\d*)(?:\\s?-\\s?(\\d+))?\\b");
    private static final Pattern FLOOR =
            Pattern.compile("\\b(?:(\\d+)(?:st|nd|rd|th)?[ /]*(?:floor|flr|fl|f)\\b|(?:floor|flr|fl)[ ./]*(\\d+))");
    private static final Map<String, String> ONE_WORD = Map.of("queensway", "queensway");

    /** The premises of a published address; empty when it names no house number and street. */
    static Optional<Premises> of(String address) {
        String text = simple(address);
        Matcher street = STREET.matcher(text);
        Premises last = null;
        while (street.find()) {
            String name = street.group(4).replaceAll("[^a-z]", "");
            String full = name.isEmpty() ? ONE_WORD.getOrDefault(street.group(5), "") : name;
            if (!full.isEmpty()) {
                int from = Integer.parseInt(street.group(1));
                int to = street.group(3) == null ? from : Math.max(from, Integer.parseInt(street.group(3)));
                last = new Premises(full, from, to, units(text, street.group(2), from));
            }
        }
        return Optional.ofNullable(last);
    }

    static Optional<Premises> of(Address address) {
        List<String> parts = new ArrayList<>();
        if (address.unit() != null) {
            boolean bare = address.unit().matches("\\d+[A-Za-z]?|[A-Za-z]\\d*");
            parts.add(bare ? "unit " + address.unit() : address.unit());
        }
        if (address.street() != null) {
            parts.add(address.street());
        }
        return of(String.join(", ", parts));
    }

    boolean sameBuilding(Premises other) {
        return street.equals(other.street) && from <= other.to && other.from <= to;
    }

    boolean sameUnit(Premises other) {
        return units.stream().anyMatch(other.units::contains) || (units.isEmpty() && other.units.isEmpty());
    }

    String inWords() {
        String numbers = from == to ? String.valueOf(from) : from + "-" + to;
        return numbers + " " + street + (units.isEmpty() ? "" : " unit " + String.join(", ", units));
    }

    private static Set<String> units(String text, @Nullable String letter, int house) {
        Set<String> units = new TreeSet<>();
        Matcher floor = FLOOR.matcher(text);
        String level = floor.find() ? (floor.group(1) == null ? floor.group(2) : floor.group(1)) : "";
        Matcher room = ROOM.matcher(text);
        while (room.find()) {
            String first = room.group(1);
            // A room number of three digits or more is the building's only one; a short one needs its floor.
            String prefix = first.length() >= 3 || level.isEmpty() ? "" : level + "/";
            units.add(prefix + strip(first));
            if (room.group(2) != null) {
                units.add(prefix + strip(until(first, room.group(2))));
            }
        }
        if (units.isEmpty() && !level.isEmpty()) {
            units.add(level + "/F");
        }
        if (units.isEmpty() && letter != null) {
            units.add(house + letter);
        }
        return units;
    }

    /** The last room of a range: 1318-20 ends with room 1320. */
    private static String until(String first, String end) {
        return end.length() < first.length() ? first.substring(0, first.length() - end.length()) + end : end;
    }

    private static String strip(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    private static String simple(String address) {
        return address.toLowerCase(Locale.ROOT).replace('–', '-').replaceAll("\\s+", " ");
    }
}
