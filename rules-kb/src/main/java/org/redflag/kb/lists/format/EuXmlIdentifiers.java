package org.redflag.kb.lists.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Bic;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.Lei;

/** Official numbers as the EU's files label them, with a code that has grown over the years and a description. */
final class EuXmlIdentifiers {

    private static final Pattern IMO = Pattern.compile("(?:IMO)?(\\d{7})");
    private static final Pattern INN = Pattern.compile("\\d{10}|\\d{12}");
    private static final Pattern OGRN = Pattern.compile("\\d{13}|\\d{15}");

    private EuXmlIdentifiers() {}

    /** The numbers of one document: its own, and the Russian name of it where it has one. */
    static List<Identifier> of(String code, String description, String number, @Nullable String country) {
        String label = (code + " " + description).toLowerCase(Locale.ROOT);
        String bare = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        boolean russian = "RU".equals(country);
        if (label.contains("swift") || label.contains("bic")) {
            return Bic.isValid(bare) ? List.of(Identifier.of(IdentifierType.BIC, bare)) : other(number, country);
        }
        if (code.equalsIgnoreCase("lei") || label.contains("legal entity identifier")) {
            return Lei.isValid(bare) ? List.of(Identifier.of(IdentifierType.LEI, bare)) : other(number, country);
        }
        if (code.equalsIgnoreCase("imo") || label.contains("imo number")) {
            return Optional.of(IMO.matcher(bare))
                    .filter(java.util.regex.Matcher::matches)
                    .map(imo -> List.of(Identifier.of(IdentifierType.IMO, imo.group(1))))
                    .orElseGet(() -> other(number, country));
        }
        if (label.contains("passport")) {
            return List.of(new Identifier(IdentifierType.PASSPORT, number, country));
        }
        if (label.contains("tax") || label.contains("fiscal") || label.contains("vat")) {
            return with(
                    IdentifierType.TAX_ID,
                    number,
                    country,
                    russian && INN.matcher(bare).matches(),
                    IdentifierType.INN);
        }
        if (label.contains("regnumber") || label.contains("registration") || label.contains("trade")) {
            boolean ogrn = russian && OGRN.matcher(bare).matches();
            return with(IdentifierType.REGISTRATION, number, country, ogrn, IdentifierType.OGRN);
        }
        boolean personal = !code.equalsIgnoreCase("other")
                && (label.contains("identification")
                        || label.contains("social security")
                        || code.equalsIgnoreCase("id"));
        return personal ? List.of(new Identifier(IdentifierType.NATIONAL_ID, number, country)) : other(number, country);
    }

    private static List<Identifier> other(String number, @Nullable String country) {
        return List.of(new Identifier(IdentifierType.OTHER, number, country));
    }

    private static List<Identifier> with(
            IdentifierType type, String number, @Nullable String country, boolean also, IdentifierType second) {
        Identifier own = new Identifier(type, number, country);
        return also ? List.of(own, new Identifier(second, number.replaceAll("\\s", ""), country)) : List.of(own);
    }
}
