package org.redflag.app.input.iso20022;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.redflag.app.input.Entry;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.Transaction;

/** Messages for tests, and what they were read as. */
final class Messages {

    static final String UETR = "6a1f0c52-3d4e-4b7a-9c10-0123456789ab";

    private Messages() {}

    /** A pacs.008 around transfers. */
    static String customer(String... transfers) {
        return message("pacs.008.001.08", "FIToFICstmrCdtTrf", transfers);
    }

    /** A pacs.009 around transfers. */
    static String institutions(String... transfers) {
        return message("pacs.009.001.08", "FICdtTrf", transfers);
    }

    static String message(String version, String body, String... transfers) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:" + version + "\"><" + body
                + "><GrpHdr><MsgId>M-1</MsgId>"
                + "<CreDtTm>2024-07-01T09:00:00Z</CreDtTm><NbOfTxs>" + transfers.length + "</NbOfTxs>"
                + "<SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf></GrpHdr>" + String.join("", transfers) + "</" + body
                + "></Document>";
    }

    /** A transfer with the least it needs and a few elements more. */
    static String transfer(String elements) {
        return transfer("<UETR>" + UETR + "</UETR>", elements);
    }

    static String transfer(String id, String elements) {
        return "<CdtTrfTxInf><PmtId>" + id + "</PmtId><IntrBkSttlmAmt Ccy=\"EUR\">10.50</IntrBkSttlmAmt>"
                + "<IntrBkSttlmDt>2024-07-02</IntrBkSttlmDt>" + elements + "</CdtTrfTxInf>";
    }

    static List<Entry> read(String xml) {
        List<Entry> entries = new ArrayList<>();
        new PaymentMessages("test.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .forEachRemaining(entries::add);
        return entries;
    }

    static List<Transaction> accepted(String xml) {
        return read(xml).stream()
                .filter(Entry.Accepted.class::isInstance)
                .map(entry -> ((Entry.Accepted) entry).transaction())
                .toList();
    }

    static List<String> reasons(String xml) {
        return read(xml).stream()
                .filter(Entry.Rejected.class::isInstance)
                .map(entry -> ((Entry.Rejected) entry).reason())
                .toList();
    }

    /** The one transaction of a pacs.008 with one transfer of these elements. */
    static Transaction only(String elements) {
        return accepted(customer(transfer(elements))).get(0);
    }

    static List<String> names(Transaction transaction, PartyRole role) {
        return transaction.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .toList();
    }
}
