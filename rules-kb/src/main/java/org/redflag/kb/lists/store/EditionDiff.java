package org.redflag.kb.lists.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.format.LoadedList;
import org.redflag.model.Identifier;
import org.redflag.model.ListEdition;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;

/**
 * What changed between two editions of a list.
 *
 * @param before the older of the two, or the one named first
 * @param changes in the order of the entries' numbers
 */
public record EditionDiff(ListEdition before, ListEdition after, List<Change> changes) {

    /** What happened to an entry. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One entry that is not in both editions as it stands.
     *
     * @param what each thing that changed, with what stood there and what stands there now
     */
    public record Change(Kind kind, String id, String name, List<String> what) {

        public Change {
            what = List.copyOf(what);
        }
    }

    public EditionDiff {
        changes = List.copyOf(changes);
    }

    static EditionDiff between(LoadedList before, LoadedList after) {
        Map<String, ListedParty> old = History.keyed(before.parties());
        Map<String, ListedParty> now = History.keyed(after.parties());
        TreeSet<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            ListedParty was = old.get(key);
            ListedParty is = now.get(key);
            if (was == null) {
                changes.add(
                        new Change(Kind.ADDED, key, Objects.requireNonNull(is).name(), List.of()));
            } else if (is == null) {
                changes.add(new Change(Kind.REMOVED, key, was.name(), List.of()));
            } else if (!was.equals(is)) {
                changes.add(new Change(Kind.CHANGED, key, is.name(), what(was, is)));
            }
        }
        return new EditionDiff(before.edition(), after.edition(), changes);
    }

    private static List<String> what(ListedParty was, ListedParty is) {
        Map<String, @Nullable Object> old = fields(was);
        List<String> what = new ArrayList<>();
        fields(is).forEach((field, now) -> {
            Object before = old.get(field);
            if (before instanceof Collection<?> several && now instanceof Collection<?> present) {
                several.stream().filter(each -> !present.contains(each)).forEach(each -> what.add(field + " -" + each));
                present.stream().filter(each -> !several.contains(each)).forEach(each -> what.add(field + " +" + each));
            } else if (!Objects.equals(before, now)) {
                what.add(field + " " + (before == null ? "none" : before) + " -> " + (now == null ? "none" : now));
            }
        });
        // Nothing but an order is different, which the publisher may mean something by.
        return what.isEmpty() ? List.of("order") : what;
    }

    private static Map<String, @Nullable Object> fields(ListedParty party) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("type", party.type());
        fields.put("names", party.names().stream().map(EditionDiff::text).toList());
        fields.put("programs", new TreeSet<>(party.programs()));
        fields.put("countries", new TreeSet<>(party.countries()));
        fields.put("addresses", party.addresses());
        fields.put(
                "identifiers",
                party.identifiers().stream().map(EditionDiff::text).toList());
        fields.put("birth dates", party.birthDates());
        fields.put("listed from", party.listedFrom());
        fields.put("listed to", party.listedTo());
        fields.put("license requirement", party.licenseRequirement());
        fields.put("license policy", party.licensePolicy());
        fields.put("footnotes", new TreeSet<>(party.footnotes()));
        fields.put("citation", party.citation());
        fields.put("remarks", party.remarks());
        fields.put("secondary sanctions risk", party.secondarySanctionsRisk());
        return fields;
    }

    private static String text(ListedName name) {
        return name.name() + " ("
                + name.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ")";
    }

    private static String text(Identifier identifier) {
        return identifier.type() + " " + identifier.value();
    }
}
