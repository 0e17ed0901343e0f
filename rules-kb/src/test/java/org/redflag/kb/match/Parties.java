package org.redflag.kb.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Identifier;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;

/** Listed parties and parties of transactions for tests. */
final class Parties {

    private Parties() {}

    static ListedParty listed(String id, ListedType type, List<ListedName> names, String... countries) {
        return listed(id, type, names, List.of(), List.of(), null, null, countries);
    }

    static ListedParty listed(String id, String name) {
        return listed(id, ListedType.UNKNOWN, List.of(new ListedName(name, ListedName.Kind.PRIMARY)));
    }

    static ListedParty listed(
            String id,
            ListedType type,
            List<ListedName> names,
            List<String> addresses,
            List<Identifier> identifiers,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String... countries) {
        return new ListedParty(
                "test/list",
                id,
                type,
                names,
                Set.of(),
                Set.of(countries),
                addresses,
                identifiers,
                List.of(),
                from,
                to,
                null,
                null,
                Set.of(),
                null,
                null,
                false,
                null,
                null);
    }

    static Party named(String name) {
        return Party.of(PartyRole.ULTIMATE_CONSIGNEE, name, null);
    }

    static Party named(String name, String country) {
        return Party.of(PartyRole.ULTIMATE_CONSIGNEE, name, country);
    }

    static Party numbered(String name, Identifier identifier) {
        return new Party(
                PartyRole.ULTIMATE_CONSIGNEE,
                name,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(identifier),
                List.of(),
                null,
                null);
    }
}
