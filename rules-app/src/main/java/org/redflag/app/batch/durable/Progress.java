package org.redflag.app.batch.durable;

import java.util.List;
import java.util.Map;

/**
 * How far a run has come: what is written down each time its results are on the disk.
 *
 * @param rows how many transactions of the input are dealt with
 * @param files length and digest of each result so far, in the order of the results
 * @param counts what became of the transactions, as {@code Tally.counts} gives them
 * @param complete whether nothing is left but to give the results their names
 */
public record Progress(long rows, List<Written> files, Map<String, Map<String, Long>> counts, boolean complete) {

    /** How much of a result is on the disk, and its SHA-256. */
    public record Written(long length, String digest) {}

    public Progress {
        files = List.copyOf(files);
        counts = Map.copyOf(counts);
    }
}
