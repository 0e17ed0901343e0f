package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * What the parties have signed or refused; every one absent when nobody asked.
 *
 * @param noReexportClause the contract forbids reexport to Russia and use there, with remedies
 * @param nonSdnGuarantee the written guarantee that no beneficiary is a listed person
 * @param endUseStatement the end user has signed what the goods are for
 * @param endUseDetailsRefused the customer declined to name end use, end user or owners
 * @param riskAssessment the exporter keeps a written assessment of the risk of reexport to Russia
 * @param unverifiedListStatement the statement of 15 CFR 744.15(b) is on file
 * @param priceCapAttestation the price-cap attestation is on file
 */
public record Assurances(
        @Nullable Boolean noReexportClause,
        @Nullable Guarantee nonSdnGuarantee,
        @Nullable Boolean endUseStatement,
        @Nullable Boolean endUseDetailsRefused,
        @Nullable Boolean riskAssessment,
        @Nullable Boolean unverifiedListStatement,
        @Nullable Boolean priceCapAttestation) {

    public static final Assurances NONE = new Assurances(null, null, null, null, null, null, null);
}
