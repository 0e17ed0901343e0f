package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Bic;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;

/** Official numbers as OFAC labels them. */
final class OfacIdentifiers {

    private static final Map<String, IdentifierType> LABELS = Map.ofEntries(
            Map.entry("passport", IdentifierType.PASSPORT),
            Map.entry("diplomatic passport", IdentifierType.PASSPORT),
            Map.entry("stateless person passport", IdentifierType.PASSPORT),
            Map.entry("tax id no.", IdentifierType.TAX_ID),
            Map.entry("v.a.t. number", IdentifierType.TAX_ID),
            Map.entry("r.f.c.", IdentifierType.TAX_ID),
            Map.entry("nit #", IdentifierType.TAX_ID),
            Map.entry("ruc #", IdentifierType.TAX_ID),
            Map.entry("c.u.r.p.", IdentifierType.NATIONAL_ID),
            Map.entry("national id no.", IdentifierType.NATIONAL_ID),
            Map.entry("national foreign id number", IdentifierType.NATIONAL_ID),
            Map.entry("identification number", IdentifierType.NATIONAL_ID),
            Map.entry("cedula no.", IdentifierType.NATIONAL_ID),
            Map.entry("d.n.i.", IdentifierType.NATIONAL_ID),
            Map.entry("cnp (personal numerical code)", IdentifierType.NATIONAL_ID),
            Map.entry("driver's license no.", IdentifierType.OTHER),
            Map.entry("registration number", IdentifierType.REGISTRATION),
            Map.entry("registration id", IdentifierType.REGISTRATION),
            Map.entry("business registration number", IdentifierType.REGISTRATION),
            Map.entry("business number", IdentifierType.REGISTRATION),
            Map.entry("commercial registry number", IdentifierType.REGISTRATION),
            Map.entry("company number", IdentifierType.REGISTRATION),
            Map.entry("c.r. no.", IdentifierType.REGISTRATION),
            Map.entry("trade license no.", IdentifierType.REGISTRATION),
            Map.entry("economic register number (cbls)", IdentifierType.REGISTRATION),
            Map.entry("unified social credit code (uscc)", IdentifierType.REGISTRATION),
            Map.entry("chamber of commerce number", IdentifierType.REGISTRATION),
            Map.entry("folio mercantil no.", IdentifierType.REGISTRATION),
            Map.entry("matricula mercantil no", IdentifierType.REGISTRATION),
            Map.entry("central registration system number", IdentifierType.REGISTRATION),
            Map.entry("legal entity number", IdentifierType.LEI),
            Map.entry("swift/bic", IdentifierType.BIC),
            Map.entry("d-u-n-s number", IdentifierType.DUNS),
            Map.entry("vessel registration identification", IdentifierType.IMO),
            Map.entry("mmsi", IdentifierType.MMSI),
            Map.entry("aircraft tail number", IdentifierType.AIRCRAFT_TAIL));
    private static final String CRYPTO = "digital currency address - ";

    /** Label, number, and in parentheses the country that issued it. */
    private static final Pattern IN_REMARKS = Pattern.compile("(?i)(?:alt\\. )?("
            + String.join(
                    "|",
                    LABELS.keySet().stream()
                            .map(Pattern::quote)
                            .sorted((a, b) -> b.length() - a.length())
                            .toList())
            + "|digital currency address - [a-z0-9]+) (.+?)"
            + "(?: \\(([^)]*)\\))?(?: (?:issued|expires) .*)?\\.?");

    private static final Pattern IMO = Pattern.compile("(?i)(?:IMO )?(\\d{7})");
    private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final Pattern INN = Pattern.compile("\\d{10}|\\d{12}");
    private static final Pattern OGRN = Pattern.compile("\\d{13}|\\d{15}");

    private OfacIdentifiers() {}

    /** The numbers in one sentence of the remarks, such as {@code Tax ID No. 7700000000 (Russia)}. */
    static List<Identifier> fromRemark(String remark) {
        Matcher matcher = IN_REMARKS.matcher(remark);
        if (!matcher.matches()) {
            return List.of();
        }
        return identifiers(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    /** The numbers in one item of trade.gov's column {@code ids}: country, number and label, in changing order. */
    static List<Identifier> fromList(String item) {
        String label = null;
        String country = null;
        List<String> number = new ArrayList<>();
        for (String part : item.split(", ", -1)) {
            String stripped = part.strip();
            if (label == null && isLabel(stripped)) {
                label = stripped;
            } else if (stripped.length() == 2 && CountryNames.code(stripped).isPresent()) {
                country = stripped;
            } else if (!stripped.isEmpty()) {
                number.add(stripped);
            }
        }
        return label == null || number.size() != 1 ? List.of() : identifiers(label, number.get(0), country);
    }

    static Optional<Identifier> callSign(String sign) {
        return Optional.of(Identifier.of(IdentifierType.CALL_SIGN, sign));
    }

    private static boolean isLabel(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return LABELS.containsKey(lower) || lower.startsWith(CRYPTO);
    }

    /** The numbers of a label, none when the label or the number is not one of those known here. */
    static List<Identifier> identifiers(String label, String number, @Nullable String countryName) {
        String key = label.toLowerCase(Locale.ROOT);
        IdentifierType type = key.startsWith(CRYPTO) ? IdentifierType.CRYPTO_ADDRESS : LABELS.get(key);
        if (type == null || number.isBlank()) {
            return List.of();
        }
        String country =
                countryName == null ? null : CountryNames.code(countryName).orElse(null);
        return switch (type) {
            case IMO -> imo(number);
            case BIC ->
                Bic.isValid(number.toUpperCase(Locale.ROOT))
                        ? List.of(Identifier.of(IdentifierType.BIC, number))
                        : List.of();
            case LEI -> lei(number, country);
            case TAX_ID -> withRussian(type, number, country, INN, IdentifierType.INN);
            case REGISTRATION -> withRussian(type, number, country, OGRN, IdentifierType.OGRN);
            default -> List.of(new Identifier(type, number, country));
        };
    }

    private static List<Identifier> imo(String number) {
        Matcher matcher = IMO.matcher(number.strip());
        return matcher.matches() ? List.of(Identifier.of(IdentifierType.IMO, matcher.group(1))) : List.of();
    }

    /** OFAC calls an LEI a legal entity number, but also uses the label for numbers of other registers. */
    private static List<Identifier> lei(String number, @Nullable String country) {
        boolean isLei = LEI.matcher(number).matches() && org.redflag.model.Lei.isValid(number);
        IdentifierType type = isLei ? IdentifierType.LEI : IdentifierType.REGISTRATION;
        return List.of(new Identifier(type, number, country));
    }

    /** Russian tax and register numbers have names of their own, and documents use either. */
    private static List<Identifier> withRussian(
            IdentifierType type, String number, @Nullable String country, Pattern form, IdentifierType russian) {
        Identifier plain = new Identifier(type, number, country);
        return "RU".equals(country) && form.matcher(number).matches()
                ? List.of(plain, new Identifier(russian, number, country))
                : List.of(plain);
    }
}
