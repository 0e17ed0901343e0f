package org.redflag.app.input.iso20022;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Bank;
import org.redflag.model.BankRole;
import org.redflag.model.Bic;
import org.redflag.model.Country;
import org.redflag.model.Identifier;

/** Financial institutions of a message as banks of the chain. */
final class Agents {

    private static final int CLEARING_CODE_LENGTH = 5;

    private Agents() {}

    /** The institution in an element; once for each country that its BIC, address, branch and clearing system tell. */
    static List<Bank> of(BankRole role, Element element) {
        Element institution = element.child("FinInstnId").orElseThrow();
        // Data of the institution itself was held one element deeper in old versions.
        Element data = institution.child("CmbndId").orElse(institution);
        Optional<Element> branch = element.child("BrnchId").filter(each -> !each.isBlank());
        String bic = data.text("BICFI")
                .or(() -> data.text("BIC"))
                .map(Bic::normalise)
                .orElse(null);
        List<Identifier> identifiers = new ArrayList<>(Identification.numbers(data));
        branch.ifPresent(each -> identifiers.addAll(Identification.numbers(each)));
        String name = name(data, bic, identifiers);
        List<String> alsoKnownAs =
                branch.flatMap(each -> each.text("Nm")).stream().toList();
        List<Bank> banks = new ArrayList<>();
        banks.add(new Bank(
                role,
                name,
                bic,
                first(countries(data, bic, branch)),
                null,
                null,
                null,
                alsoKnownAs,
                identifiers,
                List.of()));
        countries(data, bic, branch).stream().skip(1).forEach(country -> banks.add(Bank.of(role, name, country)));
        return banks;
    }

    private static @Nullable String first(Set<String> countries) {
        return countries.stream().findFirst().orElse(null);
    }

    private static String name(Element data, @Nullable String bic, List<Identifier> identifiers) {
        return data.text("Nm")
                .or(() -> Optional.ofNullable(bic))
                .or(() -> identifiers.stream().map(Identifier::value).findFirst())
                .or(() -> data.text("ClrSysMmbId", "MmbId").map(member -> clearingSystem(data) + " " + member))
                .orElse("")
                .strip();
    }

    private static String clearingSystem(Element data) {
        return data.text("ClrSysMmbId", "ClrSysId", "Cd")
                .or(() -> data.text("ClrSysMmbId", "ClrSysId", "Prtry"))
                .orElse("");
    }

    private static Set<String> countries(Element data, @Nullable String bic, Optional<Element> branch) {
        Set<String> countries = new LinkedHashSet<>();
        if (bic != null) {
            countries.add(Bic.country(bic));
        }
        country(Optional.of(data)).ifPresent(countries::add);
        country(branch).ifPresent(countries::add);
        // The codes of clearing systems begin with their country: USABA, USPID, DEBLZ, CNAPS.
        String system = clearingSystem(data);
        if (system.length() == CLEARING_CODE_LENGTH && Country.isCode(system.substring(0, 2))) {
            countries.add(system.substring(0, 2));
        }
        return countries;
    }

    private static Optional<String> country(Optional<Element> element) {
        return element.flatMap(each -> each.child("PstlAdr"))
                .flatMap(PostalAddress::of)
                .flatMap(address -> Optional.ofNullable(address.country()));
    }
}
