package org.redflag.kb.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.format.ClearanceFile;
import org.redflag.kb.lists.format.PublishedFile;
import org.redflag.kb.lists.format.Sha256;
import org.redflag.model.Clearance;
import org.redflag.model.ClearedMatch;
import org.redflag.model.LapsedClearance;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedParty;
import org.redflag.model.MatchStrength;
import org.redflag.model.Person;

/**
 * The user's records of who is not a listed party.
 *
 * <p>A record takes one match of one party with one entry out of the facts, and puts a fact in its place that says so. It falls
 * away, visibly, when its time is over, when the list changed the entry, and where an official number is the same.
 */
public final class Clearances {

    public static final Clearances NONE = new Clearances(List.of());

    private final Map<String, List<Clearance>> byEntry = new HashMap<>();
    private final String digest;

    private Clearances(List<Clearance> clearances) {
        Sha256 sha = new Sha256();
        for (Clearance clearance : clearances) {
            byEntry.computeIfAbsent(entry(clearance.list(), clearance.listedId()), e -> new ArrayList<>())
                    .add(clearance);
            sha.add(clearance.toString()).add("\n");
        }
        digest = clearances.isEmpty() ? "" : sha.hex();
    }

    public static Clearances of(List<Clearance> clearances) {
        return new Clearances(clearances);
    }

    /**
     * The records in a CSV.
     *
     * @throws org.redflag.kb.lists.format.UnreadableList when a row is not whole
     */
    public static Clearances read(Path file) throws IOException {
        return new Clearances(ClearanceFile.read(new PublishedFile(file.toString(), Files.readAllBytes(file))));
    }

    /** A record that a party is not an entry as it stands now. */
    public static Clearance clear(
            String name, @Nullable String country, ListedParty entry, String reason, String author, LocalDate expires) {
        return new Clearance(
                name, country, entry.list(), entry.id(), reason, author, expires, digest(name, country), digest(entry));
    }

    /** One digest over all records; empty when there are none. */
    public String digest() {
        return digest;
    }

    /**
     * The matches of a person that no record clears.
     *
     * @param told is given a fact for every record that was applied, or would have been
     */
    public List<ListMatch> standing(List<ListMatch> matches, LocalDate day, List<Object> told) {
        if (byEntry.isEmpty() || matches.isEmpty()) {
            return matches;
        }
        List<ListMatch> standing = new ArrayList<>();
        for (ListMatch match : matches) {
            if (!cleared(match, day, told)) {
                standing.add(match);
            }
        }
        return standing;
    }

    private boolean cleared(ListMatch match, LocalDate day, List<Object> told) {
        List<LapsedClearance> lapsed = new ArrayList<>();
        for (Clearance clearance :
                byEntry.getOrDefault(entry(match.list(), match.entry().id()), List.of())) {
            if (!concerns(clearance, match.person())) {
                continue;
            }
            String why = lapse(clearance, match, day);
            if (why == null) {
                told.add(new ClearedMatch(match, clearance));
                return true;
            }
            lapsed.add(new LapsedClearance(match, clearance, why));
        }
        told.addAll(lapsed);
        return false;
    }

    private static boolean concerns(Clearance clearance, Person person) {
        return key(clearance.name()).equals(key(person.name()))
                && (clearance.country() == null || clearance.country().equals(person.country()));
    }

    private static @Nullable String lapse(Clearance clearance, ListMatch match, LocalDate day) {
        if (match.strength() == MatchStrength.IDENTIFIER) {
            return "an official number is the same, which no record can explain away";
        }
        if (!match.person().alsoKnownAs().isEmpty()) {
            return "the party is given with other names, which the record does not speak of";
        }
        if (!day.isBefore(clearance.expires())) {
            return "it expired on " + clearance.expires();
        }
        if (!clearance.partyDigest().equals(digest(clearance.name(), clearance.country()))) {
            return "its party was changed by hand after it was made";
        }
        return clearance.entryDigest().equals(digest(match.entry()))
                ? null
                : "the list has changed the entry since it was made";
    }

    private static String entry(String list, String id) {
        return list + "/" + id;
    }

    private static String digest(String name, @Nullable String country) {
        return new Sha256()
                .add(key(name) + "|" + (country == null ? "" : country.toUpperCase(Locale.ROOT)))
                .hex();
    }

    /** Case, width and blanks do not make another party; nothing else is passed over. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Everything the publisher says of an entry, sets in one order; which editions carried it does not matter. */
    private static String digest(ListedParty entry) {
        List<Object> fields = new ArrayList<>(List.of(
                entry.list(),
                entry.id(),
                entry.type(),
                entry.names(),
                new TreeSet<>(entry.programs()),
                new TreeSet<>(entry.countries()),
                entry.addresses(),
                entry.identifiers(),
                entry.birthDates()));
        for (Object field : new @Nullable Object[] {
            entry.listedFrom(),
            entry.listedTo(),
            entry.licenseRequirement(),
            entry.licensePolicy(),
            entry.citation(),
            entry.remarks()
        }) {
            fields.add(String.valueOf(field));
        }
        fields.add(new TreeSet<>(entry.footnotes()));
        fields.add(entry.secondarySanctionsRisk());
        Sha256 sha = new Sha256();
        fields.forEach(field -> sha.add(field + "\n"));
        return sha.hex();
    }
}
