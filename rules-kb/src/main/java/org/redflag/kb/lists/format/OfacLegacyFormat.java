package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redflag.model.NotScreened;

/**
 * OFAC's old CSV sets: {@code sdn} or {@code cons_prim} with their files of aliases, addresses and continued remarks.
 *
 * <p>The files have no header and belong together only by the numbers of their entries, so which of them make a set is found
 * out from these numbers.
 */
final class OfacLegacyFormat implements ListFormat {

    @Override
    public boolean recognises(PublishedFile file) {
        return OfacLegacyFile.kindOf(file).isPresent();
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        List<OfacLegacyFile> primaries = new ArrayList<>();
        List<OfacLegacyFile> parts = new ArrayList<>();
        for (PublishedFile file : files) {
            OfacLegacyFile read = OfacLegacyFile.read(file);
            (read.kind() == OfacLegacyFile.Kind.PRIMARY ? primaries : parts).add(read);
        }
        List<LoadedList> lists = new ArrayList<>();
        List<NotScreened> problems = new ArrayList<>();
        for (OfacLegacyFile primary : primaries) {
            OfacLegacySet set = new OfacLegacySet(primary);
            parts.stream()
                    .filter(part ->
                            home(part, primaries).filter(primary::equals).isPresent())
                    .forEach(set::add);
            lists.addAll(set.lists());
            problems.addAll(set.problems());
        }
        parts.stream().filter(part -> home(part, primaries).isEmpty()).forEach(part -> problems.add(orphan(part)));
        return new Reading(lists, problems);
    }

    /** The primary file that holds the entries a part speaks of; of two editions, the one of the same day. */
    private static Optional<OfacLegacyFile> home(OfacLegacyFile part, List<OfacLegacyFile> primaries) {
        return primaries.stream()
                .filter(primary -> belongs(part, primary))
                .max(Comparator.comparing((OfacLegacyFile primary) ->
                                primary.file().day().equals(part.file().day()))
                        .thenComparing(primary -> primary.file().name()));
    }

    /** Comments name nobody, and OFAC leaves some in their file after their entry is gone. */
    private static boolean belongs(OfacLegacyFile part, OfacLegacyFile primary) {
        if (part.kind() == OfacLegacyFile.Kind.COMMENTS) {
            long known = part.ids().stream().filter(primary.ids()::contains).count();
            return 2 * known >= part.ids().size();
        }
        return primary.ids().containsAll(part.ids());
    }

    private static NotScreened orphan(OfacLegacyFile part) {
        return new NotScreened(
                "list file " + part.file().name(),
                part.file().name() + ": it speaks of entries that no sdn or cons_prim file beside it has",
                "put all files of one edition into the folder: sdn, alt, add and sdn_comments, or their cons_ sisters");
    }
}
