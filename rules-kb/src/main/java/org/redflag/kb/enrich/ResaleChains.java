package org.redflag.kb.enrich;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.PartyType;
import org.redflag.model.ResaleChain;

/** Counts those who stand between the exporter and the end user. */
final class ResaleChains {

    private static final Set<PartyRole> BETWEEN = EnumSet.of(
            PartyRole.SELLER, PartyRole.PURCHASER, PartyRole.INTERMEDIATE_CONSIGNEE, PartyRole.AGENT, PartyRole.BROKER);
    private static final Set<PartyRole> ENDS =
            EnumSet.of(PartyRole.EXPORTER, PartyRole.MANUFACTURER, PartyRole.ULTIMATE_CONSIGNEE, PartyRole.END_USER);
    /** They carry, clear or finance goods and do not resell them. */
    private static final Set<PartyType> SERVICES =
            EnumSet.of(PartyType.FREIGHT_FORWARDER, PartyType.CUSTOMS_BROKER, PartyType.LOGISTICS, PartyType.BANK);

    private ResaleChains() {}

    static void addTo(Facts facts) {
        List<Party> parties = facts.transaction().parties();
        Set<String> ends = new HashSet<>();
        for (Party party : parties) {
            if (ENDS.contains(party.role())) {
                ends.add(key(party));
            }
        }
        Map<String, String> between = new LinkedHashMap<>();
        for (Party party : parties) {
            boolean resells = party.type() == null || !SERVICES.contains(party.type());
            if (BETWEEN.contains(party.role()) && resells && !ends.contains(key(party))) {
                between.putIfAbsent(key(party), party.name());
            }
        }
        if (!between.isEmpty()) {
            facts.all().add(new ResaleChain(List.copyOf(between.values())));
        }
    }

    private static String key(Party party) {
        return party.name().toUpperCase(Locale.ROOT);
    }
}
