package org.redflag.kb.snapshot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.model.ListEdition;
import org.redflag.model.NotScreened;

/**
 * All that decisions are made with, as it stood on one day, so that they can be made again elsewhere and later.
 *
 * <p>Lists and the user's own records are carried whole. The rulebook is part of the program and is named by its digest: a
 * program with another rulebook does not open the snapshot.
 *
 * @param rulebook digest of the rulebook it was made with
 * @param pinned the day on which its lists were judged fresh or stale
 */
public record Snapshot(String rulebook, LocalDate pinned, ListLibrary lists, GoodGuys goodGuys) {

    /** What this program would decide with on a day. */
    public static Snapshot of(ListLibrary lists, GoodGuys goodGuys, LocalDate day) {
        return new Snapshot(RulebookFiles.builtIn().digest(), day, lists, goodGuys);
    }

    /**
     * The lists as they may be relied upon on a day: a snapshot does not know what was listed after it was made.
     *
     * @param day by which its lists are fresh or stale
     */
    public ListLibrary listsOn(LocalDate day) {
        List<NotScreened> problems = new ArrayList<>(lists.problems());
        long age = ChronoUnit.DAYS.between(pinned, day);
        for (ListEdition edition : lists.editions()) {
            int most = ListLibrary.card(edition.list()).staleAfterDays();
            if (!edition.sample() && age > most) {
                problems.add(new NotScreened(
                        edition.list(),
                        "the snapshot was made on " + pinned + ", " + age + " days before " + day + ", and after "
                                + most + " days the list is stale",
                        "pin a new snapshot, or decide as of an earlier day"));
            }
        }
        return ListLibrary.of(lists.lists(), problems, lists.notes()).knowing(lists.lexicon());
    }
}
