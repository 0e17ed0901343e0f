package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** One version of a rule with a rule base of its own, built when facts first meet its needs; shared by all threads. */
final class RunnableRule {

    private final int number;
    private final RuleVersion version;
    private final Rule compiled;
    private final List<Need> needs;
    private final List<Integer> kinds = new ArrayList<>();
    private volatile @Nullable KieBase base;

    RunnableRule(int number, RuleVersion version, Rule compiled, Needs needs) {
        this.number = number;
        this.version = version;
        this.compiled = compiled;
        this.needs = needs.of(compiled.getView());
        Set<Class<?>> types = new LinkedHashSet<>();
        needs.kinds(compiled.getView(), types);
        for (Class<?> type : types) {
            // A fact that is of two kinds goes to the engine once.
            boolean within = types.stream().anyMatch(other -> other != type && other.isAssignableFrom(type));
            if (!within) {
                kinds.add(needs.kind(type));
            }
        }
    }

    /** Its place among all rules. */
    int number() {
        return number;
    }

    RuleVersion version() {
        return version;
    }

    boolean infers() {
        return version.header().infers() != null;
    }

    boolean mayMatch(KnownFacts facts) {
        for (Need need : needs) {
            if (!need.mayBeMet(facts)) {
                return false;
            }
        }
        return true;
    }

    /** The facts that its conditions look at. */
    List<Object> select(KnownFacts facts) {
        List<Object> selected = new ArrayList<>();
        for (int kind : kinds) {
            facts.addTo(selected, kind);
        }
        return selected;
    }

    KieSession newSession() {
        KieBase built = base;
        if (built == null) {
            synchronized (this) {
                built = base;
                if (built == null) {
                    ModelImpl model = new ModelImpl();
                    model.addRule(compiled);
                    built = KieBaseBuilder.createKieBaseFromModel(model);
                    base = built;
                }
            }
        }
        return built.newKieSession();
    }
}
