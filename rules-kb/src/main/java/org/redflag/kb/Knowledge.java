package org.redflag.kb;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.redflag.kb.enrich.RememberedMatches;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.lists.ListCoverage;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.match.Matcher;
import org.redflag.kb.rulebook.Digests;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.snapshot.Snapshot;
import org.redflag.kb.snapshot.UnusableSnapshot;
import org.redflag.kb.weigh.WeighingPolicy;
import org.redflag.kb.weigh.WeighingPolicyFile;
import org.redflag.model.KnowledgeReference;
import org.redflag.model.ListEdition;
import org.redflag.model.ListedParty;
import org.redflag.model.NotScreened;

/** Everything a decision is made with: rulebook, tables and lists, under one digest. Shared by all threads. */
public final class Knowledge {

    private final Rulebook rulebook;
    private final RememberedMatches matches;
    private final GoodGuys goodGuys;
    private final OwnershipRegister ownership;
    private final List<NotScreened> problems;
    private final KnowledgeReference reference;
    private final ListCoverage coverage;
    private final WeighingPolicy weighing;

    private Knowledge(
            Rulebook rulebook,
            RememberedMatches matches,
            GoodGuys goodGuys,
            OwnershipRegister ownership,
            List<NotScreened> problems,
            KnowledgeReference reference,
            WeighingPolicy weighing) {
        this.rulebook = rulebook;
        this.matches = matches;
        this.goodGuys = goodGuys;
        this.ownership = ownership;
        this.problems = problems;
        this.reference = reference;
        coverage = ListCoverage.of(reference.lists());
        this.weighing = weighing;
    }

    /**
     * The built-in rulebook with listed parties; law and lists are read side by side, since a program that decides one
     * transaction waits for little else.
     */
    public static Knowledge load(Supplier<ListLibrary> lists) {
        return load(lists, GoodGuys.NONE, () -> OwnershipRegister.NONE);
    }

    /**
     * The built-in rulebook with listed parties, the user's records of who is not one of them, and who owns whom.
     *
     * @param goodGuys are part of what a decision is made with, and so of its digest, like the ownership
     */
    public static Knowledge load(
            Supplier<ListLibrary> lists, GoodGuys goodGuys, Supplier<OwnershipRegister> ownership) {
        CompletableFuture<Rulebook> rulebook = CompletableFuture.supplyAsync(Rulebook::builtIn);
        ListLibrary library = lists.get();
        Matcher matcher = Matcher.of(library.parties(), library.lexicon());
        OwnershipRegister register = ownership.get();
        return of(rulebook.join(), matcher, goodGuys, register, library.editions(), library.problems());
    }

    /**
     * The built-in rulebook with the lists and records of a snapshot.
     *
     * @param day by which the lists are fresh or stale
     * @param ownership who owns whom, which belongs to the transactions and is in no snapshot
     * @throws UnusableSnapshot when it was made with another rulebook than this program has
     */
    public static Knowledge open(Supplier<Snapshot> pinned, LocalDate day, Supplier<OwnershipRegister> ownership) {
        CompletableFuture<Rulebook> loading = CompletableFuture.supplyAsync(Rulebook::builtIn);
        Snapshot snapshot = pinned.get();
        ListLibrary library = snapshot.listsOn(day);
        Matcher matcher = Matcher.of(library.parties(), library.lexicon());
        Rulebook rulebook = loading.join();
        if (!rulebook.digest().equals(snapshot.rulebook())) {
            throw new UnusableSnapshot(
                    "the snapshot was made with the rulebook " + snapshot.rulebook() + ", and this program has "
                            + rulebook.digest(),
                    "use the version of Redflag that made it, or pin it anew with this one");
        }
        return of(rulebook, matcher, snapshot.goodGuys(), ownership.get(), library.editions(), library.problems());
    }

    /**
     * Puts a rulebook and listed parties together.
     *
     * @param problems lists that could not be read or trusted: they make every decision NOT_SCREENED
     */
    public static Knowledge of(
            Rulebook rulebook, List<ListedParty> parties, List<ListEdition> editions, List<NotScreened> problems) {
        return of(rulebook, parties, GoodGuys.NONE, OwnershipRegister.NONE, editions, problems);
    }

    /** Puts a rulebook, listed parties, records of who is not one of them and who owns whom together. */
    public static Knowledge of(
            Rulebook rulebook,
            List<ListedParty> parties,
            GoodGuys goodGuys,
            OwnershipRegister ownership,
            List<ListEdition> editions,
            List<NotScreened> problems) {
        return of(rulebook, Matcher.of(parties), goodGuys, ownership, editions, problems);
    }

    private static Knowledge of(
            Rulebook rulebook,
            Matcher matcher,
            GoodGuys goodGuys,
            OwnershipRegister ownership,
            List<ListEdition> editions,
            List<NotScreened> problems) {
        StringBuilder all = new StringBuilder(rulebook.digest());
        editions.forEach(edition -> all.append('\n').append(edition));
        if (!goodGuys.digest().isEmpty()) {
            all.append('\n').append(goodGuys.digest());
        }
        if (!ownership.digest().isEmpty()) {
            all.append("\nownership ").append(ownership.digest());
        }
        KnowledgeReference reference =
                new KnowledgeReference(Digests.sha256(all.toString()), rulebook.digest(), editions);
        return new Knowledge(
                rulebook,
                new RememberedMatches(matcher),
                goodGuys,
                ownership,
                List.copyOf(problems),
                reference,
                rulebook.weighing());
    }

    /**
     * The same knowledge with another policy for weighing red flags, which becomes part of its digest.
     *
     * @param name what to call it in errors
     * @throws UnusablePolicy when it cannot be read, or weighs a rule that there is not
     */
    public Knowledge weighedBy(String name, String yaml) {
        WeighingPolicy policy = WeighingPolicyFile.read(name, yaml);
        Set<String> ids = rulebook.rules().stream().map(RuleHeader::id).collect(Collectors.toSet());
        for (String id : policy.rules().keySet()) {
            if (!ids.contains(id)) {
                throw new UnusablePolicy(
                        "policy " + name + ": there is no rule '" + id + "'; compare with the ids in decisions");
            }
        }
        KnowledgeReference weighed = new KnowledgeReference(
                Digests.sha256(reference.digest() + "\npolicy " + Digests.sha256(yaml)),
                reference.rulebook(),
                reference.lists());
        return new Knowledge(rulebook, matches, goodGuys, ownership, problems, weighed, policy);
    }

    /** How red flags are weighed. */
    WeighingPolicy weighing() {
        return weighing;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** What a decision says it was made with. */
    public KnowledgeReference reference() {
        return reference;
    }

    public List<NotScreened> problems() {
        return problems;
    }

    RememberedMatches matches() {
        return matches;
    }

    ListCoverage coverage() {
        return coverage;
    }

    GoodGuys goodGuys() {
        return goodGuys;
    }

    OwnershipRegister ownership() {
        return ownership;
    }
}
