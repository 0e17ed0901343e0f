package org.redflag.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.redflag.kb.lists.ListLibrary;

/** The lists a command works with. */
final class Lists {

    private Lists() {}

    /** The built-in sample, and in its place the published lists a user gives. */
    static ListLibrary load(List<Path> paths, boolean quiet) {
        ListLibrary library = ListLibrary.embedded();
        for (Path path : paths) {
            library = library.with(path);
        }
        if (!quiet) {
            library.notes().forEach(note -> System.err.println("redflag: " + Terminal.printable(note)));
        }
        return library;
    }
}
