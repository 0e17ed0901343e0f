package org.redflag.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What asking and looking brought to light about a transaction, where no table can tell; every one absent when nobody looked.
 *
 * @param paymentChanged the day on which the way of the payment was last changed
 * @param paymentCountryBefore the country the payment was to come from before that, ISO 3166-1 alpha-2
 * @param shippingChanged the day on which the shipping instructions were last changed
 * @param networkCountry the country of the network address from which the customer orders, ISO 3166-1 alpha-2
 * @param evasiveAnswers the buyer evades the question whether the goods are for use at home, for export or for reexport
 * @param productUnknown the buyer does not know how the product performs and wants it all the same
 * @param servicesDeclined installation, training or maintenance that go with such goods were declined
 * @param deliveryVague days of delivery are vague, or delivery is to an out-of-the-way place
 * @param packagingUnfit the packaging fits neither the way of shipment nor the destination
 * @param goodsUnfitForBusiness the goods do not fit the buyer's line of business
 * @param tooAdvanced the goods are beyond what the industry of the destination can use
 * @param routeWithoutSense the route makes no sense for the goods and the destination
 * @param residentialAddress an international business is run from a dwelling, or from an address that very many share
 * @param militaryAddress the address is one of the military
 * @param sharedLeadershipWithListed the customer shares senior managers or engineers with a person on the Entity List
 * @param tailoredForListed what is asked for was first designed for a customer that is on the Entity List now
 * @param alteredAfterExport the item to be serviced was altered after export for a more advanced use
 * @param licenseHistoryUnclear whether the item to be serviced was exported with the license it needed is not clear
 * @param linkedToAdvancedFacility the end user's building is joined to one where advanced-node circuits are made
 * @param advancedNodeMarketed the customer marketed advanced-node circuits before 7 October 2022
 */
public record Inquiry(
        @Nullable LocalDate paymentChanged,
        @Nullable String paymentCountryBefore,
        @Nullable LocalDate shippingChanged,
        @Nullable String networkCountry,
        @Nullable Boolean evasiveAnswers,
        @Nullable Boolean productUnknown,
        @Nullable Boolean servicesDeclined,
        @Nullable Boolean deliveryVague,
        @Nullable Boolean packagingUnfit,
        @Nullable Boolean goodsUnfitForBusiness,
        @Nullable Boolean tooAdvanced,
        @Nullable Boolean routeWithoutSense,
        @Nullable Boolean residentialAddress,
        @Nullable Boolean militaryAddress,
        @Nullable Boolean sharedLeadershipWithListed,
        @Nullable Boolean tailoredForListed,
        @Nullable Boolean alteredAfterExport,
        @Nullable Boolean licenseHistoryUnclear,
        @Nullable Boolean linkedToAdvancedFacility,
        @Nullable Boolean advancedNodeMarketed) {

    public static final Inquiry NONE = new Inquiry(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    public Inquiry {
        paymentCountryBefore = Country.normalise("paymentCountryBefore", paymentCountryBefore);
        networkCountry = Country.normalise("networkCountry", networkCountry);
    }

    /** What was found, in words. */
    public Set<String> findings() {
        Set<String> findings = new LinkedHashSet<>();
        add(findings, evasiveAnswers, "evades the question of use at home or reexport");
        add(findings, productUnknown, "does not know the product");
        add(findings, servicesDeclined, "declined installation, training or maintenance");
        add(findings, deliveryVague, "vague or remote delivery");
        add(findings, packagingUnfit, "packaging does not fit");
        add(findings, goodsUnfitForBusiness, "goods do not fit the business");
        add(findings, tooAdvanced, "goods too advanced for the destination");
        add(findings, routeWithoutSense, "route makes no sense");
        add(findings, residentialAddress, "dwelling or mass address");
        add(findings, militaryAddress, "address of the military");
        add(findings, sharedLeadershipWithListed, "shares leaders with a person on the Entity List");
        add(findings, tailoredForListed, "designed for a customer now listed");
        add(findings, alteredAfterExport, "altered after export");
        add(findings, licenseHistoryUnclear, "license history unclear");
        add(findings, linkedToAdvancedFacility, "joined to an advanced-node facility");
        add(findings, advancedNodeMarketed, "marketed advanced-node circuits");
        return findings;
    }

    private static void add(Set<String> findings, @Nullable Boolean found, String words) {
        if (Boolean.TRUE.equals(found)) {
            findings.add(words);
        }
    }
}
