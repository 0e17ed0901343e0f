package org.redflag.app.batch.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redflag.app.batch.Outlet;
import org.redflag.app.batch.Part;
import org.redflag.app.batch.Tally;
import org.redflag.app.output.DecisionFormat;
import org.redflag.app.output.RejectedJson;

/**
 * Results in files that appear under their names when all is done. Until then they grow beside their places, and a
 * journal says up to where they are on the disk: a run that was killed, or whose disk was full, goes on from there.
 */
public final class DurableOutlet implements Outlet {

    private static final String UNFINISHED = ".unfinished";

    /**
     * One result.
     *
     * @param format which of a part's texts goes there
     */
    public record Result(Path path, DecisionFormat format) {}

    private final Disk disk;
    private final List<Result> results;
    private final Path rejected;
    private final Path journalPath;
    private final long stepBytes;
    private final Map<String, Object> about;
    private final List<GrowingFile> files = new ArrayList<>();
    private final Journal journal;
    private Tally tally = new Tally();
    private long rows;
    private final long alreadyDone;
    private long bytesAtStep;
    private boolean complete;
    private List<Progress.Written> written = List.of();

    /**
     * Opens results, taking up where a run of the same purpose broke off.
     *
     * @param about all that the results depend on: inputs, knowledge, options
     * @param rejected where rows go that cannot be read
     * @param stepBytes after how many bytes what was written is brought to the disk
     */
    public DurableOutlet(Disk disk, List<Result> results, Path rejected, Map<String, Object> about, long stepBytes)
            throws IOException {
        this.disk = disk;
        this.results = List.copyOf(results);
        this.rejected = rejected;
        this.stepBytes = stepBytes;
        this.about = new LinkedHashMap<>(about);
        String purpose = Manifest.json(about);
        journalPath = beside(results.get(0).path(), ".journal");
        Progress reached = resume(purpose);
        alreadyDone = reached == null ? 0 : reached.rows();
        journal = Journal.begin(disk, journalPath, purpose, reached == null ? List.of() : List.of(reached));
        if (reached == null) {
            for (int i = 0; i < results.size(); i++) {
                write(i, results.get(i).format().head());
            }
        } else {
            rows = reached.rows();
            tally = Tally.of(reached.counts());
            complete = reached.complete();
            written = reached.files();
        }
        bytesAtStep = bytes();
    }

    /** The latest step whose results are all there; none when the run begins anew. */
    private @Nullable Progress resume(String purpose) throws IOException {
        for (Progress step : Journal.read(disk, journalPath, purpose)) {
            if (step.complete() ? openComplete(step) : open(step)) {
                return step;
            }
        }
        closeFiles();
        for (Path path : paths()) {
            GrowingFile file = new GrowingFile(disk, unfinished(path));
            files.add(file);
            file.begin();
        }
        return null;
    }

    private boolean open(Progress step) throws IOException {
        closeFiles();
        List<Path> paths = paths();
        for (int i = 0; i < paths.size(); i++) {
            GrowingFile file = new GrowingFile(disk, unfinished(paths.get(i)));
            files.add(file);
            if (!file.resume(step.files().get(i).length(), step.files().get(i).digest())) {
                return false;
            }
        }
        return true;
    }

    /** All is written, and some of the results may have their names already. */
    private boolean openComplete(Progress step) throws IOException {
        closeFiles();
        List<Path> paths = paths();
        for (int i = 0; i < paths.size(); i++) {
            Path there = disk.exists(unfinished(paths.get(i))) ? unfinished(paths.get(i)) : paths.get(i);
            Progress.Written written = step.files().get(i);
            try (GrowingFile file = new GrowingFile(disk, there)) {
                if (written.length() > 0 && !file.resume(written.length(), written.digest())) {
                    return false;
                }
            }
        }
        return true;
    }

    private void closeFiles() throws IOException {
        for (GrowingFile file : files) {
            file.close();
        }
        files.clear();
    }

    private List<Path> paths() {
        List<Path> paths = new ArrayList<>(results.stream().map(Result::path).toList());
        paths.add(rejected);
        return paths;
    }

    private static Path unfinished(Path path) {
        return beside(path, UNFINISHED);
    }

    private static Path beside(Path path, String suffix) {
        Path absolute = path.toAbsolutePath();
        return absolute.resolveSibling("." + absolute.getFileName() + suffix);
    }

    @Override
    public long alreadyDone() {
        return alreadyDone;
    }

    @Override
    public void append(Part part) throws IOException {
        for (int i = 0; i < results.size(); i++) {
            if (part.text(i).size() > 0) {
                if (tally.decided() > 0) {
                    write(i, results.get(i).format().between());
                }
                byte[] text = part.text(i).toByteArray();
                files.get(i).write(text, text.length);
            }
        }
        for (var entry : part.rejected()) {
            write(results.size(), RejectedJson.line(entry));
        }
        tally.add(part.tally());
        rows += part.rows();
        if (bytes() - bytesAtStep >= stepBytes) {
            step(false);
        }
    }

    private void write(int file, String text) throws IOException {
        if (!text.isEmpty()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            files.get(file).write(bytes, bytes.length);
        }
    }

    private long bytes() {
        return files.stream().mapToLong(GrowingFile::length).sum();
    }

    /** Brings everything to the disk, and only then says so. */
    private void step(boolean last) throws IOException {
        List<Progress.Written> reached = new ArrayList<>();
        for (GrowingFile file : files) {
            file.force();
            reached.add(new Progress.Written(file.length(), file.digestSoFar()));
        }
        written = reached;
        journal.add(new Progress(rows, written, tally.counts(), last));
        bytesAtStep = bytes();
    }

    @Override
    public void finish() throws IOException {
        if (!complete) {
            for (int i = 0; i < results.size(); i++) {
                write(i, results.get(i).format().tail());
            }
            step(true);
            complete = true;
        }
        closeFiles();
        Path folder = Objects.requireNonNull(journalPath.getParent());
        for (Path path : paths()) {
            if (disk.exists(unfinished(path))) {
                disk.move(unfinished(path), path.toAbsolutePath());
                disk.forceFolder(Objects.requireNonNull(path.toAbsolutePath().getParent()));
            }
        }
        if (tally.rejectedRows() == 0) {
            disk.delete(rejected);
        }
        writeManifest();
        journal.close();
        disk.delete(journalPath);
        disk.forceFolder(folder);
    }

    private void writeManifest() throws IOException {
        Path path = Manifest.of(results.get(0).path());
        try (GrowingFile file = new GrowingFile(disk, unfinished(path))) {
            byte[] text = Manifest.text(about, paths(), written, rows, tally).getBytes(StandardCharsets.UTF_8);
            file.begin();
            file.write(text, text.length);
            file.force();
        }
        disk.move(unfinished(path), path.toAbsolutePath());
        disk.forceFolder(Objects.requireNonNull(path.toAbsolutePath().getParent()));
    }

    @Override
    public Tally tally() {
        return tally;
    }

    @Override
    public void close() throws IOException {
        closeFiles();
        journal.close();
    }
}
