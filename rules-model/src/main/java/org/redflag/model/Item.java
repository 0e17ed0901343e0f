package org.redflag.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of goods, software or technology.
 *
 * @param line number of the line in its transaction, from 1
 * @param hsCode 6 to 10 digits of the Harmonized System or a tariff built on it
 * @param eccn US classification, to the paragraph if known; {@code EAR99} when it is on no list, {@code USML} when it is
 *     on the US Munitions List, absent when nobody classified it
 * @param eccnPlaceholder what documents write where an ECCN belongs and is none, such as NLR; moved here from {@code eccn}
 * @param euDualUse entry of Annex I to Regulation (EU) 2021/821; {@code NONE} when checked and on none
 * @param origin country it was made in, ISO 3166-1 alpha-2
 * @param value of the whole line, in {@code currency}
 * @param referenceUnitPrice what such goods usually cost per unit, in {@code currency}
 * @param usContentPercent share of controlled US content in percent of its value
 * @param usContentEccns ECCNs of the US content, {@code EAR99} among them; empty when not known
 * @param usDirectProduct whether it is the direct product of US technology or software, or of a plant that is
 * @param designedFor HS code of the goods it was modified or designed for as a component, part, accessory or attachment
 * @param inSupplement6 whether Supplement No. 6 to part 746 of the EAR, which names goods in words, describes it
 * @param filed what the Electronic Export Information says of the line
 * @param directProductOf ECCNs of that technology or software; empty when not known
 * @param usIntegratedCircuit whether it contains an integrated circuit of US origin or made with US technology
 * @param subjectToEar what the exporter determined itself; overrides what would be derived
 */
public record Item(
        int line,
        @Nullable String description,
        @Nullable String hsCode,
        @Nullable String eccn,
        @Nullable String eccnPlaceholder,
        @Nullable String euDualUse,
        @Nullable String origin,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable BigDecimal value,
        @Nullable String currency,
        @Nullable BigDecimal referenceUnitPrice,
        @Nullable BigDecimal usContentPercent,
        List<String> usContentEccns,
        @Nullable Boolean usDirectProduct,
        List<String> directProductOf,
        @Nullable Boolean usIntegratedCircuit,
        @Nullable Boolean subjectToEar,
        @Nullable String designedFor,
        @Nullable Boolean inSupplement6,
        @Nullable FiledLine filed,
        @Nullable Humanitarian humanitarian,
        @Nullable SoftwareType softwareType) {

    /** Headings of what Supplement No. 4 to part 746 of the EAR does not count as a component. */
    private static final Set<String> FASTENERS =
            Set.of("7217", "7317", "7318", "7320", "7408", "7415", "7605", "8311", "8546");

    public Item {
        description = Text.blankToNull(description);
        hsCode = HsCode.normalise(hsCode);
        if (Eccn.isPlaceholder(eccn)) {
            eccnPlaceholder = eccn;
            eccn = null;
        }
        eccn = Eccn.normalise(eccn);
        designedFor = HsCode.normalise(designedFor);
        eccnPlaceholder = Text.blankToNull(eccnPlaceholder);
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
        usContentEccns = Eccn.normaliseAll("usContentEccns", usContentEccns);
        directProductOf = Eccn.normaliseAll("directProductOf", directProductOf);
        if (usDirectProduct == null && !directProductOf.isEmpty()) {
            usDirectProduct = true;
        }
    }

    /** An item of which only its classification and value are known. */
    public static Item of(int line, @Nullable String eccn, @Nullable BigDecimal value, @Nullable String currency) {
        return new Item(
                line, null, null, eccn, null, null, null, null, null, value, currency, null, null, List.of(), null,
                List.of(), null, null, null, null, null, null, null);
    }

    /** The six digits that all customs administrations share. */
    public @Nullable String hs6() {
        return hsCode == null ? null : hsCode.substring(0, 6);
    }

    /** The chapter of the Harmonized System. */
    public @Nullable String hs2() {
        return hsCode == null ? null : hsCode.substring(0, 2);
    }

    /** Whether its HS code is one of screws, bolts, washers, springs, wire, solder or insulators. */
    public boolean fastener() {
        return hsCode != null && FASTENERS.contains(hsCode.substring(0, 4));
    }

    public boolean ear99() {
        return Eccn.EAR99.equals(eccn);
    }

    /** Whether it is on the US Munitions List. */
    public boolean usml() {
        return Eccn.USML.equals(eccn);
    }

    /** Whether it is classified under an ECCN of the Commerce Control List. */
    public boolean onCommerceControlList() {
        return eccn != null && !ear99() && !usml();
    }

    /** The five characters of the ECCN without its paragraph, such as {@code 3A001}. */
    public @Nullable String eccnEntry() {
        return onCommerceControlList() && eccn != null ? Eccn.entry(eccn) : null;
    }

    /** The paragraph of the ECCN, such as {@code a.2}; empty when only the entry is given. */
    public String eccnParagraph() {
        return onCommerceControlList() && eccn != null ? Eccn.paragraph(eccn) : "";
    }

    /** The ECCN's category, its first character. */
    public @Nullable String eccnCategory() {
        return onCommerceControlList() && eccn != null ? eccn.substring(0, 1) : null;
    }

    /** The ECCN's product group, its second character: A equipment, B test, C materials, D software, E technology. */
    public @Nullable String eccnGroup() {
        return onCommerceControlList() && eccn != null ? eccn.substring(1, 2) : null;
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

    /** What one piece costs in euro; absent unless quantity and value are given, the value in euro. */
    public @Nullable BigDecimal eurosEach() {
        return "EUR".equals(currency) ? unitPrice() : null;
    }

    /** Whether it was found on Annex I to Regulation (EU) 2021/821. */
    public boolean dualUseInEu() {
        return euDualUse != null && !euDualUse.equals("NONE");
    }

    /** Whether the United States alone controls it, or nobody: EAR99, or an ECCN whose third character is 9. */
    public boolean onNoMultilateralList() {
        return ear99() || (onCommerceControlList() && eccn != null && eccn.charAt(2) == '9');
    }

    /** Whether its ECCN is of the 600 series or of 9x515: military items and spacecraft. */
    public boolean militaryOrSpaceSeries() {
        return onCommerceControlList() && eccn != null && Eccn.militaryOrSpaceSeries(eccn);
    }
}
