package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.redflag.model.ListedParty;
import org.redflag.model.NotScreened;

/**
 * Entities of FollowTheMoney, one JSON object in every line, as OpenSanctions and others publish them.
 *
 * <p>An entity stands on the list of every dataset that sanctions it, from the day to the day its Sanction objects say; a
 * dataset whose publisher Redflag knows gives that publisher's list, and any other one {@code ftm/<dataset>}. What the file
 * names and nobody listed, such as an owner, stands on the list of the same name that ends in {@code -linked}.
 */
final class FtmFormat implements ListFormat {

    private static final Set<String> USED = Set.of("id", "schema", "properties", "datasets", "target", "last_seen");
    /** What was made of the entity for showing it, other ids it has had, and when a crawler met it. */
    private static final Set<String> IGNORED =
            Set.of("caption", "referents", "first_seen", "last_change", "origin", "fetched_at");

    @Override
    public boolean recognises(PublishedFile file) {
        String head = file.head();
        return head.startsWith("{")
                && head.contains("\"properties\"")
                && (head.contains("\"schema\"") || head.contains("\"datasets\""));
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        return Reading.ofEach(files, FtmFormat::readOne);
    }

    private static Reading readOne(PublishedFile file) {
        Map<String, FtmEntity> entities = new LinkedHashMap<>();
        Map<String, List<FtmSanction>> sanctions = new LinkedHashMap<>();
        List<LocalDate> seen = new ArrayList<>();
        long line = 0;
        for (String text : (Iterable<String>) file.utf8().lines()::iterator) {
            line++;
            if (!text.isBlank()) {
                JsonRecord json = JsonText.line(file.name(), line, text).with(USED, IGNORED);
                read(json, entities, sanctions);
                json.find("last_seen").map(time -> day(json, time)).ifPresent(seen::add);
            }
        }
        if (entities.isEmpty()) {
            throw UnreadableList.file(file.name(), "it lists nobody", "fetch the complete file again");
        }
        LocalDate day =
                file.day().or(() -> seen.stream().max(LocalDate::compareTo)).orElse(null);
        String digest = file.digest();
        List<LoadedList> lists = new ArrayList<>();
        join(entities, sanctions)
                .forEach((list, parties) -> lists.add(LoadedList.of(list, day, digest, false, parties, file.name())));
        return new Reading(lists, missing(file, entities, sanctions));
    }

    private static void read(
            JsonRecord json, Map<String, FtmEntity> entities, Map<String, List<FtmSanction>> sanctions) {
        FtmSchema schema = FtmSchema.of(json.require("schema"))
                .orElseThrow(() -> json.wrong("schema", "teach the reader whether it lists anybody"));
        if (schema == FtmSchema.SANCTION) {
            FtmSanction sanction = FtmSanction.read(json);
            sanction.entities().forEach(id -> sanctions
                    .computeIfAbsent(id, i -> new ArrayList<>())
                    .add(sanction));
        } else if (schema.type().isPresent()) {
            FtmEntity entity = new FtmEntity(json, schema.type().get());
            if (entities.put(entity.id(), entity) != null) {
                throw json.wrong("id", "the file has two entities of this id; fetch it again");
            }
        }
    }

    private static Map<String, List<ListedParty>> join(
            Map<String, FtmEntity> entities, Map<String, List<FtmSanction>> sanctions) {
        Map<String, List<ListedParty>> lists = new TreeMap<>();
        entities.forEach((id, entity) -> entity.parties(sanctions.getOrDefault(id, List.of()), !sanctions.isEmpty())
                .forEach(party -> lists.computeIfAbsent(party.list(), l -> new ArrayList<>())
                        .add(party)));
        return lists;
    }

    /** A sanction of somebody who is not in the file means that the file has lost an entry. */
    private static List<NotScreened> missing(
            PublishedFile file, Map<String, FtmEntity> entities, Map<String, List<FtmSanction>> sanctions) {
        return sanctions.keySet().stream()
                .filter(id -> !entities.containsKey(id))
                .map(id -> new NotScreened(
                        "entity '" + id + "'",
                        file.name() + ": it is sanctioned there, but the file does not say who it is",
                        "fetch the complete file again"))
                .toList();
    }

    private static LocalDate day(JsonRecord json, String time) {
        return PrintedDay.first(time.length() > 10 ? time.substring(0, 10) : time)
                .orElseThrow(() -> json.wrong("last_seen", "write the time as 2024-06-12T05:00:00"));
    }
}
