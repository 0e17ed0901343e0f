package org.redflag.model;

import java.util.List;

/** What a decision was made with; the digest stands for all of it. */
public record KnowledgeReference(String digest, String rulebook, List<ListEdition> lists) {

    public KnowledgeReference {
        lists = List.copyOf(lists);
    }
}
