package org.redflag.kb.enrich;

import java.util.Set;
import org.redflag.model.EndUse;
import org.redflag.model.EndUseKind;
import org.redflag.model.Knowledge;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.PartyType;

/** What the goods will be used for when nobody says so but the kind of party that receives them tells it. */
final class EndUses {

    private static final Set<PartyRole> USERS = Set.of(PartyRole.ULTIMATE_CONSIGNEE, PartyRole.END_USER);

    private EndUses() {}

    static void addTo(Facts facts) {
        for (Party party : facts.transaction().parties()) {
            if (!USERS.contains(party.role())) {
                continue;
            }
            if (party.type() == PartyType.MILITARY) {
                add(facts, EndUseKind.MILITARY, party);
            } else if (party.type() == PartyType.MILITARY_INTELLIGENCE) {
                add(facts, EndUseKind.MILITARY_INTELLIGENCE, party);
            }
        }
    }

    private static void add(Facts facts, EndUseKind kind, Party user) {
        boolean told =
                facts.all().stream().anyMatch(fact -> fact instanceof EndUse use && use.kind() == kind && use.known());
        if (!told) {
            facts.all().add(new EndUse(kind, Knowledge.KNOWN, "what kind of party " + user.name() + " is"));
        }
    }
}
