package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ListedParty;
import org.redflag.model.NotScreened;

/** The parties of one advanced file of OFAC, and the lists its sanctions entries put them on. */
final class OfacAdvancedSet {

    private static final String SDN = "us-ofac/sdn";

    private final PublishedFile file;
    private final OfacReferences references;
    private final Map<String, Draft> profiles = new LinkedHashMap<>();
    /** The entries of each profile, by list. */
    private final Map<String, Map<String, OfacListing>> listings = new LinkedHashMap<>();

    private final Map<String, String> unknownLists = new TreeMap<>();
    private final Set<String> strangers = new LinkedHashSet<>();
    private final Set<String> onSdn = new HashSet<>();
    private final Set<String> elsewhere = new HashSet<>();

    private @Nullable LocalDate issued;

    OfacAdvancedSet(PublishedFile file, OfacReferences references) {
        this.file = file;
        this.references = references;
    }

    void issued(@Nullable LocalDate day) {
        issued = day;
    }

    void add(String profile, Draft draft) {
        if (profiles.put(profile, draft) != null) {
            throw UnreadableList.file(
                    file.name(), "profile " + profile + " is in it twice", "fetch the file again from its publisher");
        }
    }

    /** Whom a party acts for, belongs to or supports; its own remarks say so in OFAC's old files. */
    void relate(XmlElement relationship) {
        Draft from = profiles.get(relationship.required("From-ProfileID"));
        String to = relationship.required("To-ProfileID");
        if (from == null) {
            strangers.add(relationship.required("From-ProfileID"));
            return;
        }
        Draft other = profiles.get(to);
        String name =
                other == null ? "OFAC no. " + to : other.names.iterator().next().name();
        String kind = references.text(relationship, "RelationTypeID");
        String remark = (relationship.isTrue("Former") ? "Formerly: " : "") + kind + " " + name
                + relationship
                        .text("Comment")
                        .map(comment -> " (" + comment + ")")
                        .orElse("");
        from.remarks = from.remarks == null ? remark : from.remarks + "; " + remark;
    }

    void list(XmlElement entry) {
        String profile = entry.required("ProfileID");
        String name = references.text(entry, "ListID");
        String list = OfacListing.listOf(name);
        (SDN.equals(list) ? onSdn : elsewhere).add(profile);
        if (!profiles.containsKey(profile)) {
            strangers.add(profile);
            return;
        }
        if (list == null) {
            unknownLists.putIfAbsent(name, "line " + entry.line());
            return;
        }
        listings.computeIfAbsent(profile, p -> new TreeMap<>())
                .computeIfAbsent(list, l -> new OfacListing(references))
                .add(entry);
    }

    /** What came of the file, given how many places its parties point to that it does not have. */
    Reading reading(int missingPlaces) {
        Set<String> unlisted = new LinkedHashSet<>(profiles.keySet());
        unlisted.removeAll(listings.keySet());
        // A party whose entry got lost is still OFAC's: better listed without a day than not screened.
        String home = onSdn.size() >= elsewhere.size() ? SDN : OfacLegacySet.MENU_BASED;
        unlisted.forEach(profile -> listings.put(profile, Map.of(home, new OfacListing(references))));
        boolean allOnSdn = listings.values().stream().allMatch(lists -> lists.containsKey(SDN));
        boolean allElsewhere =
                listings.values().stream().noneMatch(lists -> lists.keySet().equals(Set.of(SDN)));
        Map<String, List<ListedParty>> parties = new TreeMap<>();
        listings.forEach((profile, lists) -> {
            for (String list : listsOf(profile, lists)) {
                // The file of one list tells of the others only where it touches them, which is not the list.
                boolean wanted = allOnSdn == allElsewhere || list.equals(SDN) == allOnSdn;
                if (wanted) {
                    parties.computeIfAbsent(list, l -> new ArrayList<>()).add(party(profile, list, lists));
                }
            }
        });
        List<LoadedList> loaded = new ArrayList<>();
        LocalDate day = issued == null ? file.day().orElse(null) : issued;
        String digest = file.digest();
        parties.forEach((list, entries) -> loaded.add(LoadedList.of(list, day, digest, false, entries, file.name())));
        return new Reading(loaded, problems(unlisted, missingPlaces));
    }

    /** OFAC names the older of the lists beside the SDN list; of the others only tags and directives tell. */
    private Set<String> listsOf(String profile, Map<String, OfacListing> lists) {
        Set<String> found = new TreeSet<>(lists.keySet());
        OfacListing roof = lists.get(OfacListing.CONSOLIDATED);
        if (roof == null) {
            return found;
        }
        found.remove(OfacListing.CONSOLIDATED);
        Set<String> told = OfacLegacySet.listsNamedBy(roof.programs(), draft(profile).remarks);
        found.addAll(told);
        if (found.isEmpty() || found.equals(Set.of(SDN))) {
            found.add(OfacLegacySet.MENU_BASED);
        }
        return found;
    }

    private ListedParty party(String profile, String list, Map<String, OfacListing> lists) {
        OfacListing listing = lists.getOrDefault(list, lists.get(OfacListing.CONSOLIDATED));
        if (listing == null) {
            throw new IllegalStateException(profile + " is on " + list + " without an entry");
        }
        return listing.on(list, draft(profile));
    }

    private Draft draft(String profile) {
        Draft draft = profiles.get(profile);
        if (draft == null) {
            throw new IllegalStateException("profile " + profile + " has gone");
        }
        return draft;
    }

    private List<NotScreened> problems(Set<String> unlisted, int missingPlaces) {
        List<NotScreened> problems = new ArrayList<>();
        unknownLists.forEach((list, where) -> problems.add(new NotScreened(
                "list '" + list + "'",
                file.name() + " " + where + ": '" + list + "' is not a list Redflag knows",
                "add a card and OFAC's name for it")));
        incomplete(problems, unlisted.size(), "parties have no entry that says since when and why they are listed");
        incomplete(problems, strangers.size(), "entries or relations are of parties that are not in it");
        incomplete(problems, missingPlaces, "places of parties are not in it");
        return problems;
    }

    private void incomplete(List<NotScreened> problems, int count, String what) {
        if (count > 0) {
            problems.add(new NotScreened(
                    "list file " + file.name(),
                    file.name() + ": " + count + " " + what,
                    "it is an excerpt or broken; fetch the complete file from OFAC"));
        }
    }
}
