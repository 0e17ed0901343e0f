package org.redflag.kb.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.explain.RuleAnswer.Outcome;
import org.redflag.kb.reference.Reference;
import org.redflag.model.Transaction;

/** Makes small changes of one transaction, one at a time, and sees which rules conclude something then. */
final class Changes {

    /** Law further away than this is history, or not yet made. */
    private static final int YEARS = 5;

    private static final int MOST_TRIES = 3000;
    private static final int MOST_TOLD = 3;
    private static final int NEAR = 2;

    /** Decides a changed transaction: the ids of the rules that conclude something of it. */
    interface Trial {
        Set<String> concluding(Transaction transaction, @Nullable LocalDate asOf);
    }

    private final Transaction transaction;
    private final @Nullable LocalDate asOf;
    private final Explanation plain;
    private final Reference reference;
    private final Trial trial;
    private final Map<String, List<WhatIf>> found = new HashMap<>();

    Changes(Transaction transaction, @Nullable LocalDate asOf, Explanation plain, Reference reference, Trial trial) {
        this.transaction = transaction;
        this.asOf = asOf;
        this.plain = plain;
        this.reference = reference;
        this.trial = trial;
    }

    /** By rule, the changes with which it concludes; the smallest first. */
    Map<String, List<WhatIf>> tried(Set<LocalDate> boundaries) {
        days(boundaries);
        fields();
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                .sorted(WhatIf.SMALLEST_FIRST)
                .distinct()
                .limit(MOST_TOLD)
                .toList()));
    }

    private void days(Set<LocalDate> boundaries) {
        LocalDate today = asOf == null ? transaction.date() : asOf;
        TreeSet<LocalDate> days = new TreeSet<>(boundaries);
        days.add(today.plusYears(YEARS));
        LocalDate last = today;
        for (LocalDate day : days.tailSet(today, false).headSet(today.plusYears(YEARS), true)) {
            forward(last, day.minusDays(1));
            forward(day.minusDays(1), day);
            last = day;
        }
        LocalDate next = today;
        for (LocalDate day :
                days.headSet(today, true).tailSet(today.minusYears(YEARS), true).descendingSet()) {
            backward(next, day);
            backward(day, day.minusDays(1));
            next = day.minusDays(1);
        }
    }

    /** Days between two that differ are halved until the first on which a rule concludes is found. */
    private void forward(LocalDate from, LocalDate to) {
        Set<String> fresh = fresh(from, to);
        if (fresh.isEmpty()) {
            return;
        }
        if (ChronoUnit.DAYS.between(from, to) == 1) {
            fresh.forEach(id -> add(id, "on or after " + to, to));
            return;
        }
        LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
        forward(from, middle);
        forward(middle, to);
    }

    private void backward(LocalDate from, LocalDate to) {
        Set<String> fresh = fresh(from, to);
        if (fresh.isEmpty()) {
            return;
        }
        if (ChronoUnit.DAYS.between(to, from) == 1) {
            fresh.forEach(id -> add(id, "on or before " + to, to));
            return;
        }
        LocalDate middle = to.plusDays(ChronoUnit.DAYS.between(to, from) / 2);
        backward(from, middle);
        backward(middle, to);
    }

    private final Map<LocalDate, Set<String>> byDay = new HashMap<>();

    private Set<String> fresh(LocalDate from, LocalDate to) {
        Set<String> fresh = new TreeSet<>(on(to));
        fresh.removeAll(on(from));
        return fresh;
    }

    private Set<String> on(LocalDate day) {
        return byDay.computeIfAbsent(
                day,
                d -> asOf == null
                        ? trial.concluding(TransactionField.moved(transaction, d), null)
                        : trial.concluding(transaction, d));
    }

    private void add(String id, String when, LocalDate day) {
        LocalDate today = asOf == null ? transaction.date() : asOf;
        String what = asOf != null
                ? "the law were asked for as of a day "
                : transaction.paymentDate() == null ? "it happened " : "it were shipped and paid ";
        List<WhatIf> list = found.computeIfAbsent(id, i -> new ArrayList<>());
        boolean nearerKnown = list.stream().anyMatch(each -> each.change().contains(when.substring(0, 8)));
        if (!nearerKnown) {
            list.add(new WhatIf(WhatIf.Kind.DAY, what + when, Math.abs(ChronoUnit.DAYS.between(today, day))));
        }
    }

    private void fields() {
        List<String> tests = plain.rules().stream()
                .filter(answer ->
                        answer.outcome() == Outcome.NOT_MET && answer.missing().size() <= NEAR)
                .flatMap(answer -> answer.missing().stream())
                .flatMap(missing -> missing.tests().stream())
                .distinct()
                .toList();
        Values values = Values.of(tests, reference, asOf == null ? transaction.date() : asOf);
        int tries = 0;
        for (TransactionField field : TransactionField.of(transaction)) {
            if (field.name().equals("role")) {
                // Who somebody is can change; what part he has is another transaction.
                continue;
            }
            for (Values.Candidate candidate : values.of(field)) {
                if (tries++ >= MOST_TRIES) {
                    return;
                }
                field.with(candidate.value()).ifPresent(changed -> trial.concluding(changed, asOf)
                        .forEach(id -> found.computeIfAbsent(id, i -> new ArrayList<>())
                                .add(new WhatIf(
                                        candidate.kind(),
                                        field.path() + " were " + candidate.words(),
                                        candidate.distance()))));
            }
        }
    }
}
