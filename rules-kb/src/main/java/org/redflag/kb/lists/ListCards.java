package org.redflag.kb.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.redflag.kb.lists.format.Resources;
import org.redflag.model.Jurisdiction;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The cards of all published lists that ship with the project. */
final class ListCards {

    private static final String FOLDER = "/org/redflag/lists/";
    private static final Set<String> REQUIRED =
            Set.of("id", "title", "publisher", "url", "license", "jurisdiction", "expectedAtLeast");
    private static final Set<String> OPTIONAL = Set.of("urls", "staleAfterDays", "mostShrink");
    private static final Map<String, ListCard> CARDS = load();

    private ListCards() {}

    static Map<String, ListCard> all() {
        return CARDS;
    }

    /** The card of a list, or what holds for lists without one: 1 entry at least, because an empty list screens nothing. */
    static ListCard of(String list) {
        ListCard card = CARDS.get(list);
        return card == null ? ListCard.unknown(list) : card;
    }

    /** The least an edition may hold. */
    static int expectedAtLeast(String list) {
        return of(list).expectedAtLeast();
    }

    private static Map<String, ListCard> load() {
        Map<String, ListCard> cards = new TreeMap<>();
        // A jar cannot be asked for the files of a folder, so the folder names them itself.
        List<String> files = Resources.text(FOLDER + "cards.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        for (String file : files) {
            ListCard card = read(file);
            if (cards.put(card.id(), card) != null) {
                throw new IllegalStateException(file + ": a second card for " + card.id() + "; keep one of them");
            }
        }
        return Map.copyOf(cards);
    }

    private static ListCard read(String file) {
        Object yaml =
                new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(Resources.text(FOLDER + file));
        if (!(yaml instanceof Map<?, ?> fields)
                || !fields.keySet().containsAll(REQUIRED)
                || !fields.keySet().stream().allMatch(field -> REQUIRED.contains(field) || OPTIONAL.contains(field))) {
            throw new IllegalStateException(
                    file + ": a card has the fields " + REQUIRED + " and may have " + OPTIONAL + ", and no others");
        }
        List<String> urls = fields.get("urls") instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
        return new ListCard(
                text(fields, "id"),
                text(fields, "title"),
                text(fields, "publisher"),
                text(fields, "url"),
                urls,
                text(fields, "license"),
                Jurisdiction.valueOf(text(fields, "jurisdiction")),
                Integer.parseInt(text(fields, "expectedAtLeast")),
                number(fields, "staleAfterDays", ListCard.USUAL_STALE_AFTER_DAYS),
                number(fields, "mostShrink", ListCard.USUAL_MOST_SHRINK_PERCENT));
    }

    private static int number(Map<?, ?> fields, String field, int usual) {
        return fields.containsKey(field) ? Integer.parseInt(text(fields, field)) : usual;
    }

    private static String text(Map<?, ?> fields, String field) {
        return String.valueOf(fields.get(field));
    }
}
