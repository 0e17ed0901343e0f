package org.redflag.kb.patterns;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was not asked for longest when it is full, and says how much it forgot. */
final class Bounded<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final float LOAD = 0.75f;

    private final int most;
    private long forgotten;

    Bounded(int most) {
        super(16, LOAD, true);
        this.most = most;
    }

    long forgotten() {
        return forgotten;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        boolean full = size() > most;
        forgotten += full ? 1 : 0;
        return full;
    }
}
