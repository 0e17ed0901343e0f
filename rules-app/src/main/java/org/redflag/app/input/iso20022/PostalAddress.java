package org.redflag.app.input.iso20022;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.format.CountryNames;
import org.redflag.model.Address;

/** Postal addresses in fields, in lines, or in both, as one kind. */
final class PostalAddress {

    /** Lines as SWIFT messages number them: {@code 2/STREET}, {@code 3/KG/BISHKEK}. */
    private static final Pattern NUMBERED = Pattern.compile("([1-3])/(.*)");

    private static final Pattern COUNTRY_AND_TOWN = Pattern.compile("([A-Za-z]{2})(?:/(.*))?");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?<![\\w/])\\d{4,7}(?![\\w/])");
    private static final int MOST_WORDS_OF_COUNTRY = 4;

    /** It is among the names of countries, and yet the name of a province that the law treats apart. */
    private static final String CRIMEA = "CRIMEA";

    private @Nullable String country;
    private @Nullable String town;
    private @Nullable String region;
    private @Nullable String postalCode;
    private final List<String> street = new ArrayList<>();

    private PostalAddress() {}

    /** The address in an element; absent when it says nothing. */
    static Optional<Address> of(Element element) {
        if (element.isBlank()) {
            return Optional.empty();
        }
        PostalAddress address = new PostalAddress();
        address.fields(element);
        List<String> lines = element.children("AdrLine").stream()
                .map(Element::text)
                .filter(line -> !line.isEmpty())
                .toList();
        address.lines(lines);
        return Optional.of(new Address(
                address.street.isEmpty() ? null : String.join(", ", address.street),
                joined(element, " ", "Flr", "Room"),
                address.town,
                address.region,
                address.postalCode,
                address.country));
    }

    private void fields(Element element) {
        country = element.text("Ctry").orElse(null);
        town = element.text("TwnNm").or(() -> element.text("TwnLctnNm")).orElse(null);
        region = element.text("CtrySubDvsn").or(() -> element.text("DstrctNm")).orElse(null);
        postalCode = element.text("PstCd").orElse(null);
        Stream.of(joined(element, " ", "StrtNm", "BldgNb"), joined(element, ", ", "BldgNm", "PstBx"))
                .flatMap(Stream::ofNullable)
                .forEach(street::add);
    }

    private void lines(List<String> lines) {
        List<String> plain = new ArrayList<>();
        for (String line : lines) {
            Matcher numbered = NUMBERED.matcher(line);
            if (!numbered.matches()) {
                plain.add(line);
            } else if (numbered.group(1).equals("3")) {
                countryAndTown(numbered.group(2));
            } else if (numbered.group(1).equals("2")) {
                street.add(numbered.group(2));
            }
        }
        street.addAll(plain);
        if (town == null && !plain.isEmpty()) {
            lastLine(plain);
        }
    }

    private void countryAndTown(String text) {
        Matcher both = COUNTRY_AND_TOWN.matcher(text);
        if (both.matches()) {
            country = country == null ? both.group(1) : country;
            town = town == null ? both.group(2) : town;
        }
    }

    /** Town, province, postal code and country stand at the end, in any order that people are used to. */
    private void lastLine(List<String> lines) {
        String last = withoutCountry(lines.get(lines.size() - 1));
        if (last.isEmpty() && lines.size() > 1) {
            last = lines.get(lines.size() - 2);
        }
        Matcher code = POSTAL_CODE.matcher(last);
        if (postalCode == null && code.find()) {
            postalCode = code.group();
        }
        List<String> parts = Stream.of(POSTAL_CODE.matcher(last).replaceAll(" ").split(",", -1))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty() && part.chars().noneMatch(Character::isDigit))
                .toList();
        town = parts.isEmpty() ? null : parts.get(0);
        region = region == null && parts.size() > 1 ? parts.get(1) : region;
    }

    /** A line without the name of the country at its end, which is the address's when no field says another. */
    private String withoutCountry(String line) {
        List<String> words = List.of(line.strip().split("[\\s,]+", -1));
        for (int count = Math.min(MOST_WORDS_OF_COUNTRY, words.size()); count > 0; count--) {
            int from = words.size() - count;
            String name = String.join(" ", words.subList(from, words.size()));
            Optional<String> code =
                    mayBeState(name, from == 0 ? "" : words.get(from - 1)) ? Optional.empty() : CountryNames.code(name);
            if (code.isPresent()) {
                country = country == null ? code.get() : country;
                if (!name.toUpperCase(Locale.ROOT).contains(CRIMEA)) {
                    return line.replaceFirst("(?:[\\s,]*[^\\s,]+){" + count + "}[\\s,]*$", "");
                }
                region = region == null ? name : region;
            }
        }
        return line;
    }

    /** Two letters are more often a province than a country, and some names are both: New Mexico, Atlanta in Georgia. */
    private static boolean mayBeState(String name, String before) {
        return name.length() <= 2 || name.equalsIgnoreCase("Georgia") || before.equalsIgnoreCase("New");
    }

    private static @Nullable String joined(Element element, String between, String... fields) {
        String text =
                Stream.of(fields).flatMap(field -> element.text(field).stream()).collect(Collectors.joining(between));
        return text.isEmpty() ? null : text;
    }
}
