package org.redflag.kb.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.redflag.kb.Rulebook;
import org.redflag.kb.reference.Reference;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.rulebook.RulebookFiles;

/**
 * What the rules of a folder may name besides what stands in it.
 *
 * @param rules headers of the rules they build on
 * @param tables ids of tables and country groups
 */
public record KnownIds(List<RuleHeader> rules, Set<String> tables) {

    /** For a rulebook that stands alone. */
    public static final KnownIds NONE = new KnownIds(List.of(), Set.of());

    public KnownIds {
        rules = List.copyOf(rules);
        tables = Set.copyOf(tables);
    }

    /** For a user's own rules, which are evaluated beside the built-in ones. */
    public static KnownIds of(Rulebook builtIn) {
        return new KnownIds(builtIn.rules(), builtIn.reference().ids());
    }

    /** The ids of tables of a rulebook that can be read; those that cannot are another check's business. */
    static Set<String> tables(RulebookFiles files) {
        Set<String> ids = new TreeSet<>();
        for (String path : TableChecks.paths(files)) {
            Reference reference = new Reference();
            try (InputStream in = files.open(path)) {
                reference.add(RulebookFiles.tableId(path), in);
                ids.addAll(reference.ids());
            } catch (IllegalStateException e) {
                ids.add(RulebookFiles.tableId(path));
            } catch (IOException e) {
                throw new UncheckedIOException(path + " cannot be read", e);
            }
        }
        return ids;
    }
}
