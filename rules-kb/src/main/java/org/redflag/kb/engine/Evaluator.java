package org.redflag.kb.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates one group's rules, with a session of its own for every edition it meets; not for more than one thread. */
public final class Evaluator implements AutoCloseable {

    private final RuleGroup group;
    private final @Nullable RuleSession[] sessions;

    public Evaluator(RuleGroup group) {
        this.group = group;
        sessions = new RuleSession[group.editionCount()];
    }

    public RuleGroup group() {
        return group;
    }

    /**
     * What the rules in force on the day conclude.
     *
     * @throws RuntimeException when a rule fails; the session it failed in is thrown away and the next call starts afresh
     */
    public List<Conclusion> evaluate(List<Object> facts, LocalDate day) {
        int number = group.editionNumber(day);
        RuleSession session = sessions[number];
        if (session == null) {
            session = new RuleSession(group.edition(number));
            sessions[number] = session;
        }
        boolean done = false;
        try {
            List<Conclusion> conclusions = session.evaluate(facts);
            done = true;
            return conclusions;
        } finally {
            if (!done) {
                sessions[number] = null;
                session.close();
            }
        }
    }

    @Override
    public void close() {
        for (int i = 0; i < sessions.length; i++) {
            RuleSession session = sessions[i];
            if (session != null) {
                session.close();
                sessions[i] = null;
            }
        }
    }
}
