package org.redflag.kb.lists.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.format.LoadedList;
import org.redflag.kb.lists.format.PublishedFile;
import org.redflag.kb.lists.format.Reading;
import org.redflag.kb.lists.format.UnreadableList;
import org.redflag.model.NotScreened;

/**
 * Reads editions and finds out from which of the files each was read.
 *
 * <p>An edition that one file gives just as well alone comes from that file; every other comes from all that are left, since
 * only their reader knows which of them belong together.
 */
final class EditionReader {

    /** An edition and the files that give it. */
    record Found(LoadedList list, List<PublishedFile> files) {}

    private record Identity(String list, String digest) {}

    private final List<Found> found = new ArrayList<>();
    private final List<NotScreened> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    EditionReader(ListFiles files) {
        problems.addAll(files.problems());
        files.groups().stream().filter(group -> !group.files().isEmpty()).forEach(this::read);
    }

    List<Found> found() {
        return found;
    }

    List<NotScreened> problems() {
        return problems;
    }

    /** What publishers left out. */
    List<String> notes() {
        return notes;
    }

    private void read(ListFiles.Group group) {
        List<PublishedFile> together = new ArrayList<>();
        Set<Identity> known = new HashSet<>();
        for (PublishedFile file : group.files()) {
            if (group.files().size() == 1 || !readAlone(group, file, known)) {
                together.add(file);
            }
        }
        if (together.isEmpty()) {
            return;
        }
        try {
            Reading reading = group.format().read(together);
            if (reading.problems().isEmpty()) {
                for (LoadedList list : reading.lists()) {
                    if (!known.contains(identity(list))) {
                        found.add(new Found(list, together));
                    }
                }
            }
            problems.addAll(reading.problems());
            notes.addAll(reading.notes());
        } catch (UnreadableList e) {
            problems.add(new NotScreened("list file " + together.get(0).name(), e.reason(), e.cure()));
        }
    }

    private boolean readAlone(ListFiles.Group group, PublishedFile file, Set<Identity> known) {
        try {
            Reading alone = group.format().read(List.of(file));
            if (alone.lists().isEmpty() || !alone.problems().isEmpty()) {
                return false;
            }
            notes.addAll(alone.notes());
            for (LoadedList list : alone.lists()) {
                if (known.add(identity(list))) {
                    found.add(new Found(list, List.of(file)));
                }
            }
            return true;
        } catch (UnreadableList e) {
            return false;
        }
    }

    private static Identity identity(LoadedList list) {
        return new Identity(list.list(), list.edition().digest());
    }
}
