package org.redflag.app.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of CSV that a spreadsheet can open without running what somebody wrote into a cell. */
final class Cells {

    private final boolean raw;

    /** Makes rows; raw ones leave every cell as it is. */
    Cells(boolean raw) {
        this.raw = raw;
    }

    void write(List<String> cells, OutputStream out) throws IOException {
        out.write(row(cells).getBytes(StandardCharsets.UTF_8));
    }

    String row(List<String> cells) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(raw ? cells : cells.stream().map(Cells::harmless).toList());
        return text.toString();
    }

    /** A cell that a spreadsheet would run as a formula is made a text. */
    static String harmless(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        char c = cell.charAt(0);
        return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' || c == '\n' ? "'" + cell : cell;
    }
}
