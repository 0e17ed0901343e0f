package org.redflag.kb.lists.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Bic;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.Lei;
import org.redflag.model.ListedType;

/** Official numbers as the Official Journal prints them: with labels, countries, places of issue and days around them. */
final class EuCsvIdentifiers {

    private static final Map<String, IdentifierType> TYPES = Map.of(
            "passportnumber", IdentifierType.PASSPORT,
            "registrationnumber", IdentifierType.REGISTRATION,
            "taxnumber", IdentifierType.TAX_ID,
            "idnumber", IdentifierType.NATIONAL_ID,
            "inncode", IdentifierType.INN,
            "ogrncode", IdentifierType.OGRN,
            "leicode", IdentifierType.LEI,
            "swiftbic", IdentifierType.BIC,
            "imonumber", IdentifierType.IMO,
            "mmsi", IdentifierType.MMSI);

    static final List<String> COLUMNS = List.of(
            "passportnumber",
            "registrationnumber",
            "taxnumber",
            "idnumber",
            "inncode",
            "ogrncode",
            "leicode",
            "swiftbic",
            "imonumber",
            "mmsi");

    /** Where one cell prints several numbers: {@code (a) … (b) …}, {@code 13185231 INN: 50130 KPP: 50400}. */
    private static final Pattern BETWEEN_NUMBERS =
            Pattern.compile("[,;]?\\s*(?<!\\p{L})\\(?[a-h]\\)\\s+|,\\s*(?=[\\p{L}]{0,3}\\d{6,})|\\s+and\\s+"
                    + "|\\s(?=(?:INN|ИНН|OGRN|ОГРН|KPP|КПП|Passport)\\b)");

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern INN = Pattern.compile("(?i)\\b(?:INN|ИНН)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OGRN = Pattern.compile("(?i)\\b(?:OGRN|ОГРН)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    /** A number of a tax office, shared by all who pay there. */
    private static final Pattern SHARED = Pattern.compile("(?i)\\b(?:KPP|КПП)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PASSPORT = Pattern.compile("(?i)passport");
    private static final Pattern DAYS = Pattern.compile("\\d{1,2}(?:[./]\\d{1,2}[./]| \\p{L}{3,9}\\.? )\\d{4}(?!\\d)");
    /** Groups of digits, with the letters some numbers begin with or hold. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\p{L}{0,8}|\\p{L}{1,4}[- ])\\d[\\p{L}\\d]*(?:[- /]?[\\p{Lu}\\d]*\\d[\\p{Lu}\\d]*)*");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:no|nr|number|numbers|id|inn|ogrn|tax|passport|reg|company|ИНН|ОГРН)\\b[.:°]*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int FEWEST_DIGITS = 4;

    private EuCsvIdentifiers() {}

    /** Adds the numbers of one value to the draft; false when it holds none that can be told. */
    static boolean read(String column, String printed, Draft draft) {
        IdentifierType type = TYPES.get(column);
        if (type == null) {
            throw new IllegalArgumentException(column + " is no column of numbers");
        }
        boolean found = false;
        for (String part : BETWEEN_NUMBERS.split(printed, -1)) {
            found |= readOne(type, part, draft);
        }
        return found;
    }

    private static boolean readOne(IdentifierType type, String part, Draft draft) {
        if (SHARED.matcher(part).find()) {
            return true;
        }
        return switch (type) {
            case BIC -> word(part, Bic::isValid, type, draft);
            case LEI -> word(part, Lei::isValid, type, draft);
            case IMO -> imo(part, draft);
            default -> number(type, part, draft);
        };
    }

    private static boolean word(String part, Predicate<String> valid, IdentifierType type, Draft draft) {
        for (String word : part.strip().split("[^0-9A-Za-z]+", -1)) {
            if (valid.test(word)) {
                draft.identifiers.add(Identifier.of(type, word));
                return true;
            }
        }
        return number(IdentifierType.OTHER, part, draft);
    }

    /** The IMO numbers ships and their companies alike, and only a ship's number is looked for among ships. */
    private static boolean imo(String part, Draft draft) {
        Matcher digits = Pattern.compile("(?<!\\d)\\d{7}(?!\\d)").matcher(part);
        if (!digits.find()) {
            return false;
        }
        IdentifierType type = draft.type == ListedType.VESSEL ? IdentifierType.IMO : IdentifierType.OTHER;
        draft.identifiers.add(Identifier.of(type, digits.group()));
        return true;
    }

    private static boolean number(IdentifierType columnType, String part, Draft draft) {
        String plain = LABEL.matcher(DAYS.matcher(IN_PARENTHESES.matcher(part).replaceAll(" "))
                        .replaceAll(" "))
                .replaceAll(" ");
        Optional<String> number = NUMBER.matcher(plain)
                .results()
                .map(match -> match.group().replaceAll("(?<=\\d) (?=\\d)", "").strip())
                .filter(n -> n.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS)
                .findFirst();
        if (number.isEmpty()) {
            return false;
        }
        IdentifierType type = INN.matcher(part).find()
                ? IdentifierType.INN
                : OGRN.matcher(part).find()
                        ? IdentifierType.OGRN
                        : PASSPORT.matcher(part).find() ? IdentifierType.PASSPORT : columnType;
        add(type, number.get(), country(part), draft);
        return true;
    }

    /** Russian numbers often stand under a general heading; their check digits give them away. */
    private static void add(IdentifierType type, String number, @Nullable String country, Draft draft) {
        draft.identifiers.add(new Identifier(type, number, country));
        if (type == IdentifierType.TAX_ID || type == IdentifierType.REGISTRATION) {
            if (RussianNumbers.isInn(number)) {
                draft.identifiers.add(new Identifier(IdentifierType.INN, number, country));
            } else if (RussianNumbers.isOgrn(number)) {
                draft.identifiers.add(new Identifier(IdentifierType.OGRN, number, country));
            }
        } else if (type == IdentifierType.INN) {
            draft.identifiers.add(new Identifier(IdentifierType.TAX_ID, number, country));
        } else if (type == IdentifierType.OGRN) {
            draft.identifiers.add(new Identifier(IdentifierType.REGISTRATION, number, country));
        }
    }

    private static @Nullable String country(String part) {
        Matcher matcher = IN_PARENTHESES.matcher(part);
        while (matcher.find()) {
            Optional<String> country =
                    CountriesInText.in(matcher.group(1)).stream().findFirst();
            if (country.isPresent()) {
                return country.get();
            }
        }
        return null;
    }
}
