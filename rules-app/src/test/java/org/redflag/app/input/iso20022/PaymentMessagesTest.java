package org.redflag.app.input.iso20022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redflag.app.input.Entry;
import org.redflag.app.input.UnusableInput;
import org.redflag.kb.xml.XmlCursor;
import org.redflag.model.Transaction;
import org.redflag.model.TransactionType;

/** Files of messages: which transfers they hold, what is turned away, and what is refused. */
class PaymentMessagesTest {

    private static final String GOOD = Messages.transfer("<Dbtr><Nm>A</Nm></Dbtr><Cdtr><Nm>B</Nm></Cdtr>");

    @Test
    void aTransferIsAPayment() {
        Transaction payment = Messages.accepted(Messages.customer(GOOD)).get(0);
        assertThat(payment.id()).isEqualTo(Messages.UETR);
        assertThat(payment.type()).isEqualTo(TransactionType.PAYMENT);
        assertThat(payment.date()).isEqualTo(LocalDate.of(2024, 7, 2));
        assertThat(payment.payment()).satisfies(each -> {
            assertThat(each.currency()).isEqualTo("EUR");
            assertThat(each.amount()).isEqualTo(new BigDecimal("10.50"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pacs.008.001.02", "pacs.008.001.07", "pacs.008.001.08", "pacs.008.001.10", "pacs.008.001.13"})
    void versionsAreToldByTheNamespace(String version) {
        assertThat(Messages.accepted(Messages.message(version, "FIToFICstmrCdtTrf", GOOD)))
                .hasSize(1);
    }

    @Test
    void messagesStandInEnvelopesAndOneAfterTheOther() {
        String header =
                "<h:AppHdr xmlns:h=\"urn:iso:std:iso:20022:tech:xsd:head.001.001.02\"><h:Fr><h:FIId><h:FinInstnId>"
                        + "<h:BICFI>EXDDUS33</h:BICFI></h:FinInstnId></h:FIId></h:Fr></h:AppHdr>";
        List<Transaction> payments = Messages.accepted("<all><one>" + header + Messages.customer(GOOD, GOOD)
                + "</one><one>" + Messages.institutions(GOOD) + "</one></all>");
        assertThat(payments).hasSize(3);
        assertThat(payments.get(1).payment().banks())
                .extracting(bank -> bank.bic())
                .containsExactly("EXDDUS33");
        // A header speaks of its own message and not of the next.
        assertThat(payments.get(2).payment().banks()).isEmpty();
    }

    @Test
    void withoutAUetrAPaymentGoesByItsMessageAndReference() {
        assertThat(Messages.accepted(Messages.customer(
                                Messages.transfer("<InstrId>I</InstrId><EndToEndId>E</EndToEndId>", ""),
                                Messages.transfer("<InstrId>I</InstrId><EndToEndId>NOTPROVIDED</EndToEndId>", ""),
                                Messages.transfer("<EndToEndId>NOTPROVIDED</EndToEndId><TxId>T</TxId>", "")))
                        .stream()
                        .map(Transaction::id))
                .containsExactly("M-1/E", "M-1/I", "M-1/T");
    }

    @Test
    void aTransferThatCannotBeReadCostsNoOther() {
        String bad = Messages.transfer("<Cdtr><Nm>B</Nm><PstlAdr><Ctry>QQ</Ctry></PstlAdr></Cdtr>");
        List<Entry> entries = Messages.read(Messages.customer(GOOD, bad, GOOD));
        assertThat(entries).hasSize(3);
        assertThat(entries.get(1))
                .isInstanceOfSatisfying(
                        Entry.Rejected.class,
                        entry -> assertThat(entry.reason())
                                .isEqualTo(
                                        "CdtTrfTxInf/Cdtr: 'QQ' is not a valid country; write the two letters of ISO 3166-1, such as KG"));
    }

    @Test
    void placeValueAndCureAreTold() {
        assertThat(reason("<CdtrAcct><Id><IBAN>DE89370400440532013001</IBAN></Id></CdtrAcct>"))
                .startsWith("CdtTrfTxInf/CdtrAcct/Id: 'DE89370400440532013001' is not a valid IBAN");
        assertThat(reason("<IntrmyAgt2><FinInstnId><BICFI>DEUTD3FF</BICFI></FinInstnId></IntrmyAgt2>"))
                .startsWith("CdtTrfTxInf/IntrmyAgt2: 'DEUTD3FF' is not a valid bic");
        assertThat(reason("<UltmtCdtr><Id><OrgId><LEI>5493001KJTIIGC8Y1R17</LEI></OrgId></Id></UltmtCdtr>"))
                .startsWith("CdtTrfTxInf/UltmtCdtr: '5493001KJTIIGC8Y1R17' is not a valid LEI");
        assertThat(reason("<Cdtr><PstlAdr><TwnNm>Omsk</TwnNm></PstlAdr></Cdtr>"))
                .startsWith("CdtTrfTxInf/Cdtr: name is missing");
        assertThat(Messages.reasons(Messages.customer(Messages.transfer("<UETR>not-a-uuid</UETR>", "")))
                        .get(0))
                .startsWith("'not-a-uuid' is not a valid UETR");
        assertThat(Messages.reasons(Messages.customer("<CdtTrfTxInf><PmtId><TxId>T</TxId></PmtId></CdtTrfTxInf>"))
                        .get(0))
                .startsWith("IntrBkSttlmAmt is missing");
        assertThat(Messages.reasons(Messages.customer(GOOD.replace("10.50", "1e9")))
                        .get(0))
                .startsWith("'1e9' is not a valid IntrBkSttlmAmt");
        assertThat(Messages.reasons(Messages.customer(GOOD.replace("2024-07-02", "0024-07-02")))
                        .get(0))
                .startsWith("'0024-07-02' is not a valid day of settlement");
    }

    private static String reason(String elements) {
        return Messages.reasons(Messages.customer(Messages.transfer(elements))).get(0);
    }

    @Test
    void theDayIsThatOfSettlementHoweverItIsGiven() {
        assertThat(day(GOOD.replace("2024-07-02", "2024-07-02+02:00"))).isEqualTo(LocalDate.of(2024, 7, 2));
        assertThat(day(GOOD.replace("<IntrBkSttlmDt>2024-07-02</IntrBkSttlmDt>", "")))
                .isEqualTo(LocalDate.of(2024, 7, 1));
    }

    private static LocalDate day(String transfer) {
        return Messages.accepted(Messages.customer(transfer)).get(0).date();
    }

    @Test
    void whatIsAnnouncedAndNotThereIsTold() {
        assertThat(Messages.reasons(Messages.customer(GOOD, GOOD).replace(">2<", ">3<")))
                .singleElement()
                .asString()
                .startsWith("NbOfTxs announces '3' transfers and there are 2");
        assertThat(Messages.reasons(Messages.customer(GOOD, GOOD).replace(">2<", ">002<")))
                .isEmpty();
        assertThat(Messages.reasons(Messages.customer()))
                .singleElement()
                .asString()
                .contains("has no CdtTrfTxInf");
    }

    @Test
    void whatStandsBesideTheTransfersIsToldAndNotLost() {
        String beside = Messages.customer(GOOD)
                .replace("</CdtTrfTxInf>", "</CdtTrfTxInf><SplmtryData><Envlp><X><Nm>C</Nm></X></Envlp></SplmtryData>");
        assertThat(Messages.reasons(beside)).singleElement().asString().startsWith("SplmtryData stands where");
        assertThat(Messages.reasons(Messages.customer(GOOD).replaceAll("<GrpHdr>.*</GrpHdr>", "")))
                .singleElement()
                .asString()
                .startsWith("no GrpHdr stands before it");
    }

    @Test
    void otherMessagesAreTurnedAwayByName() {
        String returned = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.004.001.09\"><PmtRtr/></Document>";
        assertThat(Messages.reasons("<all>" + returned + Messages.customer(GOOD) + "</all>"))
                .singleElement()
                .asString()
                .contains("pacs.004.001.09")
                .contains("give pacs.008 and pacs.009");
        assertThat(Messages.reasons(Messages.message("pacs.009.001.08", "FIToFICstmrCdtTrf", GOOD)))
                .singleElement()
                .asString()
                .startsWith("'FIToFICstmrCdtTrf in urn:iso:std:iso:20022:tech:xsd:pacs.009.001.08'");
        assertThatThrownBy(() -> Messages.read("<html><body>no messages</body></html>"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("no payment message");
    }

    @Test
    void aFileThatBreaksOffIsToldAfterWhatWasRead() {
        String whole = Messages.customer(GOOD, GOOD);
        String cut = whole.substring(0, whole.lastIndexOf("<Cdtr>"));
        Iterator<Entry> entries =
                new PaymentMessages("cut.xml", new ByteArrayInputStream(cut.getBytes(StandardCharsets.UTF_8)));
        assertThat(entries.next()).isInstanceOf(Entry.Accepted.class);
        assertThat(entries.hasNext()).isTrue();
        assertThatThrownBy(entries::next)
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith("cut.xml line 1: the XML is broken or breaks off here")
                .hasMessageContaining("what follows was not read");
        assertThat(entries.hasNext()).isFalse();
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        String bomb = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        for (String type : List.of(bomb, outside, "<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\">")) {
            assertRefused(type + Messages.customer(GOOD.replace("<Nm>A</Nm>", "<Nm>&a;</Nm>")), "document type");
        }
        assertRefused(Messages.customer(GOOD.replace("<Nm>A</Nm>", "<Nm>&a;</Nm>")), "");
    }

    @Test
    void depthAndSizeHaveLimits() {
        String deep = "<x>".repeat(XmlCursor.DEEPEST) + "</x>".repeat(XmlCursor.DEEPEST);
        assertRefused(Messages.customer(Messages.transfer(deep)), "nested more than");
        String text = "<RmtInf><Ustrd>" + "a ".repeat(XmlCursor.LONGEST_TEXT) + "</Ustrd></RmtInf>";
        assertRefused(Messages.customer(Messages.transfer(text)), "longer than");
        assertRefused(
                Messages.customer(GOOD)
                        .replace("<GrpHdr>", "<GrpHdr a=\"" + "a".repeat(XmlCursor.LONGEST_MARKUP * 2) + "\">"),
                "longer than");
        assertRefused(
                "<!--" + "a".repeat(XmlCursor.LONGEST_MARKUP * 2) + "-->" + Messages.customer(GOOD), "longer than");
    }

    @Test
    void aTransferTooLargeToBeOneIsTurnedAwayAlone() {
        String large = Messages.transfer("<x/>".repeat(ElementReader.MOST_ELEMENTS));
        String wordy =
                Messages.transfer("<RmtInf><Ustrd>" + "word ".repeat(Mentions.MOST_TEXT / 4) + "</Ustrd></RmtInf>");
        List<Entry> entries = Messages.read(Messages.customer(large, wordy, GOOD));
        assertThat(entries).hasSize(3);
        assertThat(entries.get(0)).isInstanceOfSatisfying(Entry.Rejected.class, entry -> assertThat(entry.reason())
                .contains("no transfer needs as much"));
        assertThat(entries.get(1)).isInstanceOfSatisfying(Entry.Rejected.class, entry -> assertThat(entry.reason())
                .contains("search them by hand"));
        assertThat(entries.get(2)).isInstanceOf(Entry.Accepted.class);
    }

    private static void assertRefused(String xml, String reason) {
        assertThatThrownBy(() -> Messages.read(xml))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("what follows was not read");
    }
}
