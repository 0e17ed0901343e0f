package org.redflag.app.input.iso20022;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;

/** Texts of a transfer in which somebody may be named: everything that is written freely. */
final class Mentions {

    /** All that a transfer may write freely is searched word by word; more would take a machine's day. */
    static final int MOST_TEXT = 20_000;

    private static final int LONGEST = 480;
    private static final int OVERLAP = 80;

    /** Elements that hold a code, number, day or amount, and those that become a field of a person. */
    private static final Set<String> CODED = Set.of(
            ("AdmstnZone AdrTp AnyBIC BIC BICFI BICOrBEI BEI BldgNb BtchBookg Cd CdtDbtInd CertId ChanlTp ChrgBr ClrChanl"
                            + " ClrSysRef CpyDplct Ctgy CtgyDtls Ctry CtryOfBirth CtryOfRes CtrySubDvsn CtrlSum DbtCdtRptgInd"
                            + " DbtrSts DstrctNm ElctrncAdr EmailAdr EmailAddr EndToEndId FaxNb Flr FrmsCd IBAN Id InstrId InstrPrty Issr"
                            + " LEI MmbId MobNb MsgDefIdr MsgId Mtd NbOfTxs Nb NmPrfx PhneNb PlcAndNm PrefrdMtd PrtryIssr"
                            + " PstBx PstCd Rate Ref RefNb RegnId RmtId RmtLctnMtd Room Sd SeqNb StrtNm SttlmMtd SttlmPrty TaxId"
                            + " Tp TwnLctnNm TwnNm TxId UETR URLAdr URLAddr UnitOfMeasr XchgRate Yr")
                    .split(" ", -1));

    private static final List<String> CODED_ENDINGS = List.of("Dt", "DtTm", "Tm", "Amt", "Pctg", "Ccy", "Ind");
    private static final Set<String> PURPOSES = Set.of("Purp", "CtgyPurp");

    private final Set<String> texts = new LinkedHashSet<>();
    private int characters;

    /** Whether somebody may be named in an element without children. */
    static boolean mayBeIn(Element leaf, Element parent) {
        if (leaf.name().equals("Prtry")) {
            return PURPOSES.contains(parent.name());
        }
        return !CODED.contains(leaf.name()) && CODED_ENDINGS.stream().noneMatch(leaf.name()::endsWith);
    }

    void add(String text, long line) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        characters += text.length();
        if (characters > MOST_TEXT) {
            throw new UnreadableMessage(
                    line, "the texts of the transfer have more than " + MOST_TEXT + " characters; search them by hand");
        }
        for (int from = 0; from < text.length(); from += LONGEST - OVERLAP) {
            texts.add(text.substring(from, Math.min(text.length(), from + LONGEST))
                    .strip());
            if (from + LONGEST >= text.length()) {
                break;
            }
        }
    }

    List<Party> parties() {
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .map(text -> Party.of(PartyRole.MENTIONED, text, null))
                .toList();
    }
}
