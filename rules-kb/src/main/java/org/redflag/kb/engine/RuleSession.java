package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;
import org.redflag.kb.rulebook.RuleHeader;

/** One long-lived session over one edition; not for more than one thread. */
final class RuleSession implements AutoCloseable {

    /** Far above what facts of one transaction can fire; a rule that feeds itself stops here. */
    private static final int MOST_FIRINGS = 200_000;

    private final Edition edition;
    private final KieSession session;
    private final List<FactHandle> handles = new ArrayList<>();
    private final Map<Object, Conclusion> inferred = new HashMap<>();
    private List<Conclusion> conclusions = new ArrayList<>();

    RuleSession(Edition edition) {
        this.edition = edition;
        session = edition.newSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                record(event.getMatch());
            }
        });
    }

    /** What the edition's rules conclude from the facts; the session holds none of them afterwards. */
    List<Conclusion> evaluate(List<Object> facts) {
        conclusions = new ArrayList<>();
        for (Object fact : facts) {
            handles.add(session.insert(fact));
        }
        int fired = session.fireAllRules(MOST_FIRINGS);
        if (fired >= MOST_FIRINGS) {
            throw new IllegalStateException("more than " + MOST_FIRINGS + " rules fired; one of them feeds itself");
        }
        for (FactHandle handle : handles) {
            session.delete(handle);
        }
        handles.clear();
        inferred.clear();
        return conclusions;
    }

    private void record(Match match) {
        RuleVersion version = edition.version(
                match.getRule().getPackageName(), match.getRule().getName());
        RuleHeader header = version.header();
        // A rule that begins with 'exists' or 'not' carries a fact of the engine's own, which is none of ours.
        List<Object> matched =
                match.getObjects().stream().filter(Record.class::isInstance).toList();
        Conclusion conclusion = Conclusion.of(version, matched, inferred);
        conclusions.add(conclusion);
        if (header.infers() != null) {
            Object fact = Inference.make(header, match.getDeclarationIds(), match::getDeclarationValue);
            if (inferred.putIfAbsent(fact, conclusion) == null) {
                handles.add(session.insert(fact));
            }
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
