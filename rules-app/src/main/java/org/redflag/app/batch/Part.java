package org.redflag.app.batch;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.redflag.app.input.Entry;

/** What became of some consecutive transactions: their text in each format that was asked for, rejected rows, counts. */
public final class Part {

    private final List<ByteArrayOutputStream> texts = new ArrayList<>();
    private final List<Entry.Rejected> rejected = new ArrayList<>(0);
    private final Tally tally = new Tally();
    private final int rows;

    Part(int formats, int rows) {
        this.rows = rows;
        for (int i = 0; i < formats; i++) {
            texts.add(new ByteArrayOutputStream(rows << 10));
        }
    }

    /** What the format of that number wrote. */
    public ByteArrayOutputStream text(int format) {
        return texts.get(format);
    }

    public List<Entry.Rejected> rejected() {
        return rejected;
    }

    public Tally tally() {
        return tally;
    }

    /** How many transactions of the input it stands for, those that cannot be read included. */
    public int rows() {
        return rows;
    }
}
