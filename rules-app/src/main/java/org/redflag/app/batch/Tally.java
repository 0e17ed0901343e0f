package org.redflag.app.batch;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Decision;
import org.redflag.model.Disposition;
import org.redflag.model.Evidence;
import org.redflag.model.Finding;

/** Counts what became of the transactions of a run. */
public final class Tally {

    private final Map<Disposition, Long> dispositions = new EnumMap<>(Disposition.class);
    private final Map<String, Long> rules = new TreeMap<>();
    private final Map<String, Long> jurisdictions = new TreeMap<>();
    private final Map<String, Long> lists = new TreeMap<>();
    private long decided;
    private long rejected;
    private long rejectedRows;

    /** Counts a decision once for each rule, jurisdiction and list that its findings name. */
    public void count(Decision decision) {
        decided++;
        dispositions.merge(decision.disposition(), 1L, Long::sum);
        if (decision.findings().isEmpty()) {
            return;
        }
        Set<String> ofRules = new HashSet<>();
        Set<String> ofJurisdictions = new HashSet<>();
        Set<String> ofLists = new HashSet<>();
        for (Finding finding : decision.findings()) {
            ofRules.add(finding.ruleId());
            ofJurisdictions.add(finding.jurisdiction().name());
            for (Evidence evidence : finding.evidence()) {
                if (evidence.fact().equals("ListMatch") && evidence.values().containsKey("list")) {
                    ofLists.add(evidence.values().get("list"));
                }
            }
        }
        ofRules.forEach(rule -> rules.merge(rule, 1L, Long::sum));
        ofJurisdictions.forEach(each -> jurisdictions.merge(each, 1L, Long::sum));
        ofLists.forEach(list -> lists.merge(list, 1L, Long::sum));
    }

    /** Counts a transaction that cannot be read, by its rows. */
    public void countRejected(int rows) {
        rejected++;
        rejectedRows += rows;
    }

    /** Counts a transaction that could be decided. */
    public void countReadable() {
        decided++;
    }

    /** Counts a row that belongs to no transaction, such as a header that comes again. */
    public void countRejectedRow() {
        rejectedRows++;
    }

    /** Adds what another part of the run counted. */
    public void add(Tally other) {
        decided += other.decided;
        rejected += other.rejected;
        rejectedRows += other.rejectedRows;
        other.dispositions.forEach((key, count) -> dispositions.merge(key, count, Long::sum));
        other.rules.forEach((key, count) -> rules.merge(key, count, Long::sum));
        other.jurisdictions.forEach((key, count) -> jurisdictions.merge(key, count, Long::sum));
        other.lists.forEach((key, count) -> lists.merge(key, count, Long::sum));
    }

    public Map<Disposition, Long> dispositions() {
        return dispositions;
    }

    /** By rule, in how many decisions it stands. */
    public Map<String, Long> rules() {
        return rules;
    }

    /** By jurisdiction, in how many decisions its law stands. */
    public Map<String, Long> jurisdictions() {
        return jurisdictions;
    }

    /** By list, in how many decisions a match with it stands. */
    public Map<String, Long> lists() {
        return lists;
    }

    /** How many rows were turned away. */
    public long rejectedRows() {
        return rejectedRows;
    }

    /** How many transactions were turned away. */
    public long rejected() {
        return rejected;
    }

    public long decided() {
        return decided;
    }

    /** The gravest disposition; absent when nothing was decided. */
    public @Nullable Disposition gravest() {
        return dispositions.keySet().stream().findFirst().orElse(null);
    }

    /** All counts by what they count, to be written down. */
    public Map<String, Map<String, Long>> counts() {
        Map<String, Long> byDisposition = new TreeMap<>();
        dispositions.forEach((disposition, count) -> byDisposition.put(disposition.name(), count));
        return Map.of(
                "transactions", Map.of("decided", decided, "rejected", rejected, "rejectedRows", rejectedRows),
                "dispositions", byDisposition,
                "rules", new TreeMap<>(rules),
                "jurisdictions", new TreeMap<>(jurisdictions),
                "lists", new TreeMap<>(lists));
    }

    /** The tally that gave some counts. */
    public static Tally of(Map<String, Map<String, Long>> counts) {
        Tally tally = new Tally();
        Map<String, Long> transactions = counts.getOrDefault("transactions", Map.of());
        tally.decided = transactions.getOrDefault("decided", 0L);
        tally.rejected = transactions.getOrDefault("rejected", 0L);
        tally.rejectedRows = transactions.getOrDefault("rejectedRows", 0L);
        counts.getOrDefault("dispositions", Map.of())
                .forEach((key, count) -> tally.dispositions.put(Disposition.valueOf(key), count));
        tally.rules.putAll(counts.getOrDefault("rules", Map.of()));
        tally.jurisdictions.putAll(counts.getOrDefault("jurisdictions", Map.of()));
        tally.lists.putAll(counts.getOrDefault("lists", Map.of()));
        return tally;
    }
}
