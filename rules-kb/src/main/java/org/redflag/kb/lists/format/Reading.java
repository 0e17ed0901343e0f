package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.redflag.model.NotScreened;

/**
 * What a reader made of files of its format.
 *
 * @param problems what it could not read of them
 * @param notes what their publisher left out, so that nobody can screen against it
 */
public record Reading(List<LoadedList> lists, List<NotScreened> problems, List<String> notes) {

    public Reading {
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    public Reading(List<LoadedList> lists, List<NotScreened> problems) {
        this(lists, problems, List.of());
    }

    /** What comes of files that are read one by one. */
    static Reading ofEach(List<PublishedFile> files, Function<PublishedFile, Reading> reader) {
        List<LoadedList> lists = new ArrayList<>();
        List<NotScreened> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (PublishedFile file : files) {
            Reading one = reader.apply(file);
            lists.addAll(one.lists());
            problems.addAll(one.problems());
            notes.addAll(one.notes());
        }
        return new Reading(lists, problems, notes);
    }
}
