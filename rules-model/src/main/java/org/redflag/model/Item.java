package org.redflag.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of goods, software or technology.
 *
 * @param line number of the line in its transaction, from 1
 * @param hsCode 6 to 10 digits of the Harmonized System or a tariff built on it
 * @param eccn US classification, to the paragraph if known; {@code EAR99} when it is on no list, absent when nobody
 *     classified it
 * @param euDualUse entry of Annex I to Regulation (EU) 2021/821; {@code NONE} when checked and on none
 * @param origin country it was made in, ISO 3166-1 alpha-2
 * @param value of the whole line, in {@code currency}
 * @param referenceUnitPrice what such goods usually cost per unit, in {@code currency}
 * @param usContentPercent share of controlled US content in percent of its value
 * @param usDirectProduct whether it is the direct product of US technology or software, or of a plant that is
 * @param subjectToEar what the exporter determined itself; overrides what would be derived
 */
public record Item(
        int line,
        @Nullable String description,
        @Nullable String hsCode,
        @Nullable String eccn,
        @Nullable String euDualUse,
        @Nullable String origin,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable BigDecimal value,
        @Nullable String currency,
        @Nullable BigDecimal referenceUnitPrice,
        @Nullable BigDecimal usContentPercent,
        @Nullable Boolean usDirectProduct,
        @Nullable Boolean subjectToEar,
        @Nullable Humanitarian humanitarian,
        @Nullable SoftwareType softwareType) {

    public Item {
        description = Text.blankToNull(description);
        hsCode = HsCode.normalise(hsCode);
        eccn = Eccn.normalise(eccn);
        euDualUse = Text.blankToNull(euDualUse);
        if (euDualUse != null) {
            euDualUse = euDualUse.toUpperCase(Locale.ROOT);
        }
        origin = Country.normalise("origin", origin);
        Text.notNegative("quantity", quantity);
        Text.notNegative("value", value);
        Text.notNegative("referenceUnitPrice", referenceUnitPrice);
        Text.percent("usContentPercent", usContentPercent);
        currency = Text.currency("currency", currency);
    }

    /** The six digits that all customs administrations share. */
    public @Nullable String hs6() {
        return hsCode == null ? null : hsCode.substring(0, 6);
    }

    public boolean ear99() {
        return Eccn.EAR99.equals(eccn);
    }

    /** Whether it is classified under an ECCN of the Commerce Control List. */
    public boolean onCommerceControlList() {
        return eccn != null && !ear99();
    }

    /** The five characters of the ECCN without its paragraph, such as {@code 3A001}. */
    public @Nullable String eccnEntry() {
        return onCommerceControlList() && eccn != null ? Eccn.entry(eccn) : null;
    }

    /** The ECCN's category, its first character. */
    public @Nullable String eccnCategory() {
        return onCommerceControlList() && eccn != null ? eccn.substring(0, 1) : null;
    }

    public @Nullable BigDecimal unitPrice() {
        return value == null || quantity == null || quantity.signum() == 0
                ? null
                : value.divide(quantity, java.math.MathContext.DECIMAL64);
    }

    /** What a barrel costs in US dollars; absent unless the quantity is given in barrels and the value in dollars. */
    public @Nullable BigDecimal dollarsPerBarrel() {
        boolean barrels =
                unit != null && Set.of("BBL", "BBLS", "BARREL", "BARRELS").contains(unit.toUpperCase(Locale.ROOT));
        return barrels && "USD".equals(currency) ? unitPrice() : null;
    }

    /** How many times the usual price it costs; absent when either price is not known. */
    public @Nullable BigDecimal priceToReference() {
        BigDecimal price = unitPrice();
        return price == null || referenceUnitPrice == null || referenceUnitPrice.signum() == 0
                ? null
                : price.divide(referenceUnitPrice, java.math.MathContext.DECIMAL64);
    }

    /** Whether its ECCN is of the 600 series or of 9x515: military items and spacecraft. */
    public boolean militaryOrSpaceSeries() {
        String entry = eccnEntry();
        return entry != null && (entry.charAt(2) == '6' || (entry.charAt(0) == '9' && entry.endsWith("515")));
    }
}
