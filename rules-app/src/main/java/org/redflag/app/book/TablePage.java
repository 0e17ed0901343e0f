package org.redflag.app.book;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.redflag.kb.rulebook.RulebookFiles;

/** One table with its source. */
final class TablePage {

    private TablePage() {}

    static String of(RulebookFiles files, String path) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        String name = path.substring(folder.length() + 1, path.length() - ".csv".length());
        String sources = folder + "/sources.yaml";
        String source = files.paths().contains(sources) ? entry(files.text(sources), name) : "";
        return "<h3>Source</h3>\n" + Html.source(source) + "<h3>Rows</h3>\n" + rows(files, path);
    }

    /** The lines of a YAML file that stand under a name. */
    private static String entry(String yaml, String name) {
        List<String> lines = yaml.lines().toList();
        int begin = lines.indexOf(name + ":");
        int end = begin + 1;
        while (begin >= 0
                && end < lines.size()
                && (lines.get(end).isBlank() || lines.get(end).startsWith(" "))) {
            end++;
        }
        return begin < 0 ? "" : String.join("\n", lines.subList(begin, end));
    }

    static String rows(RulebookFiles files, String path) {
        StringBuilder html = new StringBuilder("<table>\n");
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(files.text(path))) {
            String cell = "th";
            for (CsvRecord row : reader) {
                html.append("<tr>");
                for (String text : row.getFields()) {
                    html.append('<')
                            .append(cell)
                            .append('>')
                            .append(Html.text(text))
                            .append("</")
                            .append(cell)
                            .append('>');
                }
                html.append("</tr>\n");
                cell = "td";
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
        return html.append("</table>\n").toString();
    }
}
