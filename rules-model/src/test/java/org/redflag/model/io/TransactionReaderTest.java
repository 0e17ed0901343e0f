package org.redflag.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redflag.model.BankRole;
import org.redflag.model.Control;
import org.redflag.model.EndUseKind;
import org.redflag.model.Item;
import org.redflag.model.NamedPerson;
import org.redflag.model.Owner;
import org.redflag.model.PartyRole;
import org.redflag.model.Share;
import org.redflag.model.Transaction;
import org.redflag.model.TransactionType;

class TransactionReaderTest {

    @Test
    void readsPartiesAndBanksByTheirRoles() {
        Transaction transaction = read(Map.of(
                "ultimateConsignee", Map.of("name", "Ala-Too", "country", "kg"),
                "purchaser", List.of(Map.of("name", "A"), Map.of("name", "B")),
                "beneficiaryBank", Map.of("bic", "DEUTDEFF")));
        assertThat(transaction.parties())
                .extracting(party -> party.role() + " " + party.name())
                .containsExactlyInAnyOrder("ULTIMATE_CONSIGNEE Ala-Too", "PURCHASER A", "PURCHASER B");
        assertThat(transaction.payment().banks()).singleElement().satisfies(bank -> {
            assertThat(bank.role()).isEqualTo(BankRole.BENEFICIARY_BANK);
            assertThat(bank.country()).isEqualTo("DE");
        });
    }

    @Test
    void numbersItemsThatHaveNoNumber() {
        Transaction transaction =
                read(Map.of("items", List.of(Map.of("hsCode", "848210"), Map.of("hsCode", "854231"))));
        assertThat(transaction.items()).extracting(Item::line).containsExactly(1, 2);
    }

    @Test
    void readsShortForms() {
        Transaction transaction = read(Map.of(
                "route", Map.of("from", "US", "transit", "KZ; KG", "destination", "RU"),
                "endUses", "MILITARY",
                "purchaser",
                        Map.of(
                                "name", "P",
                                "owners", "Volga Holding (RU) 60%; Ivan 25.5%; Unknown Fund",
                                "identifiers", "LEI:529900T8BM49AURSDO55")));
        assertThat(transaction.route().transit())
                .extracting(place -> place.country())
                .containsExactly("KZ", "KG");
        assertThat(transaction.endUses()).singleElement().matches(use -> use.kind() == EndUseKind.MILITARY);
        assertThat(transaction.parties().get(0).owners())
                .extracting(Owner::name)
                .containsExactly("Volga Holding", "Ivan", "Unknown Fund");
        assertThat(transaction.parties().get(0).owners())
                .extracting(Owner::sharePercent)
                .containsExactly(Share.percent(60), Share.of(51, 200), null);
    }

    @Test
    void readsStatementsAboutOwnership() {
        Transaction transaction = read(Map.of(
                "ownership",
                List.of(Map.of(
                        "owner", "Volga Holding (RU)",
                        "owned", Map.of("name", "Alder Trading", "identifiers", "LEI:529900T8BM49AURSDO55"),
                        "sharePercent", "33 1/3",
                        "controls", "perhaps",
                        "from", "2024-01-01"))));
        assertThat(transaction.ownership()).singleElement().satisfies(holding -> {
            assertThat(holding.owner()).isEqualTo(NamedPerson.of("Volga Holding", "RU"));
            assertThat(holding.owned().identifiers()).hasSize(1);
            assertThat(holding.least()).isEqualTo(Share.of(1, 3));
            assertThat(holding.controls()).isEqualTo(Control.PERHAPS);
            assertThat(holding.inForce(LocalDate.of(2023, 12, 31))).isFalse();
        });
    }

    @Test
    void saysWhereAShareIsNone() {
        assertThatThrownBy(() -> read(
                        Map.of("ownership", List.of(Map.of("owner", "A", "owned", "B", "sharePercent", "most of it")))))
                .hasMessage("ownership[0].sharePercent: 'most of it' is not a valid sharePercent; write a percentage"
                        + " from 0 to 100 such as 33.33 or 33 1/3, or a part of the whole such as 1/3");
        assertThatThrownBy(() -> read(Map.of("ownership", List.of(Map.of("owner", "A (RU) 5%", "owned", "B")))))
                .hasMessageContaining("ownership[0].owner: 'A (RU) 5%' names a share");
    }

    @Test
    void fillsInWhatHasAnObviousValue() {
        Transaction transaction = read(Map.of());
        assertThat(transaction.type()).isEqualTo(TransactionType.EXPORT);
        assertThat(transaction.dayOfPayment()).isEqualTo(LocalDate.of(2024, 4, 15));
        assertThat(transaction.parties()).isEmpty();
    }

    @Test
    void errorsNameThePlaceAsItIsWritten() {
        assertThatThrownBy(() -> read(Map.of("ultimateConsignee", Map.of("name", "A", "country", "Kyrgyzstan"))))
                .isInstanceOf(UnreadableFact.class)
                .hasMessageStartingWith("ultimateConsignee.country: 'Kyrgyzstan' is not a valid country");
        assertThatThrownBy(() -> read(Map.of("item", Map.of("value", "12,50"))))
                .hasMessage("item.value: '12,50' is not a number; write digits with a point, such as 1250.50");
        assertThatThrownBy(() -> read(Map.of("contractDate", "11/03/22")))
                .hasMessage("contractDate: '11/03/22' is not a date; write it as 2022-03-11");
        assertThatThrownBy(() -> read(Map.of("contractDate", "+999999-01-01")))
                .hasMessageStartingWith("contractDate: '+999999-01-01' is no day of trade");
        assertThatThrownBy(() -> read(Map.of("purchaser", Map.of("name", "A", "type", "SHOP"))))
                .hasMessageContaining("purchaser.type: 'SHOP' is not known here; write one of COMPANY");
    }

    @Test
    void anUnknownFieldIsAnErrorThatNamesTheKnownOnes() {
        assertThatThrownBy(() -> read(Map.of("item", Map.of("hscode", "848210"))))
                .hasMessageContaining("unknown field 'hscode'")
                .hasMessageContaining("hsCode");
        assertThatThrownBy(() -> read(Map.of("shipper", Map.of("name", "A")))).hasMessageContaining("'shipper'");
    }

    @Test
    void aNumberThatWouldTakeAllMemoryIsRefused() {
        assertThatThrownBy(() -> read(Map.of("item", Map.of("value", "1e999999999"))))
                .isInstanceOf(UnreadableFact.class);
    }

    @Test
    void aPaymentThatIsNoObjectIsAnErrorBesideABankToo() {
        assertThatThrownBy(() -> read(Map.of("payment", "USD", "beneficiaryBank", Map.of("name", "B"))))
                .hasMessageStartingWith("payment: ");
    }

    @Test
    void aTransactionNeedsAnIdAndADay() {
        assertThatThrownBy(() -> TransactionReader.read(Map.of("date", "2024-04-15")))
                .hasMessageContaining("id");
        assertThatThrownBy(() -> TransactionReader.read(Map.of("id", "T"))).hasMessageContaining("date");
    }

    @Test
    void everyRoleHasItsColumns() {
        for (PartyRole role : PartyRole.values()) {
            assertThat(TransactionColumns.all()).contains(TransactionReader.camelCase(role.name()) + ".name");
        }
        assertThat(TransactionColumns.all())
                .contains("id", "item.hsCode", "route.from", "route.from.region", "beneficiaryBank.bic")
                .doesNotContain("exporter.role", "item.line")
                .doesNotHaveDuplicates();
    }

    private static Transaction read(Map<String, Object> fields) {
        Map<String, Object> tree = new HashMap<>(fields);
        tree.put("id", "T");
        tree.put("date", "2024-04-15");
        return TransactionReader.read(tree);
    }
}
