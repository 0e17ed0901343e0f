package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ListedParty;

/** All EU annexes of one day, with the amendments laid over them. */
final class EuEdition {

    /** Annexes of Regulation 833/2014 that list parties; the file that holds any of them holds them all. */
    private static final List<String> SECTORAL =
            List.of("III", "IV", "V", "VI", "XII", "XIII", "XIV", "XV", "XIX", "XLII", "XLIV", "XLV");

    private final String name;
    private final @Nullable LocalDate day;
    private final Sha256 digest = new Sha256();
    private final StableIds ids = new StableIds();
    private final Map<String, ListedParty> parties = new LinkedHashMap<>();
    private boolean sectoral;

    /** @param first the file it is named after */
    EuEdition(PublishedFile first) {
        this.name = first.name();
        this.day = first.day().orElse(null);
    }

    void consolidated(PublishedFile file, CsvTable table, String actColumn) {
        digest.add(file.bytes());
        table.forEach(row -> {
            EuCsvEntry entry = new EuCsvEntry(row, actColumn);
            String id = ids.of(entry.place());
            parties.put(id, entry.read(id));
            sectoral |= entry.act().equals(EuAct.RUSSIA_SECTORAL);
        });
    }

    /** An amendment prints an entry as it now reads, so it takes the place of the one that stood there. */
    void amended(PublishedFile file, CsvTable table, String actColumn) {
        digest.add(file.bytes());
        table.forEach(row -> {
            EuCsvEntry entry = new EuCsvEntry(row, actColumn);
            parties.put(entry.place(), entry.read(entry.place()));
        });
    }

    List<LoadedList> lists() {
        Map<String, List<ListedParty>> lists = new TreeMap<>();
        if (sectoral) {
            // An annex that has no row at all must be noticed, so each of them starts out empty.
            SECTORAL.forEach(annex -> lists.put(EuAct.RUSSIA_SECTORAL.list(annex), new ArrayList<>()));
        }
        parties.values().forEach(party -> lists.computeIfAbsent(party.list(), l -> new ArrayList<>())
                .add(party));
        String hex = digest.hex();
        List<LoadedList> loaded = new ArrayList<>();
        lists.forEach((list, entries) -> loaded.add(LoadedList.of(list, day, hex, false, entries, name)));
        return loaded;
    }
}
