package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Identifier;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** An entry while it is being read: every reader fills in what its format gives. */
final class Draft {

    final String list;
    final String id;
    ListedType type = ListedType.UNKNOWN;
    final Set<ListedName> names = new LinkedHashSet<>();
    final Set<String> programs = new LinkedHashSet<>();
    final Set<String> countries = new LinkedHashSet<>();
    final List<String> addresses = new ArrayList<>();
    final Set<Identifier> identifiers = new LinkedHashSet<>();
    final Set<String> birthDates = new LinkedHashSet<>();

    @Nullable
    LocalDate listedFrom;

    @Nullable
    LocalDate listedTo;

    @Nullable
    String licenseRequirement;

    @Nullable
    String licensePolicy;

    final Set<String> footnotes = new LinkedHashSet<>();

    @Nullable
    String citation;

    @Nullable
    String remarks;

    boolean secondarySanctionsRisk;

    Draft(String list, String id) {
        this.list = list;
        this.id = id;
    }

    void name(String name, ListedName.Kind kind) {
        String stripped = name.strip();
        if (!stripped.isEmpty() && names.stream().noneMatch(n -> n.name().equals(stripped))) {
            names.add(new ListedName(stripped, kind));
        }
    }

    ListedParty build() {
        return on(list);
    }

    /** The same entry on another list, for a publisher that puts one entry on several lists at once. */
    ListedParty on(String listId) {
        return new ListedParty(
                listId,
                id,
                type,
                List.copyOf(names),
                programs,
                countries,
                addresses,
                List.copyOf(identifiers),
                List.copyOf(birthDates),
                listedFrom,
                listedTo,
                licenseRequirement,
                licensePolicy,
                footnotes,
                citation,
                remarks,
                secondarySanctionsRisk,
                null,
                null);
    }
}
