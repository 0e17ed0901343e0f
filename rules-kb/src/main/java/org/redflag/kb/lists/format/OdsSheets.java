package org.redflag.kb.lists.format;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.redflag.kb.xml.XmlCursor;

/**
 * The cells of an OpenDocument spreadsheet, which is a zip with the sheets in {@code content.xml}.
 *
 * <p>Spreadsheets say how often a cell or row repeats instead of repeating it, and fill a sheet up to its last column that
 * way; empty cells at the end of a row and empty rows are therefore left out.
 */
final class OdsSheets {

    /** Takes the rows of all sheets. */
    interface Reader {

        void sheet(String name);

        /** Takes a row that has something in it, and says whether to go on. */
        boolean row(long number, List<String> cells);
    }

    static final int MOST_COLUMNS = 1024;

    private final XmlCursor cursor;
    private final Reader reader;

    private OdsSheets(XmlCursor cursor, Reader reader) {
        this.cursor = cursor;
        this.reader = reader;
    }

    /** Whether the file is a zip, as spreadsheets and much else are. */
    static boolean isZip(PublishedFile file) {
        byte[] bytes = file.bytes();
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Reads the sheets; a zip that is no spreadsheet has none. */
    static void read(PublishedFile file, Reader reader) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    new OdsSheets(
                                    new XmlCursor(file.name(), new Limited(zip, file.name()), UnreadableList::xml),
                                    reader)
                            .read();
                    return;
                }
            }
        } catch (IOException e) {
            throw UnreadableList.file(
                    file.name(), "the zip is broken (" + e.getMessage() + ")", "fetch the file again");
        }
    }

    private void read() {
        long row = 0;
        while (cursor.next()) {
            if (!cursor.atStart()) {
                continue;
            }
            if (cursor.name().equals("table")) {
                row = 0;
                reader.sheet(Optional.ofNullable(attributes().get("name")).orElse(""));
            } else if (cursor.name().equals("table-row")) {
                long number = row + 1;
                row += repeated("number-rows-repeated");
                List<String> cells = row();
                if (!cells.isEmpty() && !reader.row(number, cells)) {
                    return;
                }
            }
        }
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        long column = 0;
        while (cursor.next() && !cursor.atEnd()) {
            if (!cursor.atStart()) {
                continue;
            }
            if (!cursor.name().equals("table-cell") && !cursor.name().equals("covered-table-cell")) {
                throw cursor.wrong("'" + cursor.name() + "' stands in a row where cells are expected");
            }
            long times = repeated("number-columns-repeated");
            String text = cell();
            if (!text.isEmpty()) {
                if (column + times > MOST_COLUMNS) {
                    throw cursor.wrong("a row has more than " + MOST_COLUMNS + " columns with something in them");
                }
                cells.addAll(Collections.nCopies((int) (column - cells.size()), ""));
                cells.addAll(Collections.nCopies((int) times, text));
            }
            column += times;
        }
        return cells;
    }

    private String cell() {
        // What a cell shows depends on the language of whoever saved it; a date's value does not.
        String date = attributes().getOrDefault("date-value", "");
        List<String> paragraphs = new ArrayList<>();
        while (cursor.next() && !cursor.atEnd()) {
            if (!cursor.atStart()) {
                continue;
            }
            switch (cursor.name()) {
                case "p", "h" -> {
                    StringBuilder text = new StringBuilder();
                    paragraph(text);
                    paragraphs.add(text.toString());
                }
                // A reader's note on the cell is not what the publisher says.
                case "annotation" -> cursor.skip();
                default -> throw cursor.wrong("'" + cursor.name() + "' stands in a cell where text is expected");
            }
        }
        return date.isEmpty() ? String.join("\n", paragraphs).strip() : date;
    }

    private void paragraph(StringBuilder text) {
        while (cursor.next() && !cursor.atEnd()) {
            if (cursor.atText()) {
                cursor.appendTo(text);
            } else if (cursor.atStart()) {
                switch (cursor.name()) {
                    case "s", "tab", "line-break" -> text.append(' ');
                    default -> {}
                }
                paragraph(text);
            }
        }
    }

    private long repeated(String attribute) {
        String times = attributes().getOrDefault(attribute, "1");
        try {
            return Math.max(1, Integer.parseInt(times));
        } catch (NumberFormatException e) {
            throw cursor.wrong("'" + times + "' is not how often a cell can repeat");
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < cursor.attributes(); i++) {
            attributes.put(cursor.attributeName(i), cursor.attribute(i));
        }
        return attributes;
    }

    /** A few bytes can unpack to no end of text. */
    private static final class Limited extends FilterInputStream {

        private final String file;
        private long left = Unpacker.LARGEST_FILE;

        Limited(InputStream in, String file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw UnreadableList.file(
                        file,
                        "its sheets unpack to more than " + Unpacker.LARGEST_FILE + " bytes",
                        "no published list is that large; fetch the file again from its publisher");
            }
        }
    }
}
