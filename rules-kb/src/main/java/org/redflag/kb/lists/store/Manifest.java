package org.redflag.kb.lists.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.format.Sha256;

/**
 * What a store holds: every edition with its files, and what is known of the addresses they came from.
 *
 * <p>It is a CSV whose rows begin with what they are. The first names the version of the format and the last is a digest of
 * all rows above it, so that neither a cut nor a changed manifest is taken for a whole one.
 */
record Manifest(List<StoredEdition> editions, Map<String, StoredAddress> addresses) {

    private static final String MAGIC = "redflag-list-store";
    private static final String VERSION = "1";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Editions by list and day; of two of one day, the one that came later is the later edition. */
    private static final Comparator<StoredEdition> BY_LIST_AND_DAY =
            Comparator.comparing(StoredEdition::list).thenComparing(StoredEdition::day);

    static final Manifest EMPTY = new Manifest(List.of(), Map.of());

    Manifest {
        editions = editions.stream().sorted(BY_LIST_AND_DAY).toList();
        addresses = Map.copyOf(addresses);
    }

    /** All editions of a list, the oldest first. */
    List<StoredEdition> of(String list) {
        return editions.stream().filter(edition -> edition.list().equals(list)).toList();
    }

    /** The newest edition of a list whose day is not after a day. */
    Optional<StoredEdition> on(String list, LocalDate day) {
        return of(list).stream().filter(edition -> !edition.day().isAfter(day)).reduce((older, newer) -> newer);
    }

    Set<String> lists() {
        Set<String> lists = new TreeSet<>();
        editions.forEach(edition -> lists.add(edition.list()));
        return lists;
    }

    Manifest with(StoredEdition edition) {
        List<StoredEdition> more = new ArrayList<>(editions);
        more.add(edition);
        return new Manifest(more, addresses);
    }

    Manifest replacing(StoredEdition old, StoredEdition edition) {
        return new Manifest(
                editions.stream().map(each -> each.equals(old) ? edition : each).toList(), addresses);
    }

    Manifest with(StoredAddress address) {
        Map<String, StoredAddress> more = new TreeMap<>(addresses);
        more.put(address.url(), address);
        return new Manifest(editions, more);
    }

    String text() {
        StringWriter rows = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
                .build(rows)) {
            csv.writeRecord(MAGIC, VERSION);
            for (StoredEdition edition : editions) {
                csv.writeRecord(
                        "edition",
                        edition.list(),
                        edition.day().toString(),
                        edition.digest(),
                        Integer.toString(edition.entries()),
                        edition.imported().toString(),
                        edition.confirmed().toString(),
                        edition.shrinkAccepted() ? "shrink accepted" : "");
                for (StoredFile file : edition.files()) {
                    csv.writeRecord("file", file.digest(), file.name());
                }
            }
            for (StoredAddress address : new TreeMap<>(addresses).values()) {
                csv.writeRecord(
                        "address",
                        address.url(),
                        address.etag() == null ? "" : address.etag(),
                        address.lastModified() == null ? "" : address.lastModified(),
                        address.file().digest(),
                        address.file().name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return rows + "end," + new Sha256().add(rows.toString()).hex() + "\n";
    }

    static Manifest parse(String text, String where) {
        Parser parser = new Parser(where);
        parser.checkWhole(text);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                parser.add(row);
            }
        } catch (CsvParseException | DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw parser.broken("a row in it cannot be understood (" + e.getMessage() + ")");
        } catch (IOException e) {
            throw new UncheckedIOException("reading text that is already in memory cannot fail", e);
        }
        return parser.manifest();
    }

    /** Puts the rows together again. */
    private static final class Parser {

        private final String where;
        private final List<StoredEdition> editions = new ArrayList<>();
        private final Map<String, StoredAddress> addresses = new TreeMap<>();

        Parser(String where) {
            this.where = where;
        }

        void checkWhole(String text) {
            String[] magic = text.lines().findFirst().orElse("").split(",", -1);
            if (!magic[0].equals(MAGIC)) {
                throw broken("it does not begin with '" + MAGIC + "'");
            }
            if (magic.length != 2 || !magic[1].equals(VERSION)) {
                throw new UnusableStore(
                        where + ": it is of version '"
                                + text.lines().findFirst().orElse("") + "', and this program reads " + VERSION,
                        "use the program that wrote it, or a newer one");
            }
            int end = text.lastIndexOf("end,");
            if (end < 0
                    || !text.substring(end)
                            .equals("end,"
                                    + new Sha256().add(text.substring(0, end)).hex() + "\n")) {
                throw broken("its last line is not the digest of the lines above it: it was cut off or changed");
            }
        }

        void add(CsvRecord row) {
            switch (row.getField(0)) {
                case "edition" ->
                    editions.add(new StoredEdition(
                            row.getField(1),
                            LocalDate.parse(row.getField(2)),
                            digest(row.getField(3)),
                            Integer.parseInt(row.getField(4)),
                            LocalDate.parse(row.getField(5)),
                            LocalDate.parse(row.getField(6)),
                            !row.getField(7).isEmpty(),
                            List.of()));
                case "file" -> file(new StoredFile(digest(row.getField(1)), row.getField(2)));
                case "address" ->
                    addresses.put(
                            row.getField(1),
                            new StoredAddress(
                                    row.getField(1),
                                    orNull(row.getField(2)),
                                    orNull(row.getField(3)),
                                    new StoredFile(digest(row.getField(4)), row.getField(5))));
                case MAGIC, "end" -> {
                    // Both were looked at before.
                }
                default -> throw broken("a row begins with '" + row.getField(0) + "'");
            }
        }

        private void file(StoredFile file) {
            StoredEdition last = editions.remove(editions.size() - 1);
            List<StoredFile> files = new ArrayList<>(last.files());
            files.add(file);
            editions.add(new StoredEdition(
                    last.list(),
                    last.day(),
                    last.digest(),
                    last.entries(),
                    last.imported(),
                    last.confirmed(),
                    last.shrinkAccepted(),
                    files));
        }

        /** A digest becomes a file's name, so it may be nothing else. */
        private String digest(String text) {
            if (!DIGEST.matcher(text).matches()) {
                throw broken("'" + text + "' is not a digest");
            }
            return text;
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }

        UnusableStore broken(String reason) {
            return new UnusableStore(
                    where + ": " + reason,
                    "restore the folder from a backup, or move it away and import or fetch the lists again");
        }

        Manifest manifest() {
            return new Manifest(editions, addresses);
        }
    }
}
