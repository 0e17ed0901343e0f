package org.redflag.kb.holdings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redflag.model.Control;
import org.redflag.model.Holding;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.NamedPerson;
import org.redflag.model.Share;

class OwnershipRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);
    private static final Identifier LEI = Identifier.of(IdentifierType.LEI, "529900T8BM49AURSDO55");
    private static final Identifier OTHER_LEI = Identifier.of(IdentifierType.LEI, "549300MLUDYVRQOOXS22");
    private static final NamedPerson OWNER = named("Xenon", "RU");

    @Test
    void aNumberFindsItsPersonUnderAnyName() {
        OwnershipRegister register = owning(named("Alder Trading", "AE", LEI));
        assertThat(ownersOf(register, named("Eller Handel", "DE", LEI))).containsExactly("Xenon");
    }

    @Test
    void withoutANumberTheNameAndTheCountryMustBeTheSame() {
        OwnershipRegister register = owning(named("Alder Trading, Ltd.", "AE"));
        assertThat(ownersOf(register, named("ALDER  TRADING LTD", "AE"))).containsExactly("Xenon");
        assertThat(ownersOf(register, named("Alder Trading Ltd", "TR"))).isEmpty();
        assertThat(ownersOf(register, named("Alder Tradings Ltd", "AE"))).isEmpty();
    }

    @Test
    void anotherNumberOfTheSameKindIsAnotherPerson() {
        OwnershipRegister register = owning(named("Alder Trading", "AE", LEI));
        NamedPerson other = named("Alder Trading", "AE", OTHER_LEI);
        assertThat(ownersOf(register, other)).isEmpty();
        assertThat(register.doubt(List.of(other), Optional.empty())).isEmpty();
    }

    @Test
    void aRegistrationNumberMeansSomebodyOnlyInItsCountry() {
        Identifier number = Identifier.of(IdentifierType.REGISTRATION, "100");
        OwnershipRegister register = owning(named("Alder Trading", "AE", number));
        assertThat(ownersOf(register, named("Alder", "AE", number))).containsExactly("Xenon");
        assertThat(ownersOf(register, named("Alder", "TR", number))).isEmpty();
        assertThat(ownersOf(register, named("Alder", null, number))).isEmpty();
    }

    @Test
    void aMissingCountryIsADoubtAndNoLink() {
        OwnershipRegister register = owning(named("Alder Trading", "AE"));
        NamedPerson nowhere = named("Alder Trading", null);
        assertThat(ownersOf(register, nowhere)).isEmpty();
        assertThat(register.doubt(List.of(nowhere), Optional.empty())).isPresent();
    }

    @Test
    void aNamesakeOfWhomNothingIsSaidIsNoDoubt() {
        OwnershipRegister register = owning(named("Alder Trading", "AE"));
        NamedPerson xenon = named("Xenon", null);
        assertThat(register.find(List.of(xenon))).isEmpty();
        assertThat(register.doubt(List.of(xenon), Optional.empty())).isEmpty();
    }

    @Test
    void aRowThatDoesNotSayWhichOfTwoItMeansIsADoubtAboutBoth() {
        OwnershipRegister register = OwnershipRegister.of(List.of(
                holding(OWNER, named("Alder Trading", "AE", LEI)),
                holding(OWNER, named("Alder Trading", "AE", OTHER_LEI)),
                holding(named("Yucca", "IR"), named("Alder Trading", "AE"))));
        NamedPerson first = named("Alder Trading", "AE", LEI);
        Optional<Integer> known = register.find(List.of(first));
        assertThat(known).isPresent();
        assertThat(register.doubt(List.of(first), known)).isPresent();
    }

    @Test
    void rowsOfOnePersonUnderTwoNamesAreTogetherByTheirNumber() {
        OwnershipRegister register = OwnershipRegister.of(List.of(
                holding(OWNER, named("Alder Trading", "AE", LEI)),
                holding(named("Yucca", "IR"), named("Alder Trading FZE", "AE", LEI)),
                holding(named("Zinnia", "IR"), named("Alder Trading FZE", "AE"))));
        assertThat(ownersOf(register, named("Alder Trading", "AE")))
                .containsExactlyInAnyOrder("Xenon", "Yucca", "Zinnia");
    }

    @Test
    void aHoldingCountsOnItsDays() {
        NamedPerson alder = named("Alder Trading", "AE");
        OwnershipRegister register = OwnershipRegister.of(List.of(
                new Holding(OWNER, alder, Share.HALF, null, Control.NONE, null, DAY, DAY.plusDays(2), "a register")));
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = DAY.minusDays(1); day.isBefore(DAY.plusDays(4)); day = day.plusDays(1)) {
            LocalDate of = day;
            register.stakesIn(register.find(List.of(alder)).orElseThrow(), day, stake -> days.add(of));
        }
        assertThat(days).containsExactly(DAY, DAY.plusDays(1));
    }

    private static OwnershipRegister owning(NamedPerson owned) {
        return OwnershipRegister.of(List.of(holding(OWNER, owned)));
    }

    private static Holding holding(NamedPerson owner, NamedPerson owned) {
        return new Holding(owner, owned, Share.HALF, null, Control.NONE, null, null, null, null);
    }

    private static List<String> ownersOf(OwnershipRegister register, NamedPerson owned) {
        List<String> owners = new ArrayList<>();
        register.find(List.of(owned))
                .ifPresent(person -> register.stakesIn(
                        person,
                        DAY,
                        stake ->
                                owners.add(register.person(stake.owner()).get(0).name())));
        return owners;
    }

    private static NamedPerson named(String name, @Nullable String country, Identifier... ids) {
        return new NamedPerson(name, null, List.of(), country, List.of(ids), null);
    }
}
