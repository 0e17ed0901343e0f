package org.redflag.kb.lists.format;

import java.util.List;

/** One format in which lists are published. */
public interface ListFormat {

    /** Whether a file is of this format, judged by its content and never by its name. */
    boolean recognises(PublishedFile file);

    /**
     * Reads all files of this format that were found together.
     *
     * @throws UnreadableList when a file cannot be understood; what else was given is then not read either
     */
    Reading read(List<PublishedFile> files);
}
