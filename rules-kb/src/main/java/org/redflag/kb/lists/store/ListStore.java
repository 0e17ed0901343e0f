package org.redflag.kb.lists.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.redflag.kb.lists.ListCard;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.format.PublishedFile;
import org.redflag.kb.lists.format.Sha256;
import org.redflag.model.NotScreened;

/**
 * A folder of dated editions: every published file as it came, under its digest, and a manifest of what they are.
 *
 * <p>The manifest alone says what the store holds. It is replaced in one step after everything it speaks of is on the disk, so
 * a crash at any moment leaves the store as it was before.
 */
public final class ListStore {

    /** The file by which a store is recognised. */
    public static final String MANIFEST = "redflag-lists.csv";

    private static final String FILES = "files";
    private static final int LARGEST_FILE = 256 << 20;

    private final Path folder;
    private final Function<String, ListCard> cards;

    private ListStore(Path folder, Function<String, ListCard> cards) {
        this.folder = folder;
        this.cards = cards;
    }

    /** The store in a folder, which need not be there yet. */
    public static ListStore in(Path folder) {
        return new ListStore(folder, ListLibrary::card);
    }

    /** A store whose lists are held to other cards than those that ship. */
    static ListStore in(Path folder, Function<String, ListCard> cards) {
        return new ListStore(folder, cards);
    }

    /** Whether a folder is a store. */
    public static boolean isAt(Path folder) {
        return Files.isRegularFile(folder.resolve(MANIFEST));
    }

    public Path folder() {
        return folder;
    }

    /** All editions, by list and within a list the oldest first. */
    public List<StoredEdition> editions() {
        return manifest().editions();
    }

    /** The newest edition of a list whose day is not after a day. */
    public Optional<StoredEdition> edition(String list, LocalDate day) {
        return manifest().on(list, day);
    }

    /** What is known of the addresses that files were fetched from. */
    public Map<String, StoredAddress> addresses() {
        return manifest().addresses();
    }

    /**
     * The lists as they were on one day.
     *
     * <p>Of each list this is its newest edition whose day is not after it. The edition that came next is read with it: it
     * knows what was listed between the two.
     */
    public StoredLists asOf(LocalDate day) {
        return new Opening(this, manifest(), cards).asOf(day);
    }

    /**
     * All editions of all lists as one history, in which every day finds the entries of that day.
     *
     * @param today the day by which an edition is fresh or stale
     */
    public StoredLists history(LocalDate today) {
        return new Opening(this, manifest(), cards).history(today);
    }

    /** The same history, without a word on whether its newest editions may be relied upon. */
    public StoredLists history() {
        return new Opening(this, manifest(), cards).history();
    }

    /**
     * Whether the newest editions may be relied upon, and what to know of the history, without reading any of it.
     *
     * @param today the day by which an edition is fresh or stale
     */
    public StoredLists judged(LocalDate today) {
        return new Opening(this, manifest(), cards).judged(today);
    }

    /** A digest over all that the store knows: while it is the same, so is every edition. */
    public String digest() {
        return new Sha256().add(manifest().text()).hex();
    }

    /** Takes editions in, each only if it may be relied upon; whoever else writes to the store is kept out meanwhile. */
    public Intake.Result take(ListFiles files, Intake.Terms terms) throws IOException {
        Files.createDirectories(folder.resolve(FILES));
        try (StoreLock lock = StoreLock.take(folder)) {
            sweep(lock);
            Intake intake = new Intake(manifest(), cards, terms);
            Intake.Result result = intake.judge(files);
            for (PublishedFile file : intake.files()) {
                keep(file);
            }
            publish(intake.manifest());
            return result;
        }
    }

    /**
     * Notes that the publisher still offers what is here already.
     *
     * @param lists only these, of those that were read from the addresses
     * @return the editions that were confirmed
     */
    public List<StoredEdition> confirm(Set<String> urls, Set<String> lists, LocalDate today) throws IOException {
        Files.createDirectories(folder.resolve(FILES));
        try (StoreLock lock = StoreLock.take(folder)) {
            sweep(lock);
            Manifest manifest = manifest();
            List<StoredFile> offered = new ArrayList<>();
            for (String url : urls) {
                StoredAddress address = manifest.addresses().get(url);
                if (address != null) {
                    offered.add(address.file());
                }
            }
            List<StoredEdition> confirmed = new ArrayList<>();
            for (String list : lists) {
                List<StoredEdition> editions = manifest.of(list);
                if (!editions.isEmpty()
                        && offered.containsAll(editions.get(editions.size() - 1).files())) {
                    StoredEdition newest = editions.get(editions.size() - 1);
                    manifest = manifest.replacing(newest, newest.confirmedOn(today));
                    confirmed.add(newest.confirmedOn(today));
                }
            }
            publish(manifest);
            return confirmed;
        }
    }

    /** Everything that is wrong with the store: files that are missing or changed, editions that can no longer be read. */
    public List<NotScreened> verify() {
        return new Opening(this, manifest(), cards).verify();
    }

    /**
     * What changed between the editions of two days.
     *
     * @throws UnusableStore when there is no edition that old, or it is broken
     */
    public EditionDiff diff(String list, LocalDate from, LocalDate to) {
        Opening opening = new Opening(this, manifest(), cards);
        return EditionDiff.between(opening.only(list, from), opening.only(list, to));
    }

    /** A file's content, which is what was imported to the bit. */
    public PublishedFile content(StoredFile file) {
        Path path = path(file.digest());
        if (!Files.isRegularFile(path)) {
            throw damaged(file, "it is missing");
        }
        byte[] bytes;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(path)))) {
            bytes = in.readNBytes(LARGEST_FILE + 1);
        } catch (IOException e) {
            throw damaged(file, "it cannot be read (" + e.getMessage() + ")");
        }
        String digest = new Sha256().add(bytes).hex();
        if (!digest.equals(file.digest())) {
            throw damaged(file, "its content has the digest " + digest);
        }
        return new PublishedFile(file.name(), bytes);
    }

    private UnusableStore damaged(StoredFile file, String what) {
        return new UnusableStore(
                path(file.digest()) + ", which was " + file.name() + ": " + what + " where " + file.digest()
                        + " was imported",
                "import the file again, restore it from a backup, or fetch the list anew");
    }

    Manifest manifest() {
        Path path = folder.resolve(MANIFEST);
        if (!Files.exists(path)) {
            return Manifest.EMPTY;
        }
        try {
            return Manifest.parse(Files.readString(path, StandardCharsets.UTF_8), path.toString());
        } catch (IOException e) {
            throw new UnusableStore(path + ": it cannot be read (" + e.getMessage() + ")", "check its permissions");
        }
    }

    /** Keeps a file; one that is here already and is sound stays as it is. */
    private void keep(PublishedFile file) throws IOException {
        try {
            content(new StoredFile(file.digest(), file.name()));
        } catch (UnusableStore missingOrDamaged) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(file.bytes());
            }
            Durable.write(path(file.digest()), packed.toByteArray());
        }
    }

    private void publish(Manifest manifest) throws IOException {
        Path path = folder.resolve(MANIFEST);
        if (!Files.exists(path) || !manifest.equals(manifest())) {
            Durable.write(path, manifest.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Only who holds the lock may call what is left unfinished left over. */
    private void sweep(StoreLock held) throws IOException {
        Durable.sweep(held.folder());
        Durable.sweep(held.folder().resolve(FILES));
    }

    private Path path(String digest) {
        return folder.resolve(FILES).resolve(digest + ".gz");
    }

    /** How many editions each list has. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        editions().forEach(edition -> counts.merge(edition.list(), 1, Integer::sum));
        return counts;
    }
}
