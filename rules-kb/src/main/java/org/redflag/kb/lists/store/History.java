package org.redflag.kb.lists.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ListedParty;

/**
 * Successive editions of one list, merged into entries that know from which edition to which they were carried.
 *
 * <p>The publisher's own first day of an entry counts before the day it was first seen, since lists appear some days after
 * the law they print. Where the publisher gives none, an entry counts from the edition it was first seen in, and one of the
 * first edition has always counted. An entry whose content changes is two, one before and one from the edition of the change.
 * An entry that is dropped counts until the edition without it.
 */
final class History {

    private record Version(ListedParty entry, @Nullable LocalDate from) {}

    private record Gone(ListedParty entry, LocalDate day) {}

    private final Map<String, Version> carried = new LinkedHashMap<>();
    private final Map<String, Gone> gone = new HashMap<>();
    private final List<ListedParty> past = new ArrayList<>();
    private boolean first = true;

    /** Adds an edition that is not older than those added before. */
    void add(LocalDate day, List<ListedParty> parties) {
        Map<String, ListedParty> edition = keyed(parties);
        carried.entrySet().removeIf(each -> {
            boolean dropped = !edition.containsKey(each.getKey());
            if (dropped) {
                end(each.getValue(), day);
                gone.put(each.getKey(), new Gone(each.getValue().entry(), day));
            }
            return dropped;
        });
        edition.forEach((key, entry) -> {
            Version version = carried.get(key);
            if (version == null) {
                carried.put(key, new Version(entry, first ? null : start(entry, day, gone.remove(key))));
            } else if (!version.entry().equals(entry)) {
                end(version, day);
                carried.put(key, new Version(entry, change(version.entry(), entry, day)));
            }
        });
        first = false;
    }

    /** Every entry of every edition: what the last edition carries, then what is past. */
    List<ListedParty> parties() {
        List<ListedParty> all = new ArrayList<>();
        carried.values()
                .forEach(version -> all.add(
                        version.from() == null
                                ? version.entry()
                                : version.entry().carried(version.from(), null)));
        all.addAll(past);
        return all;
    }

    private void end(Version version, LocalDate day) {
        // Two editions of one day: the first was superseded before it ever counted.
        if (version.from() == null || version.from().isBefore(day)) {
            past.add(version.entry().carried(version.from(), day));
        }
    }

    /** An entry that comes back with its old day of listing was left out by mistake: the gap is closed. */
    private static @Nullable LocalDate start(ListedParty entry, LocalDate day, @Nullable Gone before) {
        if (entry.listedFrom() == null) {
            return day;
        }
        return before != null && entry.listedFrom().equals(before.entry().listedFrom()) ? before.day() : null;
    }

    /** Where a publisher numbers by place, another party may stand under the number: then its own day counts. */
    private static @Nullable LocalDate change(ListedParty old, ListedParty entry, LocalDate day) {
        boolean another = !old.name().equals(entry.name())
                && entry.listedFrom() != null
                && !entry.listedFrom().equals(old.listedFrom());
        return another ? null : day;
    }

    /** Entries by the publisher's number; one that stands twice is told apart by its turn. */
    static Map<String, ListedParty> keyed(List<ListedParty> parties) {
        Map<String, ListedParty> keyed = new LinkedHashMap<>();
        Map<String, Integer> turns = new HashMap<>();
        for (ListedParty party : parties) {
            int turn = turns.merge(party.id(), 1, Integer::sum);
            keyed.put(turn == 1 ? party.id() : party.id() + " (" + turn + ")", party);
        }
        return keyed;
    }
}
