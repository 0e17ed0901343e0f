package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redflag.model.ListedParty;

/**
 * The UK Sanctions List, as the full table with a row for every name or address, or as the summary with a row for every
 * designation; either as a CSV or as an OpenDocument spreadsheet.
 */
final class UkSanctionsFormat implements ListFormat {

    static final String LIST = "uk/sanctions-list";

    @Override
    public boolean recognises(PublishedFile file) {
        return OdsSheets.isZip(file) ? isSheet(file) : isText(file);
    }

    private static boolean isText(PublishedFile file) {
        return file.head()
                .lines()
                .limit(2)
                .map(line -> line.replace("\"", "").toLowerCase(Locale.ROOT))
                .anyMatch(line -> UkTable.isHeader(Arrays.asList(line.split(",", -1))));
    }

    private static boolean isSheet(PublishedFile file) {
        boolean[] found = {false};
        try {
            OdsSheets.read(file, new OdsSheets.Reader() {
                @Override
                public void sheet(String name) {}

                @Override
                public boolean row(long number, List<String> cells) {
                    found[0] = UkTable.isHeader(cells);
                    return !found[0] && UkTable.isReportDate(cells);
                }
            });
        } catch (UnreadableList e) {
            // It is meant to be a spreadsheet, so let the reader say aloud what is wrong with it.
            return true;
        }
        return found[0];
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        List<LoadedList> lists = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (PublishedFile file : files) {
            Map<String, UkEntry> entries = new LinkedHashMap<>();
            LocalDate reported = UkTable.forEach(file, row -> {
                        String id = row.find("unique id")
                                .orElseThrow(() -> row.wrong("unique id", "every row has one; fetch the file again"));
                        entries.computeIfAbsent(id, i -> new UkEntry(i, row.line()))
                                .add(row);
                    })
                    .or(file::day)
                    .orElse(null);
            List<ListedParty> parties = new ArrayList<>();
            for (UkEntry entry : entries.values()) {
                if (entry.named()) {
                    parties.add(entry.party());
                } else {
                    notes.add(entry.unnamed(file.name()));
                }
            }
            lists.add(LoadedList.of(LIST, reported, file.digest(), false, parties, file.name()));
        }
        return new Reading(lists, List.of(), notes);
    }
}
