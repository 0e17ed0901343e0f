package org.redflag.kb.lists.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One edition of one list, as the manifest keeps it.
 *
 * @param list id of the list
 * @param day the day it stands for: the publisher's where the edition carries one, else the day it was fetched
 * @param digest of the files it was read from, as decisions name it
 * @param entries how many parties it lists
 * @param imported the day it came into the store
 * @param confirmed the last day the publisher was seen to offer it still
 * @param shrinkAccepted whether somebody vouched for it although it is much smaller than the edition before it
 * @param files what it was read from; several lists may share a file
 */
public record StoredEdition(
        String list,
        LocalDate day,
        String digest,
        int entries,
        LocalDate imported,
        LocalDate confirmed,
        boolean shrinkAccepted,
        List<StoredFile> files) {

    public StoredEdition {
        files = List.copyOf(files);
    }

    /** How many days ago, seen from a day, it was last known to be the publisher's current edition. */
    public long age(LocalDate on) {
        LocalDate seen = confirmed.isAfter(on) ? on : confirmed;
        LocalDate known = seen.isAfter(day) ? seen : day;
        return Math.max(0, ChronoUnit.DAYS.between(known, on));
    }

    StoredEdition confirmedOn(LocalDate seen) {
        LocalDate latest = seen.isAfter(confirmed) ? seen : confirmed;
        return new StoredEdition(list, day, digest, entries, imported, latest, shrinkAccepted, files);
    }
}
