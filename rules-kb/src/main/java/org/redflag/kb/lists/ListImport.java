package org.redflag.kb.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.format.LoadedList;
import org.redflag.kb.lists.format.PublishedFile;
import org.redflag.kb.lists.format.Reading;
import org.redflag.kb.lists.format.UnreadableList;
import org.redflag.kb.match.Lexicon;
import org.redflag.model.NotScreened;

/** Puts newly read editions beside, or in the place of, those a library has, and refuses those that shrank. */
final class ListImport {

    private static final Comparator<LoadedList> NEWEST_LAST = Comparator.comparing(ListImport::day)
            .thenComparingInt(list -> list.edition().entries())
            .thenComparing(LoadedList::file);

    private final Map<String, LoadedList> lists;
    private final List<NotScreened> problems;
    private final List<String> notes;
    private final Map<String, LoadedList> samples;

    private final Lexicon lexicon;

    ListImport(ListLibrary library) {
        samples = library.samples();
        lists = new TreeMap<>();
        library.lists().forEach(list -> lists.put(list.list(), list));
        problems = new ArrayList<>(library.problems());
        notes = new ArrayList<>(library.notes());
        lexicon = library.lexicon();
    }

    void add(ListFiles files) {
        problems.addAll(files.problems());
        notes.addAll(files.notes());
        Map<String, List<LoadedList>> found = new TreeMap<>();
        for (ListFiles.Group group : files.groups()) {
            read(group).forEach(list -> found.computeIfAbsent(list.list(), l -> new ArrayList<>())
                    .add(list));
        }
        found.forEach(this::choose);
    }

    void add(Reading reading, List<String> news) {
        problems.addAll(reading.problems());
        notes.addAll(reading.notes());
        notes.addAll(news);
        Map<String, List<LoadedList>> found = new TreeMap<>();
        reading.lists().forEach(list -> found.computeIfAbsent(list.list(), l -> new ArrayList<>())
                .add(list));
        found.forEach(this::choose);
    }

    ListLibrary library() {
        return new ListLibrary(lists, problems, notes, samples, lexicon);
    }

    private List<LoadedList> read(ListFiles.Group group) {
        List<PublishedFile> files = group.files();
        try {
            Reading reading = group.format().read(files);
            problems.addAll(reading.problems());
            notes.addAll(reading.notes());
            return reading.lists();
        } catch (UnreadableList e) {
            if (files.size() == 1) {
                problems.add(new NotScreened("list file " + files.get(0).name(), e.reason(), e.cure()));
                return List.of();
            }
        }
        // One bad file may not take the others with it, so each is tried alone.
        List<LoadedList> lists = new ArrayList<>();
        files.forEach(file -> lists.addAll(read(new ListFiles.Group(group.format(), List.of(file)))));
        return lists;
    }

    /** Some publishers carry a list only in part: what holds less than our own sample of it is not the list. */
    private boolean isPart(LoadedList edition) {
        LoadedList sample = samples.get(edition.list());
        if (sample == null
                || edition.edition().entries()
                        >= stillListed(sample, edition.edition().day())) {
            return false;
        }
        notes.add(edition.file() + " carries only " + edition.edition().entries() + " entries of " + edition.list()
                + ", fewer than the built-in sample, and is not used for it; give the list's own file");
        return true;
    }

    /** Whoever was taken off the list before the day of an edition cannot be missing from it. */
    private static long stillListed(LoadedList sample, @Nullable LocalDate day) {
        return sample.parties().stream()
                .filter(party -> day == null || party.listedTo() == null || day.isBefore(party.listedTo()))
                .count();
    }

    private void choose(String list, List<LoadedList> editions) {
        int expected = ListCards.expectedAtLeast(list);
        // Below its card's floor an edition is refused aloud; only above it can it be a publisher's part.
        editions.removeIf(edition -> edition.edition().entries() >= expected && isPart(edition));
        if (editions.isEmpty()) {
            return;
        }
        LoadedList present = lists.get(list);
        if (present != null && !present.edition().sample()) {
            editions.add(present);
        }
        LoadedList newest = null;
        for (LoadedList edition : editions.stream().sorted(NEWEST_LAST).toList()) {
            if (edition.edition().entries() >= expected) {
                if (newest != null) {
                    notes.add(newest.file() + " has an older edition of " + list + ", which is not used");
                }
                newest = edition;
            }
        }
        for (LoadedList edition : editions) {
            if (edition.edition().entries() < expected) {
                refuse(edition, newest, expected);
            }
        }
        if (newest != null) {
            lists.put(list, newest);
        }
    }

    /** A refused edition is a problem unless a good one that is at least as new takes its place. */
    private void refuse(LoadedList edition, @Nullable LoadedList newest, int expected) {
        String reason = edition.file() + ": " + edition.list() + " has "
                + edition.edition().entries() + " entries where at least " + expected
                + " are expected; it is truncated or has shrunk";
        if (newest != null && !day(newest).isBefore(day(edition))) {
            notes.add(reason + "; " + newest.file() + " is used instead");
        } else {
            problems.add(new NotScreened(
                    edition.list(),
                    reason,
                    "fetch the complete list again; if it truly shrank, lower its card's expectedAtLeast"));
        }
    }

    private static LocalDate day(LoadedList list) {
        LocalDate day = list.edition().day();
        return day == null ? LocalDate.MIN : day;
    }
}
