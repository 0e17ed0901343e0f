package org.redflag.kb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.redflag.kb.engine.InterpretedRule;
import org.redflag.kb.engine.Interpreter;
import org.redflag.kb.engine.RuleEngine;
import org.redflag.kb.reference.Reference;
import org.redflag.kb.rulebook.Regime;
import org.redflag.kb.rulebook.Regimes;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.kb.weigh.WeighingPolicy;
import org.redflag.kb.weigh.WeighingPolicyFile;

/** The law as rules and dated tables. */
public final class Rulebook {

    private static final String WEIGHING = "redflags/weighing.yaml";
    private static final String REGIONS = "/org/redflag/reference/occupied-regions.csv";

    private final String digest;
    private final Regimes regimes;
    private final Reference reference;
    private final RuleEngine engine;
    private final WeighingPolicy weighing;

    private Rulebook(String digest, Regimes regimes, Reference reference, RuleEngine engine, WeighingPolicy weighing) {
        this.digest = digest;
        this.regimes = regimes;
        this.reference = reference;
        this.engine = engine;
        this.weighing = weighing;
    }

    /** The rulebook that ships with the program. */
    public static Rulebook builtIn() {
        RulebookFiles files = RulebookFiles.builtIn();
        Regimes regimes = Regimes.of(files);
        Reference reference = new Reference();
        for (String path : files.ending(".csv")) {
            if (path.contains("/data/")) {
                add(reference, RulebookFiles.tableId(path), files.open(path));
            }
        }
        InputStream regions = Rulebook.class.getResourceAsStream(REGIONS);
        if (regions == null) {
            throw new IllegalStateException(REGIONS + " is missing from the program; build it again");
        }
        add(reference, "occupied-regions", regions);
        return new Rulebook(
                files.digest(),
                regimes,
                reference,
                RuleEngine.precompiled(files, regimes),
                WeighingPolicyFile.read(WEIGHING, files.text(WEIGHING)));
    }

    private static void add(Reference reference, String id, InputStream in) {
        try (in) {
            reference.add(id, in);
        } catch (IOException e) {
            throw new UncheckedIOException("table " + id + " cannot be read", e);
        }
    }

    /** SHA-256 over every file of the rulebook. */
    public String digest() {
        return digest;
    }

    public Collection<Regime> regimes() {
        return regimes.all();
    }

    /** The headers of all versions of all rules. */
    public List<RuleHeader> rules() {
        return engine.headers();
    }

    /** All versions of all rules, to be held against facts one by one. */
    public List<InterpretedRule> interpreted() {
        return Interpreter.read(RulebookFiles.builtIn(), regimes);
    }

    /** The dated tables. */
    public Reference reference() {
        return reference;
    }

    /** How the project itself weighs red flags. */
    public WeighingPolicy weighing() {
        return weighing;
    }

    RuleEngine engine() {
        return engine;
    }
}
