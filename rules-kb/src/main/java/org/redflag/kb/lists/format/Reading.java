package org.redflag.kb.lists.format;

import java.util.List;
import org.redflag.model.NotScreened;

/** What a reader made of files of its format: the lists, and what it could not read of them. */
public record Reading(List<LoadedList> lists, List<NotScreened> problems) {

    public Reading {
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
    }
}
