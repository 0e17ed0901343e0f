package org.redflag.app.batch.durable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redflag.app.batch.Tally;

/** Says of a finished run what it was about, what it wrote under which digests, and counts that add up. */
public final class Manifest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Manifest() {}

    /** Where the manifest of a result stands. */
    public static Path of(Path result) {
        return result.resolveSibling(result.getFileName() + ".manifest.json");
    }

    static String json(Map<String, Object> about) {
        try {
            return JSON.writeValueAsString(about);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a run's purpose cannot be told as JSON", e);
        }
    }

    static String text(
            Map<String, Object> about, List<Path> paths, List<Progress.Written> written, long read, Tally tally) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            if (written.get(i).length() > 0) {
                Map<String, Object> result = new LinkedHashMap<>();
                result.put("file", String.valueOf(paths.get(i).getFileName()));
                result.put("bytes", written.get(i).length());
                result.put("sha256", written.get(i).digest());
                results.add(result);
            }
        }
        Map<String, Object> manifest = new LinkedHashMap<>(about);
        manifest.put("results", results);
        manifest.put("counts", tally.counts());
        manifest.put("transactionsRead", read);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a run cannot be told as JSON", e);
        }
    }
}
