package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/** One long-lived session over one rule; not for more than one thread. */
final class RuleSession implements AutoCloseable {

    /** Far above what facts of one transaction can fire. */
    private static final int MOST_FIRINGS = 200_000;

    /** Takes what a match concludes. */
    interface Conclusions {

        /**
         * Called for each match while the session still holds its facts.
         *
         * @param bound the variables that have values
         */
        void add(Conclusion conclusion, Collection<String> bound, Function<String, @Nullable Object> values);
    }

    private final RuleVersion version;
    private final KieSession session;
    private final List<FactHandle> handles = new ArrayList<>();
    private Map<Object, Conclusion> inferred = Map.of();
    private Conclusions conclusions = (conclusion, bound, values) -> {};

    RuleSession(RunnableRule rule) {
        version = rule.version();
        session = rule.newSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                record(event.getMatch());
            }
        });
    }

    /**
     * What the rule concludes from the facts; the session holds none of them afterwards.
     *
     * @param grounds what stands behind facts that were inferred
     */
    void evaluate(List<Object> facts, Map<Object, Conclusion> grounds, Conclusions into) {
        inferred = grounds;
        conclusions = into;
        for (Object fact : facts) {
            handles.add(session.insert(fact));
        }
        int fired = session.fireAllRules(MOST_FIRINGS);
        if (fired >= MOST_FIRINGS) {
            throw new IllegalStateException("'" + version.header().title() + "' matched more than " + MOST_FIRINGS
                    + " times; it joins facts that nothing ties together");
        }
        for (FactHandle handle : handles) {
            session.delete(handle);
        }
        handles.clear();
    }

    private void record(Match match) {
        // A rule that begins with 'exists' or 'not' carries a fact of the engine's own, which is none of ours.
        List<Object> matched = new ArrayList<>();
        for (Object fact : match.getObjects()) {
            if (fact instanceof Record) {
                matched.add(fact);
            }
        }
        conclusions.add(
                Conclusion.of(version, matched, inferred), match.getDeclarationIds(), match::getDeclarationValue);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
