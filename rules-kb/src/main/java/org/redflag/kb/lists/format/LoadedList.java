package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ListEdition;
import org.redflag.model.ListedParty;

/**
 * One list as one file, or one set of files, gives it.
 *
 * @param file where it came from, for messages
 */
public record LoadedList(ListEdition edition, List<ListedParty> parties, String file) {

    public LoadedList {
        parties = List.copyOf(parties);
    }

    public static LoadedList of(
            String list,
            @Nullable LocalDate day,
            String digest,
            boolean sample,
            List<ListedParty> parties,
            String file) {
        return new LoadedList(new ListEdition(list, day, digest, parties.size(), sample), parties, file);
    }

    public String list() {
        return edition.list();
    }
}
