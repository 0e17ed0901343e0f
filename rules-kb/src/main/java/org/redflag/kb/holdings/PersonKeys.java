package org.redflag.kb.holdings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Bic;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.NamedPerson;

/** What a person is known by: its numbers, and its name without case, width and punctuation. Nothing fuzzy. */
final class PersonKeys {

    /** Numbers that mean one person in the whole world. */
    private static final Set<IdentifierType> WORLDWIDE = Set.of(
            IdentifierType.LEI,
            IdentifierType.BIC,
            IdentifierType.IMO,
            IdentifierType.MMSI,
            IdentifierType.INN,
            IdentifierType.OGRN,
            IdentifierType.DUNS);
    /** Numbers that mean one person in the country that gave them. */
    private static final Set<IdentifierType> NATIONAL = Set.of(
            IdentifierType.REGISTRATION, IdentifierType.TAX_ID, IdentifierType.NATIONAL_ID, IdentifierType.PASSPORT);
    /** Numbers of which one person has several. */
    private static final Set<IdentifierType> SEVERAL =
            Set.of(IdentifierType.BIC, IdentifierType.MMSI, IdentifierType.TAX_ID, IdentifierType.PASSPORT);

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final String REFERENCE = "reference";

    /**
     * One number.
     *
     * @param kind what two persons with different values cannot share; absent when one person may have several
     */
    record Key(String text, @Nullable String kind) {}

    private PersonKeys() {}

    static List<Key> of(NamedPerson person) {
        List<Key> keys = new ArrayList<>();
        if (person.reference() != null) {
            keys.add(new Key(REFERENCE + "|" + person.reference(), REFERENCE));
        }
        for (Identifier identifier : person.identifiers()) {
            String kind = kind(identifier, person.country());
            if (kind != null) {
                String value = identifier.type() == IdentifierType.BIC
                        ? Bic.institution(identifier.value())
                        : identifier.value();
                keys.add(new Key(kind + "|" + value, SEVERAL.contains(identifier.type()) ? null : kind));
            }
        }
        return keys;
    }

    /** A number of an unknown country tells nobody apart. */
    private static @Nullable String kind(Identifier identifier, @Nullable String country) {
        if (WORLDWIDE.contains(identifier.type())) {
            return identifier.type().name();
        }
        String issuer = identifier.country() == null ? country : identifier.country();
        return NATIONAL.contains(identifier.type()) && issuer != null
                ? identifier.type().name() + "|" + issuer
                : null;
    }

    static String name(NamedPerson person) {
        String plain = Normalizer.normalize(person.name(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return NO_LETTER_OR_DIGIT.matcher(plain).replaceAll(" ").strip();
    }
}
