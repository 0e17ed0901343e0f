package org.redflag.app.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Holding;
import org.redflag.model.NamedPerson;

/**
 * Statements of the Beneficial Ownership Data Standard: records with versions (0.4), or statements that replace others (0.2
 * and 0.3). What a version says holds until the day of the next one.
 */
final class BodsHoldings implements JsonHoldings.Format {

    private final String file;
    private final Map<String, List<Version>> records = new LinkedHashMap<>();
    private final Map<String, String> replaced = new HashMap<>();
    private final Map<String, NamedPerson> persons = new HashMap<>();
    private final Set<String> nameless = new HashSet<>();
    private int unspecified;

    /**
     * What one statement says of a relationship.
     *
     * @param day the day of the statement
     */
    private record Version(
            String subject,
            String interestedParty,
            List<BodsInterest> interests,
            boolean closed,
            @Nullable LocalDate day,
            String source,
            String place) {}

    BodsHoldings(String file) {
        this.file = file;
    }

    @Override
    public void take(JsonNode object, String place) {
        String kind = JsonHoldings.text(object.get("recordType"));
        boolean old = kind.isEmpty();
        kind = old ? JsonHoldings.require(object, "statementType", place) : kind;
        JsonNode details = old ? object : object.path("recordDetails");
        String id = JsonHoldings.require(object, old ? "statementID" : "recordId", place);
        for (JsonNode earlier : object.path("replacesStatements")) {
            replaced.put(JsonHoldings.text(earlier), id);
        }
        switch (kind) {
            case "entity", "entityStatement" -> person(details, false, id, place);
            case "person", "personStatement" -> person(details, true, id, place);
            case "relationship", "ownershipOrControlStatement" -> relationship(object, details, id, place);
            default ->
                throw new UnusableInput(place + ": '" + kind
                        + "' is no kind of statement; the standard knows entities, persons and relationships");
        }
    }

    private void person(JsonNode details, boolean individual, String id, String place) {
        NamedPerson person = BodsPerson.read(details, individual, id, place);
        if (person == null) {
            nameless.add(id);
        } else {
            // Later statements about a record correct earlier ones.
            persons.put(id, person);
        }
    }

    private void relationship(JsonNode object, JsonNode details, String id, String place) {
        String subject = reference(details.path("subject"));
        String party = reference(details.path("interestedParty"));
        if (subject.isEmpty() || party.isEmpty()) {
            unspecified++;
            return;
        }
        List<BodsInterest> interests = new ArrayList<>();
        for (JsonNode interest : details.path("interests")) {
            interests.add(BodsInterest.read(interest, place));
        }
        records.computeIfAbsent(id, i -> new ArrayList<>())
                .add(new Version(
                        subject,
                        party,
                        interests,
                        JsonHoldings.text(object.get("recordStatus")).equals("closed"),
                        PartialDay.first(JsonHoldings.text(object.get("statementDate")), place),
                        JsonHoldings.text(object.path("publicationDetails")
                                .path("publisher")
                                .get("name")),
                        place));
    }

    /** An id, or in old versions an object that says by which kind of statement somebody is described. */
    private static String reference(JsonNode node) {
        if (!node.isObject()) {
            return JsonHoldings.text(node);
        }
        String entity = JsonHoldings.text(node.get("describedByEntityStatement"));
        return entity.isEmpty() ? JsonHoldings.text(node.get("describedByPersonStatement")) : entity;
    }

    @Override
    public void finish(OwnershipFile.Sink sink) {
        versionsOfOldStatements();
        BodsChains chains = chains();
        for (List<Version> versions : records.values()) {
            versions.sort(Comparator.comparing(Version::day, Comparator.nullsFirst(Comparator.naturalOrder())));
            for (int i = 0; i < versions.size(); i++) {
                Version version = versions.get(i);
                LocalDate next = i + 1 < versions.size() ? versions.get(i + 1).day() : null;
                boolean superseded = i + 1 < versions.size() && next == null;
                if (!superseded) {
                    tell(version, i == 0 ? null : version.day(), version.closed() ? version.day() : next, chains, sink);
                }
            }
        }
        if (unspecified > 0) {
            sink.note(file + ": " + unspecified + " statements name no owner; whoever it is has not been screened");
        }
        if (!nameless.isEmpty()) {
            sink.note(file + ": " + nameless.size()
                    + " persons have no name and can be on no list that is searched by name");
        }
    }

    /** The first of a chain of statements stands for the record that later versions gave a number of its own. */
    private void versionsOfOldStatements() {
        for (Map.Entry<String, String> each : replaced.entrySet()) {
            List<Version> earlier = records.remove(each.getKey());
            if (earlier != null) {
                records.computeIfAbsent(last(each.getValue()), i -> new ArrayList<>())
                        .addAll(earlier);
            }
        }
    }

    private String last(String id) {
        String at = id;
        for (int steps = 0; replaced.containsKey(at); steps++) {
            at = Objects.requireNonNull(replaced.get(at));
            if (steps > replaced.size()) {
                throw new UnusableInput(
                        file + ": statement '" + id + "' replaces itself in the end; fetch the file again");
            }
        }
        return at;
    }

    private BodsChains chains() {
        BodsChains chains = new BodsChains();
        for (List<Version> versions : records.values()) {
            for (Version version : versions) {
                if (version.interests().stream().anyMatch(interest -> !interest.indirect())) {
                    chains.add(last(version.interestedParty()), last(version.subject()));
                }
            }
        }
        return chains;
    }

    private void tell(
            Version version,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            BodsChains chains,
            OwnershipFile.Sink sink) {
        String owned = last(version.subject());
        String owner = last(version.interestedParty());
        if (nameless.contains(owner) || nameless.contains(owned)) {
            return;
        }
        for (BodsInterest interest : version.interests()) {
            BodsInterest told = !interest.indirect()
                    ? interest
                    // Where the file has the chain itself, shares are not multiplied along it.
                    : chains.lead(owner, owned) ? interest.without() : interest.throughUnknown();
            LocalDate from = later(told.from(), begins);
            LocalDate until = earlier(told.until(), ends);
            if (!told.isNothing() && (from == null || until == null || from.isBefore(until))) {
                sink.add(new Holding(
                        person(owner, version.place()),
                        person(owned, version.place()),
                        told.least(),
                        told.most(),
                        told.control(),
                        null,
                        from,
                        until,
                        version.source()));
            }
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    private NamedPerson person(String id, String place) {
        NamedPerson person = persons.get(id);
        if (person == null) {
            throw new UnusableInput(
                    place + ": it speaks of '" + id + "', whom the file does not describe; give the complete file");
        }
        return new NamedPerson(
                person.name(),
                person.type(),
                person.alsoKnownAs(),
                person.country(),
                person.identifiers(),
                file + "#" + id);
    }
}
