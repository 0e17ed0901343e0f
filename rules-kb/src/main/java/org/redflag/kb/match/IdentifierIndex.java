package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redflag.model.Bic;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedParty;

/** Official numbers of listed parties. */
final class IdentifierIndex {

    private final List<ListedParty> parties;
    private final Map<String, List<Integer>> byNumber = new HashMap<>();

    IdentifierIndex(List<ListedParty> parties) {
        this.parties = parties;
        for (int i = 0; i < parties.size(); i++) {
            for (Identifier identifier : parties.get(i).identifiers()) {
                byNumber.computeIfAbsent(key(identifier), k -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    List<Integer> find(Identifier identifier) {
        return byNumber.getOrDefault(key(identifier), List.of()).stream()
                .filter(i -> parties.get(i).identifiers().stream().anyMatch(listed -> listed.sameAs(identifier)))
                .distinct()
                .toList();
    }

    /** Numbers that are the same have the same key; the model decides whether they are. */
    private static String key(Identifier identifier) {
        String value = identifier.value().toUpperCase(Locale.ROOT);
        return identifier.type() + " " + (identifier.type() == IdentifierType.BIC ? Bic.institution(value) : value);
    }
}
