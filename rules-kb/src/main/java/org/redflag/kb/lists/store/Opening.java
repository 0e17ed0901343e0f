package org.redflag.kb.lists.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.ListCard;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.format.LoadedList;
import org.redflag.kb.lists.format.PublishedFile;
import org.redflag.kb.lists.format.Reading;
import org.redflag.kb.lists.format.Sha256;
import org.redflag.model.ListEdition;
import org.redflag.model.NotScreened;

/** Reads editions out of a store and says which of them cannot be relied upon. */
final class Opening {

    /** Editions of one day that share their files stand together, so that the files are read once. */
    private static final Comparator<StoredEdition> TOGETHER = Comparator.comparing(StoredEdition::day)
            .thenComparing(edition -> edition.files().toString());

    private final ListStore store;
    private final Manifest manifest;
    private final Function<String, ListCard> cards;
    private final List<NotScreened> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    /** What publishers left out of the editions that were read. */
    private final Set<String> leftOut = new LinkedHashSet<>();
    /** Files that were found broken: they are reported once, and not once for each list in them. */
    private final Set<String> broken = new LinkedHashSet<>();

    private List<StoredFile> lastFiles = List.of();
    private List<LoadedList> lastLists = List.of();

    Opening(ListStore store, Manifest manifest, Function<String, ListCard> cards) {
        this.store = store;
        this.manifest = manifest;
        this.cards = cards;
    }

    StoredLists asOf(LocalDate day) {
        List<StoredEdition> needed = new ArrayList<>();
        Map<String, StoredEdition> standing = new TreeMap<>();
        for (String list : manifest.lists()) {
            List<StoredEdition> editions = manifest.of(list);
            Optional<StoredEdition> found = manifest.on(list, day);
            StoredEdition edition = found.orElse(editions.get(0));
            if (found.isEmpty()) {
                notes.add("the oldest edition of " + list + " is of " + edition.day() + "; it stands in for " + day
                        + ", and may lack who was removed before");
            }
            int next = editions.lastIndexOf(edition) + 1;
            standing.put(list, edition);
            needed.add(edition);
            if (found.isPresent() && next < editions.size()) {
                needed.add(editions.get(next));
                gap(edition, editions.get(next), day);
            } else if (found.isPresent()) {
                stale(edition, day);
            }
        }
        return lists(needed, standing);
    }

    StoredLists history(LocalDate today) {
        judge(today);
        return history();
    }

    /** All editions of all lists, however old the newest is. */
    StoredLists history() {
        Map<String, StoredEdition> standing = new TreeMap<>();
        manifest.lists().forEach(list -> manifest.on(list, LocalDate.MAX).ifPresent(it -> standing.put(list, it)));
        return lists(manifest.editions(), standing);
    }

    /** What there is to say of a history, without reading it. */
    StoredLists judged(LocalDate today) {
        judge(today);
        return new StoredLists(new Reading(List.of(), problems), notes);
    }

    private void judge(LocalDate today) {
        Map<LocalDate, List<String>> beginnings = new TreeMap<>();
        for (String list : manifest.lists()) {
            List<StoredEdition> editions = manifest.of(list);
            StoredEdition newest = editions.get(editions.size() - 1);
            beginnings
                    .computeIfAbsent(editions.get(0).day(), day -> new ArrayList<>())
                    .add(list);
            stale(newest, today);
        }
        beginnings.forEach((day, lists) -> notes.add("editions of " + String.join(", ", lists) + " begin on " + day
                + "; the first one stands in for days before, and may lack who was removed before"));
    }

    /** The edition of one list that stands on a day, alone. */
    LoadedList only(String list, LocalDate day) {
        StoredEdition edition = manifest.on(list, day)
                .orElseThrow(() -> new UnusableStore(
                        "there is no edition of " + list + " of " + day + " or before"
                                + manifest.of(list).stream()
                                        .findFirst()
                                        .map(first -> "; the first is of " + first.day())
                                        .orElse(""),
                        "see 'redflag lists status' for the lists and days there are"));
        LoadedList read = read(edition);
        if (read == null) {
            throw new UnusableStore(problems.get(0).reason(), problems.get(0).cure());
        }
        return LoadedList.of(list, edition.day(), edition.digest(), false, read.parties(), read.file());
    }

    List<NotScreened> verify() {
        manifest.editions().stream().sorted(TOGETHER).forEach(edition -> {
            LoadedList read = read(edition);
            if (read != null && read.edition().entries() != edition.entries()) {
                problems.add(new NotScreened(
                        edition.list(),
                        "its edition of " + edition.day() + " reads as "
                                + read.edition().entries() + " entries where it had " + edition.entries()
                                + " when imported",
                        "the readers have changed since; compare, and import the edition again"));
            }
        });
        return List.copyOf(problems);
    }

    private StoredLists lists(List<StoredEdition> needed, Map<String, StoredEdition> standing) {
        Map<String, History> histories = new TreeMap<>();
        Map<String, List<String>> digests = new TreeMap<>();
        Map<String, Integer> entries = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        needed.stream().sorted(TOGETHER).forEach(edition -> {
            LoadedList read = read(edition);
            if (read != null) {
                String list = edition.list();
                histories.computeIfAbsent(list, l -> new History()).add(edition.day(), read.parties());
                digests.computeIfAbsent(list, l -> new ArrayList<>()).add(edition.day() + " " + edition.digest());
                if (edition.equals(standing.get(list)) || !entries.containsKey(list)) {
                    entries.put(list, read.edition().entries());
                }
                names.put(list, store.folder() + " " + list + " of " + edition.day());
            }
        });
        List<LoadedList> lists = new ArrayList<>();
        histories.forEach((list, history) -> {
            StoredEdition edition = standing.get(list);
            if (edition != null) {
                lists.add(new LoadedList(
                        new ListEdition(
                                list,
                                edition.day(),
                                digest(edition, digests.getOrDefault(list, List.of())),
                                entries.getOrDefault(list, 0),
                                false),
                        history.parties(),
                        names.getOrDefault(list, list)));
            }
        });
        return new StoredLists(new Reading(lists, problems, List.copyOf(leftOut)), notes);
    }

    /** A single edition's own digest, as anybody can compute it; of several, one over their days and digests. */
    private static String digest(StoredEdition edition, List<String> all) {
        return all.size() == 1
                ? edition.digest()
                : new Sha256().add(String.join("\n", all)).hex();
    }

    private void stale(StoredEdition edition, LocalDate on) {
        int most = cards.apply(edition.list()).staleAfterDays();
        long age = edition.age(on);
        if (age > most) {
            problems.add(new NotScreened(
                    edition.list(),
                    "its newest edition, of " + edition.day() + ", was " + age + " days old on " + on + ", and after "
                            + most + " days it is stale",
                    "run 'redflag lists update " + edition.list() + "', or import a newer edition"));
        }
    }

    private void gap(StoredEdition edition, StoredEdition next, LocalDate day) {
        int most = cards.apply(edition.list()).staleAfterDays();
        if (edition.age(day) > most) {
            notes.add("between the editions of " + edition.list() + " of " + edition.day() + " and " + next.day()
                    + " lie " + ChronoUnit.DAYS.between(edition.day(), next.day())
                    + " days; who was listed and removed between them is not known on " + day);
        }
    }

    /** One edition of a list; null, and a problem, when it is not what it was. */
    private @Nullable LoadedList read(StoredEdition edition) {
        try {
            if (!edition.files().equals(lastFiles)) {
                lastLists = List.of();
                lastFiles = List.of();
                List<PublishedFile> files =
                        edition.files().stream().map(store::content).toList();
                EditionReader reader = new EditionReader(ListFiles.of(files));
                lastLists =
                        reader.found().stream().map(EditionReader.Found::list).toList();
                lastFiles = edition.files();
                problems.addAll(reader.problems());
                leftOut.addAll(reader.notes());
            }
        } catch (UnusableStore e) {
            if (broken.add(e.reason())) {
                problems.add(new NotScreened(edition.list() + " of " + edition.day(), e.reason(), e.cure()));
            }
            return null;
        }
        return lastLists.stream()
                .filter(list -> list.list().equals(edition.list())
                        && list.edition().digest().equals(edition.digest()))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(new NotScreened(
                            edition.list(),
                            "its edition of " + edition.day() + " can no longer be read from " + names(edition),
                            "the readers have changed since it was imported; import it again"));
                    return null;
                });
    }

    private static String names(StoredEdition edition) {
        return String.join(", ", edition.files().stream().map(StoredFile::name).toList());
    }
}
