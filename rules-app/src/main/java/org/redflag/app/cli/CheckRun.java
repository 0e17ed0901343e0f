package org.redflag.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redflag.app.batch.DecisionPipeline;
import org.redflag.app.batch.Outlet;
import org.redflag.app.batch.Part;
import org.redflag.app.batch.RunInput;
import org.redflag.app.batch.StreamOutlet;
import org.redflag.app.batch.Tally;
import org.redflag.app.batch.durable.DurableOutlet;
import org.redflag.app.batch.durable.RealDisk;
import org.redflag.app.input.Entry;
import org.redflag.app.input.Rows;
import org.redflag.app.input.TransactionFile;
import org.redflag.app.input.UnusableInput;
import org.redflag.app.output.DecisionCsv;
import org.redflag.app.output.DecisionFormat;
import org.redflag.app.output.DecisionJson;
import org.redflag.app.output.DecisionTable;
import org.redflag.app.output.FindingsCsv;
import org.redflag.kb.Knowledge;

/** One run over files of transactions, from where an earlier one broke off. */
final class CheckRun {

    private static final int BUFFER = 1 << 16;
    private static final long STEP_BYTES = 8L << 20;
    private static final String STANDARD_INPUT = "-";

    private final List<String> files;
    private final RunOptions options;
    private final ResultOptions results;
    private final @Nullable LocalDate asOf;
    private final Rejections rejections;
    private final ProgressLine progress;

    CheckRun(List<String> files, RunOptions options, ResultOptions results, @Nullable LocalDate asOf) {
        this.files = files;
        this.options = options;
        this.results = results;
        this.asOf = asOf;
        rejections = new Rejections(results.maxQuarantine());
        progress = new ProgressLine(options.quiet());
    }

    Tally decide(Knowledge knowledge) throws IOException {
        List<DecisionFormat> formats = new ArrayList<>(List.of(format()));
        if (results.findings() != null) {
            formats.add(new FindingsCsv(results.raw()));
        }
        try (Outlet outlet = outlet(knowledge, formats);
                DecisionPipeline pipeline = new DecisionPipeline(knowledge, options.threads(), asOf, formats)) {
            rejections.before(outlet.tally().rejectedRows());
            progress.before(outlet.alreadyDone());
            long skip = outlet.alreadyDone();
            for (String name : files) {
                try (TransactionFile file = TransactionFile.open(name)) {
                    Iterator<Rows> rows = file.rows();
                    for (; skip > 0 && rows.hasNext(); skip--) {
                        rows.next();
                    }
                    pipeline.run(rows, part -> deliver(part, outlet));
                }
            }
            outlet.finish();
            return outlet.tally();
        } finally {
            progress.end();
        }
    }

    /** Reads everything and decides nothing. */
    Tally dryRun() {
        Tally tally = new Tally();
        for (String name : files) {
            try (TransactionFile file = TransactionFile.open(name)) {
                file.rows().forEachRemaining(rows -> {
                    List<Entry> entries = rows.read();
                    long rejected = entries.stream()
                            .filter(Entry.Rejected.class::isInstance)
                            .count();
                    if (rejected == entries.size()) {
                        tally.countRejected((int) rejected);
                    } else {
                        tally.countReadable();
                    }
                    entries.forEach(entry -> {
                        if (entry instanceof Entry.Rejected one) {
                            rejections.add(one);
                        }
                    });
                });
            }
        }
        return tally;
    }

    private void deliver(Part part, Outlet outlet) {
        try {
            outlet.append(part);
        } catch (IOException e) {
            throw new UncheckedIOException("the output cannot be written", e);
        }
        part.rejected().forEach(rejections::add);
        progress.add(part.rows());
    }

    private Outlet outlet(Knowledge knowledge, List<DecisionFormat> formats) throws IOException {
        Path output = options.output();
        if (output == null) {
            if (results.findings() != null || results.quarantineNamed()) {
                throw new UnusableInput("--findings and --quarantine need -o FILE");
            }
            return new StreamOutlet(formats.get(0), new BufferedOutputStream(System.out, BUFFER));
        }
        List<DurableOutlet.Result> named = new ArrayList<>(List.of(new DurableOutlet.Result(output, formats.get(0))));
        Path findings = results.findings();
        if (findings != null) {
            named.add(new DurableOutlet.Result(findings, formats.get(1)));
        }
        return new DurableOutlet(
                new RealDisk(), named, results.quarantine(output), about(knowledge, output), STEP_BYTES);
    }

    /** Everything that the results depend on. */
    private Map<String, Object> about(Knowledge knowledge, Path output) {
        Map<String, Object> about = new LinkedHashMap<>();
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (String name : files) {
            // What comes from a pipe does not come again.
            inputs.add(
                    name.equals(STANDARD_INPUT)
                            ? Map.of("file", name, "once", UUID.randomUUID().toString())
                            : RunInput.of(name).told());
        }
        about.put("inputs", inputs);
        about.put("knowledge", knowledge.reference().digest());
        about.put("rulebook", knowledge.reference().rulebook());
        about.put("problems", knowledge.problems().size());
        about.put("asOf", asOf == null ? "" : asOf.toString());
        about.put("format", options.format().name() + (results.raw() ? " raw" : ""));
        about.put("output", String.valueOf(output.getFileName()));
        about.put("findings", String.valueOf(results.findings()));
        return about;
    }

    private DecisionFormat format() {
        return switch (options.format()) {
            case TABLE -> new DecisionTable(options.colored(), Terminal.width());
            case JSON -> DecisionJson.array();
            case JSONL -> DecisionJson.lines();
            case CSV -> new DecisionCsv(results.raw());
        };
    }
}
