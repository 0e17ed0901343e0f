package org.redflag.kb.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redflag.kb.rulebook.RuleHeader;

/** Evaluates one group's rules, with a session of its own for every rule it meets; not for more than one thread. */
public final class Evaluator implements AutoCloseable {

    private final RuleGroup group;
    private final Map<Integer, RuleSession> sessions = new HashMap<>();

    public Evaluator(RuleGroup group) {
        this.group = group;
    }

    public RuleGroup group() {
        return group;
    }

    /** What the rules in force on the day conclude. */
    public List<Conclusion> evaluate(List<Object> facts, LocalDate day) {
        return evaluate(group.known(facts), day);
    }

    /**
     * What the rules in force on the day conclude.
     *
     * @throws RuntimeException when a rule fails; the session it failed in is thrown away and the next call starts afresh
     */
    public List<Conclusion> evaluate(KnownFacts facts, LocalDate day) {
        Edition edition = group.edition(group.editionNumber(day));
        List<Conclusion> conclusions = new ArrayList<>(0);
        facts.begin();
        Map<Object, Conclusion> inferred = infer(edition.inferring(), facts, conclusions);
        for (RunnableRule rule : edition.concluding()) {
            if (rule.mayMatch(facts)) {
                run(rule, facts, inferred, (conclusion, bound, values) -> conclusions.add(conclusion));
            }
        }
        return conclusions;
    }

    /** Round by round, since what one rule infers another may look at, until nothing new is inferred. */
    private Map<Object, Conclusion> infer(List<RunnableRule> rules, KnownFacts facts, List<Conclusion> conclusions) {
        Map<Object, Conclusion> inferred = new HashMap<>(0);
        List<Object> news = new ArrayList<>(0);
        List<Conclusion> round = new ArrayList<>(0);
        int before;
        do {
            before = inferred.size();
            round.clear();
            for (RunnableRule rule : rules) {
                if (!rule.mayMatch(facts)) {
                    continue;
                }
                RuleHeader header = rule.version().header();
                run(rule, facts, inferred, (conclusion, bound, values) -> {
                    round.add(conclusion);
                    Object fact = Inference.make(header, bound, values);
                    if (inferred.putIfAbsent(fact, conclusion) == null) {
                        news.add(fact);
                    }
                });
            }
            news.forEach(facts::infer);
            news.clear();
        } while (inferred.size() > before);
        // The last round saw everything, so its conclusions are all there are.
        conclusions.addAll(round);
        return inferred;
    }

    private void run(
            RunnableRule rule, KnownFacts facts, Map<Object, Conclusion> inferred, RuleSession.Conclusions into) {
        RuleSession session = sessions.get(rule.number());
        if (session == null) {
            session = new RuleSession(rule);
            sessions.put(rule.number(), session);
        }
        boolean done = false;
        try {
            session.evaluate(rule.select(facts), inferred, into);
            done = true;
        } finally {
            if (!done) {
                sessions.remove(rule.number());
                session.close();
            }
        }
    }

    @Override
    public void close() {
        sessions.values().forEach(RuleSession::close);
        sessions.clear();
    }
}
