package org.redflag.kb.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.redflag.kb.rulebook.Regimes;
import org.redflag.kb.rulebook.RulebookFiles;

/** The rules that were compiled when rules-kb was built. */
final class PrecompiledRules {

    private static final String MODEL_CLASSES = "/META-INF/kie/org.redflag/rules-kb/drools-model";
    private static final String PACKAGE = "org.redflag.rulebook.";

    private PrecompiledRules() {}

    static List<RuleVersion> read(RulebookFiles files, Regimes regimes) {
        ConstrainedFields fields = ConstrainedFields.read(files);
        List<RuleVersion> versions = new ArrayList<>();
        for (String name : modelClassNames()) {
            Class<? extends Model> type = modelClass(name);
            for (Rule rule : instantiate(type).getRules()) {
                String folder = rule.getPackage().substring(PACKAGE.length()).replace('.', '/');
                versions.add(new RuleVersion(
                        HeaderReader.read(rule.getName(), rule.getMetaData(), regimes.of(folder)),
                        folder,
                        type,
                        fields.of(rule.getPackage(), rule.getName())));
            }
        }
        return versions;
    }

    static Model instantiate(Class<? extends Model> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the precompiled rules in " + type + " cannot be made", e);
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

    private static Class<? extends Model> modelClass(String name) {
        try {
            return Class.forName(name).asSubclass(Model.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the precompiled rules lack " + name + "; build rules-kb again", e);
        }
    }
}
