package org.redflag.kb.rulebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** All regimes of a rulebook. */
public final class Regimes {

    private static final String CARD = "/regime.yaml";

    private final Map<String, Regime> byPath = new LinkedHashMap<>();

    public static Regimes of(RulebookFiles files) {
        Regimes regimes = new Regimes();
        for (String path : files.ending(CARD)) {
            String folder = path.substring(0, path.length() - CARD.length());
            regimes.byPath.put(folder, Regime.read(folder, files.text(path)));
        }
        return regimes;
    }

    /** No regime at all. */
    public static Regimes none() {
        return new Regimes();
    }

    /** Whether a folder, or one above it, says whose law it holds. */
    public boolean covers(String folder) {
        for (String path = folder; ; path = path.substring(0, path.lastIndexOf('/'))) {
            if (byPath.containsKey(path)) {
                return true;
            }
            if (!path.contains("/")) {
                return false;
            }
        }
    }

    public Collection<Regime> all() {
        return byPath.values();
    }

    /** The regime of a folder: its own, or that of the nearest folder above it. */
    public Regime of(String folder) {
        String path = folder;
        while (!byPath.containsKey(path)) {
            int slash = path.lastIndexOf('/');
            if (slash < 0) {
                throw new IllegalStateException("no regime.yaml in " + folder + " or any folder above it");
            }
            path = path.substring(0, slash);
        }
        return byPath.get(path);
    }
}
