package org.redflag.kb.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.redflag.kb.rulebook.RuleHeader;

/** The rules of a group that are in force together, on every day of some interval. */
final class Edition {

    private final KieBase rules;
    private final Map<String, RuleVersion> versions = new HashMap<>();

    Edition(List<RuleVersion> inForce) {
        ModelImpl model = new ModelImpl();
        Set<String> sources = new HashSet<>();
        for (RuleVersion version : inForce) {
            versions.put(key(version.folder(), version.header()), version);
            sources.add(version.model());
        }
        // Rules of one Model instance share state, so each edition is built from instances of its own.
        for (String source : sources) {
            for (Rule rule : PrecompiledRules.instantiate(source).getRules()) {
                if (versions.containsKey(key(rule.getPackage(), rule.getName()))) {
                    model.addRule(rule);
                }
            }
        }
        rules = KieBaseBuilder.createKieBaseFromModel(model);
    }

    KieSession newSession() {
        return rules.newKieSession();
    }

    RuleVersion version(String packageName, String rule) {
        RuleVersion version = versions.get(key(packageName, rule));
        if (version == null) {
            throw new IllegalStateException("rule '" + rule + "' of " + packageName + " is not part of this edition");
        }
        return version;
    }

    private static String key(String folder, RuleHeader header) {
        return key(PrecompiledRules.packageOf(folder), header.title());
    }

    private static String key(String packageName, String rule) {
        return packageName + "/" + rule;
    }
}
