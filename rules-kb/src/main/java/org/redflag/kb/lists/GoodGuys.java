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
import org.redflag.kb.lists.format.GoodGuyFile;
import org.redflag.kb.lists.format.PublishedFile;
import org.redflag.kb.lists.format.Sha256;
import org.redflag.model.GoodGuy;
import org.redflag.model.GoodGuyMatch;
import org.redflag.model.LapsedGoodGuy;
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
public final class GoodGuys {

    public static final GoodGuys NONE = new GoodGuys(List.of());

    private final Map<String, List<GoodGuy>> byEntry = new HashMap<>();
    private final List<GoodGuy> records;
    private final String digest;

    private GoodGuys(List<GoodGuy> goodGuys) {
        records = List.copyOf(goodGuys);
        Sha256 sha = new Sha256();
        for (GoodGuy goodGuy : goodGuys) {
            byEntry.computeIfAbsent(entry(goodGuy.list(), goodGuy.listedId()), e -> new ArrayList<>())
                    .add(goodGuy);
            sha.add(goodGuy.toString()).add("\n");
        }
        digest = goodGuys.isEmpty() ? "" : sha.hex();
    }

    public static GoodGuys of(List<GoodGuy> goodGuys) {
        return new GoodGuys(goodGuys);
    }

    /**
     * The records in a CSV.
     *
     * @throws org.redflag.kb.lists.format.UnreadableList when a row is not whole
     */
    public static GoodGuys read(Path file) throws IOException {
        return new GoodGuys(GoodGuyFile.read(new PublishedFile(file.toString(), Files.readAllBytes(file))));
    }

    /** A record that a party is not an entry as it stands now. */
    public static GoodGuy record(
            String name, @Nullable String country, ListedParty entry, String reason, String author, LocalDate expires) {
        return new GoodGuy(
                name, country, entry.list(), entry.id(), reason, author, expires, digest(name, country), digest(entry));
    }

    public List<GoodGuy> records() {
        return records;
    }

    /** One digest over all records; empty when there are none. */
    public String digest() {
        return digest;
    }

    /**
     * The matches of a person that no record says are another.
     *
     * @param told is given a fact for every record that was applied, or would have been
     */
    public List<ListMatch> standing(List<ListMatch> matches, LocalDate day, List<Object> told) {
        if (byEntry.isEmpty() || matches.isEmpty()) {
            return matches;
        }
        List<ListMatch> standing = new ArrayList<>();
        for (ListMatch match : matches) {
            if (!isAnother(match, day, told)) {
                standing.add(match);
            }
        }
        return standing;
    }

    private boolean isAnother(ListMatch match, LocalDate day, List<Object> told) {
        List<LapsedGoodGuy> lapsed = new ArrayList<>();
        for (GoodGuy goodGuy :
                byEntry.getOrDefault(entry(match.list(), match.entry().id()), List.of())) {
            if (!concerns(goodGuy, match.person())) {
                continue;
            }
            String why = lapse(goodGuy, match, day);
            if (why == null) {
                told.add(new GoodGuyMatch(match, goodGuy));
                return true;
            }
            lapsed.add(new LapsedGoodGuy(match, goodGuy, why));
        }
        told.addAll(lapsed);
        return false;
    }

    private static boolean concerns(GoodGuy goodGuy, Person person) {
        return key(goodGuy.name()).equals(key(person.name()))
                && (goodGuy.country() == null || goodGuy.country().equals(person.country()));
    }

    private static @Nullable String lapse(GoodGuy goodGuy, ListMatch match, LocalDate day) {
        if (match.strength() == MatchStrength.IDENTIFIER) {
            return "an official number is the same, which no record can explain away";
        }
        if (!match.person().alsoKnownAs().isEmpty()) {
            return "the party is given with other names, which the record does not speak of";
        }
        if (!day.isBefore(goodGuy.expires())) {
            return "it expired on " + goodGuy.expires();
        }
        if (!goodGuy.partyDigest().equals(digest(goodGuy.name(), goodGuy.country()))) {
            return "its party was changed by hand after it was made";
        }
        return goodGuy.entryDigest().equals(digest(match.entry()))
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
