package org.redflag.kb.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.redflag.kb.rulebook.Regimes;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.rulebook.RulebookFiles;

/**
 * The rules that were compiled when rules-kb was built. What their headers say is written to a file by the build, so
 * that a program which needs the rules of one day does not load those of all others to find that out.
 */
final class PrecompiledRules {

    static final String FILE = "versions.txt";

    private static final String MODEL_CLASSES = "/META-INF/kie/org.redflag/rules-kb/drools-model";
    private static final String PACKAGE = "org.redflag.rulebook.";
    private static final int FIXED_COLUMNS = 3;

    private PrecompiledRules() {}

    static List<RuleVersion> read(RulebookFiles files, Regimes regimes) {
        ConstrainedFields fields = ConstrainedFields.read(files);
        List<RuleVersion> versions = files.text(FILE)
                .lines()
                .map(line -> version(line, fields, regimes))
                .toList();
        List<RuleHeader> headers = versions.stream().map(RuleVersion::header).toList();
        return versions.stream()
                .map(version -> new RuleVersion(
                        version.header().spelledOut(headers), version.folder(), version.model(), version.fields()))
                .toList();
    }

    private static RuleVersion version(String line, ConstrainedFields fields, Regimes regimes) {
        String[] columns = line.split("\t", -1);
        String packageName = columns[1];
        String name = columns[2];
        Map<String, Object> annotations = new TreeMap<>();
        for (int i = FIXED_COLUMNS; i < columns.length; i++) {
            int equals = columns[i].indexOf('=');
            annotations.put(columns[i].substring(0, equals), columns[i].substring(equals + 1));
        }
        String folder = packageName.substring(PACKAGE.length()).replace('.', '/');
        return new RuleVersion(
                HeaderReader.read(name, annotations, regimes.of(folder)),
                folder,
                columns[0],
                fields.of(packageName, name));
    }

    static String packageOf(String folder) {
        return PACKAGE + folder.replace('/', '.');
    }

    /** One line for each compiled rule: the class that holds it, its package, its name and its header. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String model : modelClassNames()) {
            for (Rule rule : instantiate(model).getRules()) {
                StringBuilder line = new StringBuilder(model);
                line.append('\t').append(rule.getPackage()).append('\t').append(rule.getName());
                new TreeMap<>(rule.getMetaData())
                        .forEach((word, value) ->
                                line.append('\t').append(word).append('=').append(value));
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /** The compiled rules by {@link RuleVersion#key}. */
    static Map<String, Rule> compiled(List<RuleVersion> versions) {
        Map<String, Rule> compiled = new HashMap<>();
        versions.stream().map(RuleVersion::model).distinct().forEach(model -> instantiate(model)
                .getRules()
                .forEach(rule -> compiled.put(rule.getPackage() + "/" + rule.getName(), rule)));
        return compiled;
    }

    static Model instantiate(String model) {
        try {
            return Class.forName(model)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the precompiled rules lack " + model + "; build rules-kb again", e);
        }
    }

    private static List<String> modelClassNames() {
        try (InputStream in = PrecompiledRules.class.getResourceAsStream(MODEL_CLASSES)) {
            if (in == null) {
                throw new IllegalStateException(MODEL_CLASSES + " is missing; build rules-kb with Maven");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> line.startsWith(PACKAGE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
