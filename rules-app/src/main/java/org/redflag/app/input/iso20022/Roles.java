package org.redflag.app.input.iso20022;

import java.util.List;
import java.util.Map;
import org.redflag.model.BankRole;
import org.redflag.model.PartyRole;

/** What the name of an element says of the part that the person in it has. */
final class Roles {

    private static final Map<String, PartyRole> PARTIES = Map.of(
            "Dbtr", PartyRole.PAYER,
            "UltmtDbtr", PartyRole.PAYER,
            "InitgPty", PartyRole.AGENT,
            "Cdtr", PartyRole.PAYEE,
            "UltmtCdtr", PartyRole.PAYEE,
            "Invcr", PartyRole.SELLER,
            "Invcee", PartyRole.PURCHASER);

    /** The way of the money; an institution without a place of its own in it stands between. */
    private static final List<String> CHAIN = List.of(
            "UltmtDbtr",
            "Dbtr",
            "DbtrAgt",
            "PrvsInstgAgt1",
            "PrvsInstgAgt2",
            "PrvsInstgAgt3",
            "PrvsInstgAgt",
            "Fr",
            "InstgAgt",
            "InstgRmbrsmntAgt",
            "ThrdRmbrsmntAgt",
            "InstdRmbrsmntAgt",
            "To",
            "InstdAgt",
            "",
            "IntrmyAgt1",
            "IntrmyAgt2",
            "IntrmyAgt3",
            "CdtrAgt",
            "Cdtr",
            "UltmtCdtr");

    private Roles() {}

    static boolean isKnown(String element) {
        return isParty(element) || CHAIN.contains(element);
    }

    static boolean isParty(String element) {
        return PARTIES.containsKey(element);
    }

    /** A person in a place that has no role here acts for somebody, whoever it is. */
    static PartyRole party(String element) {
        return PARTIES.getOrDefault(element, PartyRole.AGENT);
    }

    static BankRole bank(String element) {
        return switch (element) {
            case "DbtrAgt", "Dbtr", "UltmtDbtr" -> BankRole.ORIGINATOR_BANK;
            case "CdtrAgt", "Cdtr", "UltmtCdtr" -> BankRole.BENEFICIARY_BANK;
            case "Fr", "To", "InstgAgt", "InstdAgt", "InstgRmbrsmntAgt", "ThrdRmbrsmntAgt", "InstdRmbrsmntAgt" ->
                BankRole.CORRESPONDENT_BANK;
            default -> BankRole.INTERMEDIARY_BANK;
        };
    }

    static int placeInChain(String element) {
        int place = CHAIN.indexOf(element);
        return place < 0 ? CHAIN.indexOf("") : place;
    }
}
