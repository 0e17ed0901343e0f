package org.redflag.kb.lists.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.ListCard;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.format.LoadedList;
import org.redflag.kb.lists.format.PublishedFile;
import org.redflag.model.ListEdition;
import org.redflag.model.NotScreened;

/** Judges which editions may come into a store. One that is empty, truncated or sharply shrunken stays out. */
public final class Intake {

    /**
     * On what terms editions are taken in.
     *
     * @param today the day of the import
     * @param only these lists; all that the files hold when empty
     * @param acceptShrink whether somebody vouches for editions much smaller than those before them
     * @param day the day the editions stand for, when the user knows it; the day the files carry otherwise
     * @param fetched where the files were just fetched from; none when they were imported by hand
     */
    public record Terms(
            LocalDate today,
            Set<String> only,
            boolean acceptShrink,
            @Nullable LocalDate day,
            List<StoredAddress> fetched) {

        public Terms {
            only = Set.copyOf(only);
            fetched = List.copyOf(fetched);
        }

        /** Files that a user has at hand. */
        public static Terms on(LocalDate today) {
            return new Terms(today, Set.of(), false, null, List.of());
        }
    }

    /** What became of an edition. */
    public enum Verdict {
        ACCEPTED,
        /** It is in the store already. */
        KNOWN,
        /** A publisher's part of a list, which does not stand for the list. */
        PART,
        REFUSED
    }

    /** What became of one edition, and why. */
    public record Outcome(String list, LocalDate day, int entries, Verdict verdict, String why) {}

    /** What became of all editions, and what could not be read at all. */
    public record Result(List<Outcome> outcomes, List<NotScreened> problems, List<String> notes) {

        public Result {
            outcomes = List.copyOf(outcomes);
            problems = List.copyOf(problems);
            notes = List.copyOf(notes);
        }

        /** Whether everything that was given is in the store now. */
        public boolean whole() {
            return problems.isEmpty() && outcomes.stream().noneMatch(each -> each.verdict() == Verdict.REFUSED);
        }
    }

    private final Function<String, ListCard> cards;
    private final Terms terms;
    private final Map<String, PublishedFile> files = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Manifest manifest;

    Intake(Manifest manifest, Function<String, ListCard> cards, Terms terms) {
        this.manifest = manifest;
        this.cards = cards;
        this.terms = terms;
    }

    /** The manifest with everything that was accepted. */
    Manifest manifest() {
        return manifest;
    }

    /** The files that have to be kept for it. */
    List<PublishedFile> files() {
        return List.copyOf(files.values());
    }

    Result judge(ListFiles published) {
        EditionReader reader = new EditionReader(published);
        notes.addAll(published.notes());
        notes.addAll(reader.notes());
        // The oldest first, so that each is measured against the one before it.
        reader.found().stream()
                .filter(found -> terms.only().isEmpty()
                        || terms.only().contains(found.list().list()))
                .sorted(Comparator.comparing((EditionReader.Found found) -> day(found.list()))
                        .thenComparing(found -> found.list().list()))
                .forEach(this::judge);
        List<NotScreened> problems = new ArrayList<>(reader.problems());
        for (String list : terms.only()) {
            if (reader.found().stream().noneMatch(found -> found.list().list().equals(list))) {
                absent(list, problems);
            }
        }
        Result result = new Result(outcomes, problems, notes);
        if (result.whole()) {
            // After a refusal the server must not answer that nothing changed.
            terms.fetched().forEach(address -> manifest = manifest.with(address));
        }
        return result;
    }

    /** A list whose card expects nobody may be empty, and files do not name a list without entries. */
    private void absent(String list, List<NotScreened> problems) {
        String reason = "the files hold no edition of " + list;
        if (cards.apply(list).expectedAtLeast() == 0) {
            notes.add(reason + ", which may be empty by now");
        } else {
            problems.add(new NotScreened(list, reason, "give the files its card names, or another list"));
        }
    }

    private void judge(EditionReader.Found found) {
        LoadedList list = found.list();
        LocalDate day = day(list);
        Optional<StoredEdition> before = manifest.on(list.list(), day);
        if (before.isPresent() && before.get().digest().equals(list.edition().digest())) {
            known(found, before.get());
            return;
        }
        String tooSmall = tooSmall(list);
        if (tooSmall == null && list.edition().entries() < sample(list.list())) {
            // Who asked for the list itself is not served by a part of it.
            outcome(
                    list,
                    terms.only().contains(list.list()) ? Verdict.REFUSED : Verdict.PART,
                    list.file() + " holds fewer entries than the built-in sample; give the list's own file");
            return;
        }
        String why = tooSmall == null ? shrunken(list, before) : tooSmall;
        if (why != null) {
            outcome(list, Verdict.REFUSED, why);
            return;
        }
        accept(found, before);
    }

    private void accept(EditionReader.Found found, Optional<StoredEdition> before) {
        LoadedList list = found.list();
        LocalDate day = day(list);
        int entries = list.edition().entries();
        boolean vouched = before.isPresent() && shrunken(before.get(), entries);
        StoredEdition edition = new StoredEdition(
                list.list(),
                day,
                list.edition().digest(),
                entries,
                terms.today(),
                terms.fetched().isEmpty() ? day : terms.today(),
                vouched,
                keep(found));
        List<StoredEdition> all = manifest.of(list.list());
        boolean older = !all.isEmpty() && all.get(all.size() - 1).day().isAfter(day);
        manifest = manifest.with(edition);
        outcome(
                list,
                Verdict.ACCEPTED,
                (vouched ? "smaller than the " + before.get().entries() + " entries before it, and vouched for" : "")
                        + (older
                                ? "older than the newest edition of "
                                        + all.get(all.size() - 1).day() + "; it serves days before that"
                                : "")
                        + (day.isAfter(terms.today()) ? "its day is still to come" : ""));
        if (terms.day() == null
                && list.edition().day() == null
                && terms.fetched().isEmpty()) {
            notes.add(list.file() + " does not say of which day it is; it counts from " + day
                    + ". Give --day when it is older");
        }
    }

    /** A known edition is kept again, which mends a damaged file; fetched anew, it is known to be current. */
    private void known(EditionReader.Found found, StoredEdition edition) {
        keep(found);
        if (!terms.fetched().isEmpty()) {
            manifest = manifest.replacing(edition, edition.confirmedOn(terms.today()));
        }
        outcome(found.list(), Verdict.KNOWN, "it is in the store as the edition of " + edition.day());
    }

    private List<StoredFile> keep(EditionReader.Found found) {
        List<StoredFile> kept = new ArrayList<>();
        for (PublishedFile file : found.files()) {
            String digest = file.digest();
            files.put(digest, file);
            kept.add(new StoredFile(digest, file.name()));
        }
        return kept;
    }

    private @Nullable String tooSmall(LoadedList list) {
        int entries = list.edition().entries();
        int least = cards.apply(list.list()).expectedAtLeast();
        if (entries < least) {
            return list.file() + " has " + entries + " entries where at least " + least
                    + " are expected: it is truncated or has shrunk; fetch the complete list again, and if it truly"
                    + " shrank, lower expectedAtLeast on its card";
        }
        return null;
    }

    private @Nullable String shrunken(LoadedList list, Optional<StoredEdition> before) {
        int entries = list.edition().entries();
        if (before.isPresent() && shrunken(before.get(), entries) && !terms.acceptShrink()) {
            return list.file() + " has " + entries + " entries where the edition of "
                    + before.get().day() + " has " + before.get().entries() + ", more than "
                    + cards.apply(list.list()).mostShrinkPercent()
                    + " percent fewer; compare it with the publisher's own count, then take it with --accept-shrink";
        }
        return null;
    }

    private boolean shrunken(StoredEdition before, int entries) {
        return cards.apply(before.list()).shrunken(before.entries(), entries);
    }

    private LocalDate day(LoadedList list) {
        if (terms.day() != null) {
            return terms.day();
        }
        LocalDate own = list.edition().day();
        return own == null ? terms.today() : own;
    }

    private static int sample(String list) {
        return ListLibrary.embedded().editions().stream()
                .filter(edition -> edition.list().equals(list))
                .mapToInt(ListEdition::entries)
                .findFirst()
                .orElse(0);
    }

    private void outcome(LoadedList list, Verdict verdict, String why) {
        outcomes.add(new Outcome(list.list(), day(list), list.edition().entries(), verdict, why));
    }
}
