package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * The Electronic Export Information of an export from the United States (15 CFR part 30).
 *
 * @param filed whether it was filed in the Automated Export System
 * @param exemption paragraph of 15 CFR 30.35 to 30.40 that exempts from filing, such as {@code 30.37(a)}
 * @param destination country of ultimate destination as filed, ISO 3166-1 alpha-2
 * @param ultimateConsignee its name as filed
 * @param licenseNumber number of the license as filed
 */
public record Filing(
        @Nullable Boolean filed,
        @Nullable String exemption,
        @Nullable String destination,
        @Nullable String ultimateConsignee,
        @Nullable String licenseNumber) {

    public Filing {
        exemption = Text.blankToNull(exemption);
        destination = Country.normalise("destination", destination);
        ultimateConsignee = Text.blankToNull(ultimateConsignee);
        licenseNumber = Text.blankToNull(licenseNumber);
    }

    /** Whether somebody is named in it as ultimate consignee who does not bear the given name. */
    public boolean namesAnother(String consignee) {
        return ultimateConsignee != null && !Text.sameName(ultimateConsignee, consignee);
    }
}
