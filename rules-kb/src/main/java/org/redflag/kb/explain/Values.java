package org.redflag.kb.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.reference.Reference;

/** The values that tests of rules speak of, to be put in the place of those that failed. */
final class Values {

    /**
     * A value to try.
     *
     * @param distance how far it is from the value it replaces; nothing where that means nothing
     */
    record Candidate(Object value, WhatIf.Kind kind, long distance) {

        String words() {
            return value instanceof Enum<?> constant
                    ? constant.name()
                    : value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString();
        }
    }

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"])\\d+(?:\\.\\d+)?(?![\\w\"])");
    private static final Pattern CONSTANT = Pattern.compile("\\.([A-Z][A-Z0-9_]+)");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern WORD = Pattern.compile("[a-z]\\w*");
    private static final Set<String> COUNTRIES =
            Set.of("country", "nationality", "headquarters", "origin", "previousDestination");
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final int SAMPLES = 2;

    private final Set<String> words = new TreeSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> constants = new LinkedHashSet<>();
    private final Set<BigDecimal> numbers = new TreeSet<>();

    private Values() {}

    static Values of(List<String> tests, Reference reference, LocalDate day) {
        Values values = new Values();
        for (String test : tests) {
            each(QUOTED, test, text -> values.text(text, reference, day));
            String plain = QUOTED.matcher(test).replaceAll("\"\"");
            each(NUMBER, plain, number -> values.numbers.add(new BigDecimal(number)));
            each(CONSTANT, plain, values.constants::add);
            each(WORD, plain, values.words::add);
        }
        return values;
    }

    private static void each(Pattern pattern, String text, Consumer<String> found) {
        pattern.matcher(text).results().forEach(match -> found.accept(match.group(match.groupCount())));
    }

    private void text(String text, Reference reference, LocalDate day) {
        if (COUNTRY.matcher(text).matches()) {
            countries.add(text);
        } else if (reference.countryGroups().ids().contains(text)) {
            countries.addAll(members(text, reference, day, true));
            countries.addAll(members(text, reference, day, false));
        } else if (reference.goods().ids().contains(text)) {
            codes.addAll(
                    reference.goods().codes(text, day).stream().limit(SAMPLES).toList());
        } else {
            texts.add(text);
        }
    }

    private static List<String> members(String group, Reference reference, LocalDate day, boolean member) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(country -> reference.countryGroups().of(country, day).contains(group) == member)
                .limit(SAMPLES)
                .toList();
    }

    /** What may be tried in a place. */
    List<Candidate> of(TransactionField field) {
        List<Candidate> candidates = new ArrayList<>();
        if (field.type().isEnum()) {
            Stream.of(Objects.requireNonNull(field.type().getEnumConstants()))
                    .filter(constant -> constants.contains(((Enum<?>) constant).name()))
                    .forEach(constant -> add(constant, WhatIf.Kind.MEMBERSHIP, field, candidates));
        } else if (field.type() == Boolean.class || field.type() == boolean.class) {
            if (words.contains(field.name())) {
                add(true, WhatIf.Kind.STATEMENT, field, candidates);
                add(false, WhatIf.Kind.STATEMENT, field, candidates);
            }
        } else if (field.type() == BigDecimal.class) {
            numbers.forEach(number -> Stream.of(number.subtract(STEP), number, number.add(STEP))
                    .filter(near -> near.signum() >= 0)
                    .forEach(near -> add(near, WhatIf.Kind.AMOUNT, field, candidates)));
        } else if (field.type() == String.class) {
            texts(field, candidates);
        }
        return candidates;
    }

    private void texts(TransactionField field, List<Candidate> candidates) {
        if (COUNTRIES.contains(field.name())) {
            countries.forEach(country -> add(country, WhatIf.Kind.MEMBERSHIP, field, candidates));
        } else if (field.name().equals("hsCode") || field.name().equals("eccn")) {
            Stream.concat(codes.stream(), texts.stream())
                    .filter(code -> fits(code, field.name()))
                    .forEach(code -> add(code, WhatIf.Kind.MEMBERSHIP, field, candidates));
        } else if (words.contains(field.name())) {
            texts.forEach(text -> add(text, WhatIf.Kind.MEMBERSHIP, field, candidates));
        }
    }

    private static boolean fits(String code, String field) {
        return field.equals("hsCode") ? code.matches("\\d{6,10}") : code.matches("\\d[A-E]\\d{3}.*|EAR99");
    }

    private static void add(Object value, WhatIf.Kind kind, TransactionField field, List<Candidate> candidates) {
        @Nullable Object now = field.value();
        if (value.equals(now)) {
            return;
        }
        long distance = value instanceof BigDecimal number && now instanceof BigDecimal old
                ? number.subtract(old).abs().longValue()
                : 0;
        candidates.add(new Candidate(value, kind, distance));
    }
}
