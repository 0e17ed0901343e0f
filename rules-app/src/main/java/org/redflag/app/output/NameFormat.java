package org.redflag.app.output;

import java.util.List;
import org.redflag.model.ListMatch;

/** How screened names are written. Threads share one and write rows at once, each into a text of its own. */
public interface NameFormat {

    /** What comes before the first name. */
    String head();

    /** What comes between a name and the next. */
    String between();

    /** What comes after the last name. */
    String tail();

    /** Appends one name with the entries that it is or may be, the surest first. */
    void append(StringBuilder out, String id, String name, List<ListMatch> hits);
}
