package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.redflag.model.NotScreened;

/** What a reader made of files of its format: the lists, and what it could not read of them. */
public record Reading(List<LoadedList> lists, List<NotScreened> problems) {

    public Reading {
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
    }

    /** What comes of files that are read one by one. */
    static Reading ofEach(List<PublishedFile> files, Function<PublishedFile, Reading> reader) {
        List<LoadedList> lists = new ArrayList<>();
        List<NotScreened> problems = new ArrayList<>();
        for (PublishedFile file : files) {
            Reading one = reader.apply(file);
            lists.addAll(one.lists());
            problems.addAll(one.problems());
        }
        return new Reading(lists, problems);
    }
}
