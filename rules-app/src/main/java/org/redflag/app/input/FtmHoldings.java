package org.redflag.app.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redflag.model.Control;
import org.redflag.model.Holding;
import org.redflag.model.InvalidFact;
import org.redflag.model.NamedPerson;
import org.redflag.model.Share;

/**
 * Entities of FollowTheMoney: an Ownership is a holding; a Directorship is an office, which may be control; all others that
 * have a name are persons.
 */
final class FtmHoldings implements JsonHoldings.Format {

    private static final Pattern SHARE =
            Pattern.compile("(?<least>[0-9.]+)\\s*%?(\\s*[-–]\\s*(?<most>[0-9.]+)\\s*%?)?");
    private final String file;
    private final FtmPerson reader = new FtmPerson();
    private final Map<String, NamedPerson> persons = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private int unreadable;
    private String firstUnreadable = "";

    /** An Ownership or Directorship that still waits for the persons it is between. */
    private record Relation(
            List<String> owners, List<String> owned, JsonNode properties, boolean ownership, String place) {}

    FtmHoldings(String file) {
        this.file = file;
    }

    @Override
    public void take(JsonNode object, String place) {
        String id = JsonHoldings.require(object, "id", place);
        JsonNode properties = object.path("properties");
        switch (JsonHoldings.require(object, "schema", place)) {
            case "Ownership" ->
                relations.add(new Relation(
                        require(properties, "owner", place),
                        require(properties, "asset", place),
                        properties,
                        true,
                        place));
            case "Directorship" ->
                relations.add(new Relation(
                        require(properties, "director", place),
                        require(properties, "organization", place),
                        properties,
                        false,
                        place));
            default -> {
                if (properties.has("name")) {
                    persons.put(id, reader.read(object, file + "#" + id, place));
                }
            }
        }
    }

    private static List<String> require(JsonNode properties, String name, String place) {
        List<String> values = FtmPerson.texts(properties, name);
        if (values.isEmpty()) {
            throw new UnusableInput(place + ": property '" + name + "' is missing; fetch the complete file again");
        }
        return values;
    }

    @Override
    public void finish(OwnershipFile.Sink sink) {
        for (Relation relation : relations) {
            for (String owner : relation.owners()) {
                for (String owned : relation.owned()) {
                    sink.add(holding(relation, owner, owned));
                }
            }
        }
        if (reader.wrongNumbers() > 0) {
            sink.note(file + ": " + reader.wrongNumbers()
                    + " official numbers fail their own check digits and link nobody");
        }
        if (unreadable > 0) {
            sink.note(file + ": " + unreadable + " shares cannot be read and count as unknown, the first of them "
                    + firstUnreadable);
        }
    }

    private Holding holding(Relation relation, String owner, String owned) {
        Share least = Share.NONE;
        Share most = relation.ownership() ? Share.ALL : Share.NONE;
        String written = String.join(" ", FtmPerson.texts(relation.properties(), "percentage"));
        if (relation.ownership() && !written.isEmpty()) {
            Matcher share = SHARE.matcher(written);
            try {
                if (share.matches()) {
                    Share from = Share.parse("percentage", share.group("least"));
                    Share to = share.group("most") == null ? from : Share.parse("percentage", share.group("most"));
                    least = from.min(to);
                    most = from.max(to);
                } else {
                    unreadable(written, relation.place());
                }
            } catch (InvalidFact e) {
                unreadable(written, relation.place());
            }
        }
        return new Holding(
                known(owner, relation.place()),
                known(owned, relation.place()),
                least,
                most,
                relation.ownership() ? Control.NONE : Control.PERHAPS,
                null,
                PartialDay.first(day(relation, "startDate"), relation.place()),
                PartialDay.after(day(relation, "endDate"), relation.place()),
                null);
    }

    private void unreadable(String written, String place) {
        unreadable++;
        if (firstUnreadable.isEmpty()) {
            firstUnreadable = "'" + written + "' at " + place;
        }
    }

    private static String day(Relation relation, String property) {
        return FtmPerson.texts(relation.properties(), property).stream()
                .findFirst()
                .orElse("");
    }

    private NamedPerson known(String id, String place) {
        NamedPerson person = persons.get(id);
        if (person == null) {
            throw new UnusableInput(
                    place + ": it speaks of '" + id + "', whom the file does not name; give the complete file");
        }
        return person;
    }
}
