package org.redflag.kb.lists.format;

import java.util.HashMap;
import java.util.Map;

/**
 * Ids for entries whose publisher gives them none.
 *
 * <p>An entry is called by what it says, not by its place in the file, so that it keeps its id when another is put before it.
 */
final class StableIds {

    private final Map<String, Integer> used = new HashMap<>();

    /** The id itself, or with a count behind it when an entry before has it already. */
    String of(String id) {
        int times = used.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + " (" + times + ")";
    }
}
