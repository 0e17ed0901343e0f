package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.List;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;

/** Names to ask for: listed ones, and what becomes of them on documents. */
final class Queries {

    private static final int SHORT_FIELD = 25;

    private Queries() {}

    static List<String> fromEmbeddedList() {
        List<String> queries = new ArrayList<>();
        for (ListedParty party : ListLibrary.embedded().parties()) {
            for (ListedName listed : party.names()) {
                queries.addAll(of(listed.name()));
            }
        }
        return queries;
    }

    /** The name, with a letter lost, two swapped, its words turned round, joined, cut off and with one lost. */
    static List<String> of(String name) {
        List<String> queries = new ArrayList<>(List.of(name));
        int middle = name.length() / 2;
        if (middle > 1) {
            queries.add(name.substring(0, middle) + name.substring(middle + 1));
            queries.add(name.substring(0, middle - 1)
                    + name.charAt(middle)
                    + name.charAt(middle - 1)
                    + name.substring(middle + 1));
        }
        int space = name.indexOf(' ');
        if (space > 0) {
            queries.add(name.substring(space + 1) + " " + name.substring(0, space));
            queries.add(name.substring(0, space) + name.substring(space + 1));
            queries.add(name.substring(space + 1));
            queries.add(name.charAt(0) + name.substring(space));
        }
        if (name.length() > SHORT_FIELD) {
            queries.add(name.substring(0, SHORT_FIELD));
        }
        queries.removeIf(String::isBlank);
        return queries;
    }
}
