package org.redflag.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redflag.app.input.NameEntry;
import org.redflag.app.output.NameCsv;
import org.redflag.kb.NameScreener;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;

class NameScreeningTest {

    private static final int NAMES = 100_000;
    private static final int THREADS = 2;
    private static final int MOST_UNDER_WAY = 5_000;

    private int read;
    private int written;
    private int mostUnderWay;

    @Test
    void answersLeaveWhileNamesStillComeIn() throws IOException {
        Iterator<Supplier<NameEntry>> rows = IntStream.range(0, NAMES)
                .<Supplier<NameEntry>>mapToObj(i -> () ->
                        new NameEntry.Accepted(i + 2, "id" + i, Party.of(PartyRole.PURCHASER, "Lakeside Foods", null)))
                .peek(row -> mostUnderWay = Math.max(mostUnderWay, ++read - written))
                .iterator();
        NameScreening screening = new NameScreening(
                NameScreener.of(ListLibrary.empty(), null), THREADS, new NameCsv(true), new CountingRows());
        screening.begin();
        screening.run(rows, rejected -> {});
        assertThat(screening.end().none()).isEqualTo(NAMES);
        assertThat(written).isEqualTo(NAMES);
        assertThat(mostUnderWay).isLessThan(MOST_UNDER_WAY);
    }

    /** Keeps nothing of what is written but the number of its answers, which have to come in order. */
    private final class CountingRows extends Writer {

        @Override
        public void write(char[] buffer, int offset, int length) {
            String text = new String(buffer, offset, length);
            for (String line : text.lines().toList()) {
                if (!line.startsWith("id,")) {
                    assertThat(line).isEqualTo("id" + written + ",Lakeside Foods,,,,,");
                    written++;
                }
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
