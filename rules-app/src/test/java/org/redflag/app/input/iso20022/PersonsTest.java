package org.redflag.app.input.iso20022;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redflag.model.Bank;
import org.redflag.model.BankRole;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.PartyType;
import org.redflag.model.Transaction;

/** Who is found in a transfer, wherever it stands. */
class PersonsTest {

    @ParameterizedTest
    @CsvSource({
        "Dbtr, PAYER",
        "UltmtDbtr, PAYER",
        "InitgPty, AGENT",
        "Cdtr, PAYEE",
        "UltmtCdtr, PAYEE",
        "ElementOfTomorrow, AGENT"
    })
    void partiesHaveTheRolesOfTheirElements(String element, PartyRole role) {
        String party = "<" + element + "><Nm>Example Works</Nm><CtryOfRes>KG</CtryOfRes></" + element + ">";
        for (Transaction payment : List.of(
                Messages.only(party), Messages.only("<UndrlygCstmrCdtTrf>" + party + "</UndrlygCstmrCdtTrf>"))) {
            assertThat(payment.parties()).singleElement().satisfies(each -> {
                assertThat(each.role()).isEqualTo(role);
                assertThat(each.name()).isEqualTo("Example Works");
                assertThat(each.country()).isEqualTo("KG");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DbtrAgt, ORIGINATOR_BANK",
        "PrvsInstgAgt1, INTERMEDIARY_BANK",
        "PrvsInstgAgt3, INTERMEDIARY_BANK",
        "InstgAgt, CORRESPONDENT_BANK",
        "InstdAgt, CORRESPONDENT_BANK",
        "IntrmyAgt1, INTERMEDIARY_BANK",
        "IntrmyAgt3, INTERMEDIARY_BANK",
        "CdtrAgt, BENEFICIARY_BANK",
        "AgentOfTomorrow, INTERMEDIARY_BANK"
    })
    void agentsAreBanksOfTheChain(String element, BankRole role) {
        String agent = "<" + element + "><FinInstnId><BICFI>EXAAAEADXXX</BICFI><LEI>HWUPKR0MPOU8FGXBT394</LEI>"
                + "<Nm>Example Bank</Nm></FinInstnId></" + element + ">";
        assertThat(Messages.only(agent).payment().banks()).singleElement().satisfies(bank -> {
            assertThat(bank.role()).isEqualTo(role);
            assertThat(bank.name()).isEqualTo("Example Bank");
            assertThat(bank.country()).isEqualTo("AE");
            assertThat(bank.identifiers())
                    .containsExactlyInAnyOrder(
                            Identifier.of(IdentifierType.BIC, "EXAAAEADXXX"),
                            Identifier.of(IdentifierType.LEI, "HWUPKR0MPOU8FGXBT394"));
        });
    }

    @Test
    void banksStandInTheOrderTheMoneyTakesAndOnce() {
        Transaction payment = Messages.accepted(Messages.customer(Messages.transfer(agent("InstgAgt", "EXAADEFF")
                                + agent("InstdAgt", "EXDDUS33")
                                + agent("IntrmyAgt2", "EXGGCNSH")
                                + agent("IntrmyAgt1", "EXFFCNSH")
                                + agent("CdtrAgt", "EXEEKG22")
                                + agent("DbtrAgt", "EXAADEFF")))
                        .replace("</SttlmMtd>", "</SttlmMtd>" + agent("InstdRmbrsmntAgt", "EXHHUS33")))
                .get(0);
        assertThat(payment.payment().banks())
                .extracting(Bank::bic)
                .containsExactly("EXAADEFF", "EXHHUS33", "EXDDUS33", "EXFFCNSH", "EXGGCNSH", "EXEEKG22");
        assertThat(payment.payment().throughUnitedStates()).isTrue();
    }

    private static String agent(String element, String bic) {
        return "<" + element + "><FinInstnId><BICFI>" + bic + "</BICFI></FinInstnId></" + element + ">";
    }

    @Test
    void aBranchOrClearingMemberInTheUnitedStatesIsAnAmericanBank() {
        assertThat(Messages.only(
                                "<IntrmyAgt1><FinInstnId><BICFI>EXAAGB2L</BICFI></FinInstnId><BrnchId><Nm>New York</Nm>"
                                        + "<PstlAdr><TwnNm>New York</TwnNm><Ctry>US</Ctry></PstlAdr></BrnchId></IntrmyAgt1>")
                        .payment()
                        .throughUnitedStates())
                .isTrue();
        assertThat(Messages.only("<IntrmyAgt1><FinInstnId><ClrSysMmbId><ClrSysId><Cd>USABA</Cd></ClrSysId>"
                                + "<MmbId>021000000</MmbId></ClrSysMmbId></FinInstnId></IntrmyAgt1>")
                        .payment()
                        .banks())
                .singleElement()
                .satisfies(bank -> {
                    assertThat(bank.inUnitedStates()).isTrue();
                    assertThat(bank.name()).isEqualTo("USABA 021000000");
                });
        assertThat(Messages.only(agent("IntrmyAgt1", "EXAAGB2L")).payment().throughUnitedStates())
                .isFalse();
    }

    @Test
    void institutionsThatPayForThemselvesPayAndArePaid() {
        Transaction payment = Messages.accepted(
                        Messages.institutions(Messages.transfer(agent("Dbtr", "EXAADEFF") + agent("Cdtr", "EXBBITMM"))))
                .get(0);
        assertThat(payment.parties()).extracting(Party::role).containsExactly(PartyRole.PAYER, PartyRole.PAYEE);
        assertThat(payment.parties()).extracting(Party::type).containsOnly(PartyType.BANK);
        assertThat(payment.payment().banks())
                .extracting(Bank::role)
                .containsExactly(BankRole.ORIGINATOR_BANK, BankRole.BENEFICIARY_BANK);
    }

    @Test
    void whoeverIsBehindACoverIsThePayerAndThePayee() {
        Transaction payment = Messages.accepted(Messages.institutions(Messages.transfer(agent("Dbtr", "EXAADEFF")
                        + agent("Cdtr", "EXBBITMM")
                        + "<UndrlygCstmrCdtTrf><Dbtr><Nm>Example Payer</Nm></Dbtr>" + agent("CdtrAgt", "EXCCIRTH")
                        + "<Cdtr><Nm>Example Payee</Nm></Cdtr><RmtInf><Ustrd>for Example Works</Ustrd></RmtInf>"
                        + "</UndrlygCstmrCdtTrf>")))
                .get(0);
        assertThat(Messages.names(payment, PartyRole.PAYER)).containsExactly("Example Payer");
        assertThat(Messages.names(payment, PartyRole.PAYEE)).containsExactly("Example Payee");
        assertThat(Messages.names(payment, PartyRole.MENTIONED)).containsExactly("for Example Works");
        assertThat(payment.payment().banks()).extracting(Bank::bic).contains("EXCCIRTH");
    }

    @Test
    void identifiersBirthAccountAndContactBelongToTheParty() {
        Transaction payment = Messages.only(
                "<Cdtr><Nm>Example Person</Nm><Id><PrvtId><DtAndPlcOfBirth><BirthDt>1970-12-31"
                        + "</BirthDt><CityOfBirth>Omsk</CityOfBirth><CtryOfBirth>RU</CtryOfBirth></DtAndPlcOfBirth>"
                        + "<Othr><Id>AB1234567</Id><SchmeNm><Cd>CCPT</Cd></SchmeNm></Othr></PrvtId></Id>"
                        + "<CtctDtls><Nm>Example Clerk</Nm><PhneNb>+996-312000000</PhneNb><EmailAdr>a@example.com</EmailAdr></CtctDtls>"
                        + "</Cdtr><CdtrAcct><Id><IBAN>GB82 WEST 1234 5698 7654 32</IBAN></Id><Nm>Example Account</Nm></CdtrAcct>");
        assertThat(payment.parties().get(0)).satisfies(party -> {
            assertThat(party.type()).isEqualTo(PartyType.INDIVIDUAL);
            assertThat(party.birthDate()).isEqualTo("1970-12-31");
            assertThat(party.alsoKnownAs()).containsExactly("Example Account");
            assertThat(party.contact().email()).isEqualTo("a@example.com");
            assertThat(party.identifiers())
                    .containsExactly(
                            Identifier.of(IdentifierType.PASSPORT, "AB1234567"),
                            Identifier.of(IdentifierType.IBAN, "GB82WEST12345698765432"));
        });
        assertThat(Messages.names(payment, PartyRole.MENTIONED)).containsExactly("Example Clerk");
    }

    @Test
    void organisationsGoByTheirNumbers() {
        Party party = Messages.only("<UltmtCdtr><Id><OrgId><AnyBIC>SABRRUMM</AnyBIC><LEI>HWUPKR0MPOU8FGXBT394</LEI>"
                        + "<Othr><Id>7700000000</Id><SchmeNm><Cd>TXID</Cd></SchmeNm></Othr>"
                        + "<Othr><Id>C-1</Id><SchmeNm><Cd>CUST</Cd></SchmeNm></Othr></OrgId></Id></UltmtCdtr>")
                .parties()
                .get(0);
        assertThat(party.name()).isEqualTo("SABRRUMM");
        assertThat(party.identifiers())
                .extracting(Identifier::type)
                .containsExactly(IdentifierType.BIC, IdentifierType.LEI, IdentifierType.TAX_ID, IdentifierType.INN);
    }

    @Test
    void addressesComeInFieldsInLinesAndInBoth() {
        assertThat(address("<StrtNm>Example Street</StrtNm><BldgNb>7</BldgNb><Room>14</Room><PstCd>295000</PstCd>"
                        + "<TwnNm>Simferopol</TwnNm><CtrySubDvsn>Crimea</CtrySubDvsn><Ctry>UA</Ctry>"))
                .isEqualTo(new org.redflag.model.Address(
                        "Example Street 7", "14", "Simferopol", "Crimea", "295000", "UA"));
        assertThat(address("<TwnNm>Milano</TwnNm><Ctry>IT</Ctry><AdrLine>Via Campione 12</AdrLine>"))
                .isEqualTo(new org.redflag.model.Address("Via Campione 12", null, "Milano", null, null, "IT"));
        assertThat(address("<AdrLine>Example Street 7</AdrLine><AdrLine>295000 Simferopol, Crimea</AdrLine>"))
                .isEqualTo(new org.redflag.model.Address(
                        "Example Street 7, 295000 Simferopol, Crimea", null, "Simferopol", "Crimea", "295000", "UA"));
        assertThat(address("<AdrLine>7 Example Street</AdrLine><AdrLine>Tehran Iran</AdrLine>"))
                .satisfies(each -> {
                    assertThat(each.city()).isEqualTo("Tehran");
                    assertThat(each.country()).isEqualTo("IR");
                });
        assertThat(address("<AdrLine>7 Example Street</AdrLine><AdrLine>Albuquerque, New Mexico</AdrLine>")
                        .country())
                .isNull();
        assertThat(address("<AdrLine>2/Example Street 7</AdrLine><AdrLine>3/IR/Tehran</AdrLine>"))
                .isEqualTo(new org.redflag.model.Address("Example Street 7", null, "Tehran", null, null, "IR"));
    }

    private static org.redflag.model.Address address(String fields) {
        return Messages.only("<Cdtr><Nm>Example Works</Nm><PstlAdr>" + fields + "</PstlAdr></Cdtr>")
                .parties()
                .get(0)
                .address();
    }

    @Test
    void aPartyThatResidesElsewhereIsInBothCountries() {
        assertThat(Messages.only(
                                "<Cdtr><Nm>Example Works</Nm><PstlAdr><Ctry>AE</Ctry></PstlAdr><CtryOfRes>IR</CtryOfRes></Cdtr>")
                        .parties())
                .extracting(Party::country)
                .containsExactly("AE", "IR");
    }

    @Test
    void whatIsWrittenFreelyIsSearchedForNames() {
        Transaction payment = Messages.only(
                "<Cdtr><Nm>Example Works</Nm><PstlAdr><AdrLine>c/o Example Agents</AdrLine>"
                        + "<AdrLine>Example Street 7</AdrLine></PstlAdr></Cdtr>"
                        + "<InstrForCdtrAgt><Cd>HOLD</Cd><InstrInf>call Example Clerk</InstrInf></InstrForCdtrAgt>"
                        + "<Purp><Prtry>Example purpose</Prtry></Purp>"
                        + "<RgltryRptg><Authrty><Nm>Example Authority</Nm></Authrty><Dtls><Cd>X1</Cd><Inf>Example report</Inf></Dtls></RgltryRptg>"
                        + "<RmtInf><Ustrd>first half of a</Ustrd><Ustrd>name that goes on</Ustrd>"
                        + "<Strd><RfrdDocInf><Nb>4711</Nb><LineDtls><Desc>Example goods</Desc></LineDtls></RfrdDocInf>"
                        + "<Invcr><Nm>Example Invoicer</Nm></Invcr><Invcee><Nm>Example Invoicee</Nm></Invcee>"
                        + "<AddtlRmtInf>Example remark</AddtlRmtInf></Strd></RmtInf><ElementOfTomorrow>Example text</ElementOfTomorrow>");
        assertThat(Messages.names(payment, PartyRole.MENTIONED))
                .containsExactlyInAnyOrder(
                        "c/o Example Agents\nExample Street 7",
                        "call Example Clerk",
                        "Example purpose",
                        "Example Authority",
                        "Example report",
                        "first half of a\nname that goes on",
                        "Example goods",
                        "Example remark",
                        "Example text");
        assertThat(Messages.names(payment, PartyRole.SELLER)).containsExactly("Example Invoicer");
        assertThat(Messages.names(payment, PartyRole.PURCHASER)).containsExactly("Example Invoicee");
    }

    @Test
    void aLongTextLosesNothingBetweenItsParts() {
        String text = "filler words ".repeat(36) + "Orlan Radio Works " + "filler words ".repeat(40);
        assertThat(Messages.names(Messages.only("<RmtInf><Ustrd>" + text + "</Ustrd></RmtInf>"), PartyRole.MENTIONED))
                .hasSizeGreaterThan(1)
                .anyMatch(part -> part.contains("Orlan Radio Works"));
    }
}
