package org.redflag.app.output;

import java.io.IOException;
import java.io.OutputStream;
import org.redflag.model.Decision;

/** How decisions are written. Threads share one and write decisions at once, each into bytes of its own. */
public interface DecisionFormat {

    /** What comes before the first decision. */
    default String head() {
        return "";
    }

    /** What comes between a decision and the next. */
    default String between() {
        return "";
    }

    /** What comes after the last decision. */
    default String tail() {
        return "";
    }

    void write(Decision decision, OutputStream out) throws IOException;
}
