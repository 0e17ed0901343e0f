package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.reference.CountryGroups;
import org.redflag.kb.reference.Reference;
import org.redflag.model.Country;
import org.redflag.model.EarJurisdictionUnknown;
import org.redflag.model.Item;
import org.redflag.model.SubjectToEar;
import org.redflag.model.SubjectToEar.Basis;

/** Whether US export law follows an item: 15 CFR 734.3, with 734.4 and 734.9 for what is made abroad. */
final class EarJurisdiction {

    private final CountryGroups countryGroups;
    private final DeMinimis deMinimis;
    private final DirectProducts directProducts;

    EarJurisdiction(Reference reference) {
        countryGroups = reference.countryGroups();
        deMinimis = new DeMinimis(reference.commerceControlList());
        directProducts = new DirectProducts(reference.directProductInputs());
    }

    /** Adds what is known of each item. */
    void addTo(Facts facts, LocalDate day) {
        ExportCircumstances circumstances = new ExportCircumstances(facts, day, countryGroups);
        for (Item item : facts.items()) {
            Object fact = fact(item, circumstances);
            if (fact != null) {
                facts.all().add(fact);
            }
        }
    }

    private @Nullable Object fact(Item item, ExportCircumstances circumstances) {
        if (item.subjectToEar() != null) {
            return item.subjectToEar()
                    ? new SubjectToEar(item, Basis.DECLARED, "the exporter determined that it is")
                    : null;
        }
        if (circumstances.underItar(item)) {
            return null;
        }
        if (Country.isUnitedStates(circumstances.leaves())) {
            return new SubjectToEar(item, Basis.IN_UNITED_STATES, "it leaves the United States");
        }
        if (circumstances.passesUnitedStates()) {
            return new SubjectToEar(item, Basis.IN_UNITED_STATES, "it moves in transit through the United States");
        }
        if (Country.isUnitedStates(item.origin())) {
            return new SubjectToEar(item, Basis.US_ORIGIN, "it is of US origin");
        }
        return foreignMade(item, circumstances);
    }

    /** An item made abroad, or made nobody says where. */
    private @Nullable Object foreignMade(Item item, ExportCircumstances circumstances) {
        String content = deMinimis.subject(item, circumstances);
        if (content != null) {
            return new SubjectToEar(item, Basis.DE_MINIMIS, content);
        }
        String product = directProducts.subject(item, circumstances);
        if (product != null) {
            return new SubjectToEar(item, Basis.FOREIGN_DIRECT_PRODUCT, product);
        }
        if (item.origin() == null) {
            return new EarJurisdictionUnknown(item, "its country of origin");
        }
        List<String> missing = new ArrayList<>();
        add(missing, deMinimis.missing(item, circumstances));
        add(missing, directProducts.missing(item, circumstances));
        return missing.isEmpty() ? null : new EarJurisdictionUnknown(item, String.join(", and ", missing));
    }

    private static void add(List<String> missing, @Nullable String fact) {
        if (fact != null) {
            missing.add(fact);
        }
    }
}
