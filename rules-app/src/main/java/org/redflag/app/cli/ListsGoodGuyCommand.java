package org.redflag.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.app.output.AtomicFile;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.GoodGuyFile;
import org.redflag.kb.lists.store.ListStore;
import org.redflag.model.GoodGuy;
import org.redflag.model.InvalidFact;
import org.redflag.model.ListedParty;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Records that a party is not a listed one. */
@Command(
        name = "good-guy",
        mixinStandardHelpOptions = true,
        header = "Records that one party is not one listed party, for a time.",
        description = {
            "The record holds for this party and this entry as it stands now, and falls away when it expires or when the",
            "list changes the entry. Give the file to 'redflag check --good-guys'; every decision shows which it used."
        })
final class ListsGoodGuyCommand implements Callable<Integer> {

    @Option(names = "--party", paramLabel = "NAME", required = true, description = "as on the documents")
    private String party = "";

    @Option(names = "--country", paramLabel = "CC", description = "only a party there (default: anywhere)")
    private @Nullable String country;

    @Option(names = "--entry", paramLabel = "LIST/ID", required = true, description = "such as us-ofac/sdn/12345")
    private String entry = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why they are not the same")
    private String reason = "";

    @Option(names = "--author", paramLabel = "NAME", required = true, description = "who decided it")
    private String author = "";

    @Option(names = "--expires", paramLabel = "DAY", required = true, description = "the first day it no longer holds")
    private LocalDate expires = LocalDate.MIN;

    @Option(names = "--good-guys", paramLabel = "FILE", description = "add the record to this file (default: print it)")
    private @Nullable Path file;

    @Option(
            names = "--lists",
            paramLabel = "PATH",
            description = "where the entry is, as with check (default: the store, else the built-in sample)")
    private List<Path> lists = List.of();

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!expires.isAfter(options.today())) {
            throw usage("--expires " + expires + " is not after today; say until when the record is to hold");
        }
        GoodGuy goodGuy;
        try {
            goodGuy = GoodGuys.record(party, country, listed(), reason, author, expires);
        } catch (InvalidFact e) {
            throw usage(String.valueOf(e.getMessage()));
        }
        if (file == null) {
            System.out.print(row(GoodGuyFile.COLUMNS) + row(cells(goodGuy)));
        } else {
            add(file, goodGuy);
        }
        return ExitCode.DONE;
    }

    private ListedParty listed() {
        int slash = entry.indexOf('/', entry.indexOf('/') + 1);
        if (slash < 0) {
            throw usage("--entry '" + entry + "' is not LIST/ID, such as us-ofac/sdn/12345");
        }
        String list = entry.substring(0, slash);
        String id = entry.substring(slash + 1);
        List<ListedParty> found = library().parties().stream()
                .filter(each -> each.list().equals(list) && each.id().equals(id) && each.listedOn(options.today()))
                .toList();
        if (found.size() != 1) {
            throw usage("there are " + found.size() + " entries " + id + " on " + list + " on " + options.today()
                    + "; give the lists with --lists or --store");
        }
        return found.get(0);
    }

    private ListLibrary library() {
        Path store = options.store().folder();
        List<Path> paths = lists.isEmpty() && ListStore.isAt(store) ? List.of(store) : lists;
        return Lists.load(paths, options.today(), true);
    }

    /** The file is read first, so that nothing is added to one that is broken. */
    private static void add(Path file, GoodGuy goodGuy) throws IOException {
        String before = row(GoodGuyFile.COLUMNS);
        if (Files.exists(file)) {
            GoodGuys.read(file);
            before = Files.readString(file, StandardCharsets.UTF_8);
        }
        try (AtomicFile whole = new AtomicFile(file)) {
            whole.writer().write(before.endsWith("\n") ? before : before + "\n");
            whole.writer().write(row(cells(goodGuy)));
            whole.commit();
        }
    }

    private static List<String> cells(GoodGuy goodGuy) {
        return List.of(
                goodGuy.name(),
                goodGuy.country() == null ? "" : goodGuy.country(),
                goodGuy.list(),
                goodGuy.listedId(),
                goodGuy.reason(),
                goodGuy.author(),
                goodGuy.expires().toString(),
                goodGuy.partyDigest(),
                goodGuy.entryDigest());
    }

    private static String row(List<String> cells) {
        StringWriter row = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(row)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return row.toString();
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
