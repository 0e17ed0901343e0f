package org.redflag.kb.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.redflag.kb.lists.format.Sha256;
import org.redflag.kb.rulebook.Digests;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.kb.snapshot.Program;

/**
 * Runs when rules-kb is built and writes what cannot be had from a jar of compiled rules: the list of the rulebook's
 * files with their digests, the fields that each rule's conditions look at, and what each rule's header says.
 */
public final class RulebookIndexer {

    private RulebookIndexer() {}

    /** Indexes the classes directory given as the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).resolve(RulebookFiles.ROOT);
        StringBuilder index = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        for (String path : paths(root)) {
            String text = text(root.resolve(path));
            index.append(Digests.sha256(text)).append(' ').append(path).append('\n');
            if (path.endsWith(".drl")) {
                RuleFile.parse(path, text).forEach(rule -> append(rule, fields));
            }
        }
        Files.writeString(Path.of(arguments[0]).resolve(Program.FILE), classes(Path.of(arguments[0])));
        Files.writeString(root.resolve(RulebookFiles.INDEX), index);
        Files.writeString(root.resolve(ConstrainedFields.FILE), fields);
        Files.writeString(root.resolve(PrecompiledRules.FILE), String.join("\n", PrecompiledRules.lines()) + "\n");
    }

    /** One digest over all compiled classes: what one build has written, another reads only if it is the same. */
    private static String classes(Path root) throws IOException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(root.resolve("org/redflag/kb"))) {
            classes = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        Sha256 sha = new Sha256();
        for (Path file : classes) {
            sha.add(root.relativize(file).toString().replace('\\', '/')).add(Files.readAllBytes(file));
        }
        return sha.hex();
    }

    /** The paths of the rulebook's files below its root, sorted. */
    static List<String> paths(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(RulebookFiles::isPartOfRulebook)
                    .sorted()
                    .toList();
        }
    }

    /** A file's text; line ends are the checkout's habit and not part of the law. */
    static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static void append(WrittenRule rule, StringBuilder fields) {
        for (WrittenPattern pattern : rule.patterns()) {
            if (pattern.kind() == WrittenPattern.Kind.FACT) {
                fields.append(rule.packageName()).append('/').append(rule.name());
                fields.append('\t').append(pattern.type());
                fields.append('\t').append(String.join(",", pattern.fields())).append('\n');
            }
        }
    }
}
