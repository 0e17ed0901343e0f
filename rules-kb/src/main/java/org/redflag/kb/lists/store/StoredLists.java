package org.redflag.kb.lists.store;

import java.util.List;
import org.redflag.kb.lists.format.Reading;

/** Lists as a store gives them: one edition or a history of each, what could not be relied upon, and what to know. */
public record StoredLists(Reading reading, List<String> notes) {

    public StoredLists {
        notes = List.copyOf(notes);
    }
}
