package org.redflag.app.output;

import java.io.IOException;
import org.redflag.model.Decision;

/** Writes decisions one after the other in one format. */
public interface DecisionWriter {

    void begin() throws IOException;

    void write(Decision decision) throws IOException;

    /** Called once after the last decision. */
    void end() throws IOException;
}
