package org.redflag.kb.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.format.LoadedList;
import org.redflag.kb.lists.format.OwnListFormat;
import org.redflag.kb.lists.format.PublishedFile;
import org.redflag.kb.lists.format.Reading;
import org.redflag.kb.lists.format.Resources;
import org.redflag.kb.lists.format.Sha256;
import org.redflag.kb.match.Lexicon;
import org.redflag.model.ListEdition;
import org.redflag.model.ListedParty;
import org.redflag.model.NotScreened;

/**
 * The published lists a decision is made with.
 *
 * <p>It starts with the small sample that ships with Redflag; real editions take the place of the sample of the same list. A
 * list that cannot be read, or that shrank, is never left out silently: it becomes one of the {@link #problems()}.
 */
public final class ListLibrary {

    private static final String DEFAULT_LIST = "/org/redflag/lists/default.csv";

    private final Map<String, LoadedList> lists;
    private final List<NotScreened> problems;
    private final List<String> notes;
    /** What the sample held of each list before real editions took its place. */
    private final Map<String, LoadedList> samples;

    private final Lexicon lexicon;

    private final List<ListedParty> parties;
    private final String digest;

    ListLibrary(
            Map<String, LoadedList> lists,
            List<NotScreened> problems,
            List<String> notes,
            Map<String, LoadedList> samples,
            Lexicon lexicon) {
        this.lexicon = lexicon;
        this.samples = Map.copyOf(samples);
        this.lists = new TreeMap<>(lists);
        this.problems = List.copyOf(problems);
        this.notes = List.copyOf(notes);
        this.parties = this.lists.values().stream()
                .flatMap(list -> list.parties().stream())
                .toList();
        this.digest = digestOf(editions());
    }

    /** The sample that ships with Redflag: a few hundred entries of the lists it knows. */
    public static ListLibrary embedded() {
        return Embedded.LIBRARY;
    }

    /** No list at all, for a user who wants nothing but their own. */
    public static ListLibrary empty() {
        return new ListLibrary(Map.of(), List.of(), List.of(), Map.of(), Lexicon.EMPTY);
    }

    /** Exactly these lists, as they were judged before, without the sample. */
    public static ListLibrary of(List<LoadedList> judged, List<NotScreened> problems, List<String> notes) {
        Map<String, LoadedList> lists = new TreeMap<>();
        judged.forEach(list -> lists.put(list.list(), list));
        return new ListLibrary(lists, problems, notes, Map.of(), Lexicon.EMPTY);
    }

    /**
     * This library with the lists of a file, or of all files in a folder and below.
     *
     * <p>An unusable file never fails the call; it is among the {@link #problems()}, or the {@link #notes()} when it has
     * nothing to do with lists.
     */
    public ListLibrary with(Path fileOrFolder) {
        ListFiles files = ListFiles.in(fileOrFolder);
        ListImport imported = new ListImport(this);
        imported.add(files);
        return imported.library();
    }

    /** This library with lists that were read elsewhere, held to the same conditions as files are. */
    public ListLibrary with(Reading reading, List<String> news) {
        ListImport imported = new ListImport(this);
        imported.add(reading, news);
        return imported.library();
    }

    /** The same library, with what its names were read as before. */
    public ListLibrary knowing(Lexicon lexicon) {
        return new ListLibrary(lists, problems, notes, samples, lexicon);
    }

    /** What names were read as before; empty when nobody kept it. */
    public Lexicon lexicon() {
        return lexicon;
    }

    Map<String, LoadedList> samples() {
        return samples;
    }

    /** Every list with its entries, by list id. */
    public List<LoadedList> lists() {
        return List.copyOf(lists.values());
    }

    /** One edition of each list, by list id. */
    public List<ListEdition> editions() {
        return lists.values().stream().map(LoadedList::edition).toList();
    }

    /** Every entry of every list, by list id and within a list as published. */
    public List<ListedParty> parties() {
        return parties;
    }

    /** The lists and files that could not be used, and why. */
    public List<NotScreened> problems() {
        return problems;
    }

    /** What a user may want to know but need not act on, such as a file that is no list. */
    public List<String> notes() {
        return notes;
    }

    /** One digest over all editions: two libraries with the same digest hold the same entries. */
    public String digest() {
        return digest;
    }

    /** What is known of every published list, whether loaded or not, by list id. */
    public static List<ListCard> cards() {
        return List.copyOf(new TreeMap<>(ListCards.all()).values());
    }

    /** What is known of a list; what holds for every list when nothing is. */
    public static ListCard card(String list) {
        return ListCards.of(list);
    }

    private static String digestOf(List<ListEdition> editions) {
        Sha256 sha = new Sha256();
        editions.forEach(e ->
                sha.add(e.list() + "|" + e.day() + "|" + e.digest() + "|" + e.entries() + "|" + e.sample() + "\n"));
        return sha.hex();
    }

    /** Read once, when first asked for. */
    private static final class Embedded {

        private static final ListLibrary LIBRARY = load();

        private static ListLibrary load() {
            PublishedFile file = new PublishedFile(DEFAULT_LIST, Resources.bytes(DEFAULT_LIST));
            Map<String, LoadedList> lists = new TreeMap<>();
            new OwnListFormat(true).read(List.of(file)).lists().forEach(list -> lists.put(list.list(), list));
            return new ListLibrary(lists, List.of(), List.of(), lists, Lexicon.EMPTY);
        }
    }
}
