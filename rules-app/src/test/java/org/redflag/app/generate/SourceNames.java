package org.redflag.app.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.model.HsCode;
import org.redflag.model.ListedParty;

/** Where generated transactions take their names and codes from. */
final class SourceNames {

    private static final int HS6 = 6;
    private static final int LONGEST_DESCRIPTION = 80;

    private SourceNames() {}

    /** Names of a Consolidated Screening List, or of the built-in sample. */
    static List<String> listed(String file) throws IOException {
        if (file == null) {
            return ListLibrary.embedded().parties().stream()
                    .map(ListedParty::name)
                    .toList();
        }
        return csv(file, row -> row.getField("name"));
    }

    /** Company names of the SEC's file, or a few hundred that are put together here. */
    static List<String> ordinary(String file) throws IOException {
        List<String> names = new ArrayList<>();
        if (file == null) {
            for (String place :
                    List.of("Northfield", "Lakeside", "Valbruna", "Kanto", "Ala-Too", "Marmara", "Pearl River")) {
                for (String trade :
                        List.of("Instruments", "Foods", "Textiles", "Bearings", "Optics", "Logistics", "Pumps")) {
                    for (String form : List.of("Inc", "GmbH", "Ltd", "SpA", "Co Ltd", "LLC")) {
                        names.add(place + " " + trade + " " + form);
                    }
                }
            }
            return names;
        }
        try (InputStream in = open(file)) {
            for (JsonNode company : new ObjectMapper().readTree(in)) {
                names.add(company.get("title").asText());
            }
        }
        return names;
    }

    /** Six-digit codes with their descriptions, {@code 848210|Ball bearings}. */
    static List<String> codes(String file) throws IOException {
        if (file == null) {
            return List.of(
                    "848210|Ball bearings",
                    "854231|Processors",
                    "845811|CNC lathe",
                    "841370|Pumps",
                    "220830|Whisky",
                    "940130|Office chairs",
                    "852691|Satellite navigation",
                    "300490|Medicaments",
                    "271019|Lubricating oil",
                    "901310|Sights",
                    "870323|Cars",
                    "620520|Shirts");
        }
        return csv(file, row -> {
            String code = row.getField("hscode");
            String description = row.getField("description");
            return !HsCode.isValid(code) || code.length() != HS6
                    ? ""
                    : code + "|"
                            + description
                                    .substring(0, Math.min(LONGEST_DESCRIPTION, description.length()))
                                    .replace('|', ' ');
        });
    }

    private static List<String> csv(String file, Function<NamedCsvRecord, String> value) throws IOException {
        List<String> values = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : reader) {
                String each = value.apply(row).strip();
                if (!each.isEmpty() && each.length() <= 300) {
                    values.add(each);
                }
            }
        }
        return values;
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)));
        return file.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
