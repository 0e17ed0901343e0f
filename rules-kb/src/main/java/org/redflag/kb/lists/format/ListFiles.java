package org.redflag.kb.lists.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.redflag.model.NotScreened;

/** The files a user points at, unpacked and sorted into formats. */
public final class ListFiles {

    private static final Set<String> TABLES = Set.of("csv", "tsv", "txt", "xml", "pip", "del", "zip", "html", "htm");

    /** One format and the files of it, in the order of their names. */
    public record Group(ListFormat format, List<PublishedFile> files) {}

    private static final Set<String> JSON = Set.of("json", "jsonl", "ndjson");

    /** What stands behind a file's name in the name of the mapping that explains its columns. */
    private static final String MAPPING = ".mapping.yaml";

    private final List<Group> groups = List.of(
            new Group(new MappedListFormat(), new ArrayList<>()),
            new Group(new ScreeningListFormat(), new ArrayList<>()),
            new Group(new OfacLegacyFormat(), new ArrayList<>()),
            new Group(new EuCsvFormat(), new ArrayList<>()),
            new Group(new FincenFormat(), new ArrayList<>()),
            new Group(new TargetsCsvFormat(), new ArrayList<>()),
            new Group(new FtmFormat(), new ArrayList<>()),
            new Group(new BisJsonFormat(), new ArrayList<>()),
            new Group(new MetiFormat(), new ArrayList<>()),
            new Group(new DeniedPersonsFormat(), new ArrayList<>()),
            new Group(new MilitaryIntelligenceFormat(), new ArrayList<>()),
            new Group(new OfacAdvancedFormat(), new ArrayList<>()),
            new Group(new UkSanctionsFormat(), new ArrayList<>()),
            new Group(new EuXmlFormat(), new ArrayList<>()),
            new Group(new UnConsolidatedFormat(), new ArrayList<>()),
            new Group(new OwnListFormat(false), new ArrayList<>()));
    private final List<NotScreened> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private ListFiles() {}

    public static ListFiles in(Path fileOrFolder) {
        return in(List.of(fileOrFolder));
    }

    /** Files and folders that are read together, as a list may consist of several files. */
    public static ListFiles in(List<Path> filesAndFolders) {
        ListFiles found = new ListFiles();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                found.addFolder(path);
            } else if (Files.isRegularFile(path)) {
                found.addFile(path, String.valueOf(path.getFileName()), true);
            } else {
                found.problems.add(new NotScreened(
                        "lists in " + path,
                        path + ": there is no such file or folder",
                        "check the path, or leave it out to screen against the sample only"));
            }
        }
        return found;
    }

    /** Files that are in memory already, packed or not; each of them has to be a list or a part of one. */
    public static ListFiles of(List<PublishedFile> files) {
        ListFiles found = new ListFiles();
        for (PublishedFile file : files) {
            try {
                new Unpacker().unpack(file).forEach(unpacked -> found.sort(unpacked, true));
            } catch (UnreadableList e) {
                found.problems.add(new NotScreened("list file " + file.name(), e.reason(), e.cure()));
            }
        }
        return found;
    }

    public List<Group> groups() {
        return groups;
    }

    public List<NotScreened> problems() {
        return problems;
    }

    public List<String> notes() {
        return notes;
    }

    private void addFolder(Path folder) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            problems.add(new NotScreened(
                    "lists in " + folder,
                    folder + ": it cannot be read (" + e.getMessage() + ")",
                    "check its permissions"));
            return;
        }
        int before = groups.stream().mapToInt(group -> group.files().size()).sum();
        files.forEach(file ->
                addFile(file, folder.relativize(file).toString().replace(java.io.File.separatorChar, '/'), false));
        int after = groups.stream().mapToInt(group -> group.files().size()).sum();
        if (before == after) {
            problems.add(new NotScreened(
                    "lists in " + folder, folder + ": no file in it is a list", "put published list files into it"));
        }
    }

    /** @param named whether the user named this very file, so that it has to be a list */
    private void addFile(Path path, String name, boolean named) {
        try {
            if (name.endsWith(MAPPING)) {
                checkMapping(path, name);
                return;
            }
            for (PublishedFile file : new Unpacker().open(path, name)) {
                sort(mapped(file, path, name), named);
            }
        } catch (UnreadableList e) {
            problems.add(new NotScreened("list file " + name, e.reason(), e.cure()));
        }
    }

    private static PublishedFile mapped(PublishedFile file, Path path, String name) {
        Path mapping = path.resolveSibling(path.getFileName() + MAPPING);
        if (!Files.isRegularFile(mapping)) {
            return file;
        }
        return file.mappedBy(new Unpacker().open(mapping, name + MAPPING).get(0));
    }

    /** A mapping is read with its list, and without one there is something to be told. */
    private static void checkMapping(Path path, String name) {
        String file = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path.resolveSibling(file.substring(0, file.length() - MAPPING.length())))) {
            throw UnreadableList.file(
                    name, "the list it explains is not beside it", "put the list there, or remove it");
        }
    }

    private void sort(PublishedFile file, boolean named) {
        for (Group group : groups) {
            if (group.format().recognises(file)) {
                group.files().add(file);
                return;
            }
        }
        if (named || looksLikeAList(file)) {
            problems.add(new NotScreened(
                    "list file " + file.name(),
                    file.name() + ": " + whatItIs(file),
                    "fetch it again, or move it out of the folder"));
        } else {
            notes.add(file.name() + " is not a list and was passed over");
        }
    }

    /** A table that names somebody, or a file that ought to be a table and is not. */
    private static boolean looksLikeAList(PublishedFile file) {
        if (JSON.contains(file.extension())) {
            // A JSON file may be anything; one that gives other names lists somebody.
            return file.head().contains("\"alias");
        }
        return TABLES.contains(file.extension())
                && (isEmpty(file)
                        || isMarkup(file)
                        || file.firstLine().toLowerCase(Locale.ROOT).contains("name"));
    }

    private static String whatItIs(PublishedFile file) {
        if (isEmpty(file)) {
            return "it is empty";
        }
        return isMarkup(file) && file.head().toLowerCase(Locale.ROOT).contains("<html")
                ? "it is a web page, most likely an error message, and not a list"
                : "it is in no format that Redflag reads";
    }

    private static boolean isEmpty(PublishedFile file) {
        return file.head().isBlank();
    }

    private static boolean isMarkup(PublishedFile file) {
        return file.head().stripLeading().startsWith("<");
    }
}
