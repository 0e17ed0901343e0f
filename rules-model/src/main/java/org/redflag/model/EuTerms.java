package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * What only EU law asks about; every one absent when nobody asked.
 *
 * @param onwardToRussia how much those bound by EU law know of the goods going on to Russia, or being used there
 * @param onwardToBelarus the same of Belarus
 * @param informedByAuthority whether the authority of a member state informed the exporter, broker or supplier that the
 *     items are or may be intended for a use that Regulation (EU) 2021/821 names
 * @param noBelarusClause the contract forbids reexport to Belarus and use there
 * @param inputsOrigin country that the iron of steel goods, or the crude oil of petroleum products, comes from, as shown by
 *     evidence, ISO 3166-1 alpha-2
 */
public record EuTerms(
        @Nullable Knowledge onwardToRussia,
        @Nullable Knowledge onwardToBelarus,
        @Nullable Boolean informedByAuthority,
        @Nullable Boolean noBelarusClause,
        @Nullable String inputsOrigin) {

    public static final EuTerms NONE = new EuTerms(null, null, null, null, null);

    public EuTerms {
        inputsOrigin = Country.normalise("inputsOrigin", inputsOrigin);
    }
}
