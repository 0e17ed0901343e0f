package org.redflag.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the Electronic Export Information says of one line.
 *
 * @param licenseCode license code of 15 CFR part 30, such as {@code C30} for a BIS license or {@code C33} for NLR
 * @param eccn as filed; absent when none was
 * @param value in US dollars, as filed
 */
public record FiledLine(
        @Nullable String licenseCode,
        @Nullable String eccn,
        @Nullable BigDecimal value) {

    public FiledLine {
        licenseCode = Text.blankToNull(licenseCode);
        if (licenseCode != null) {
            licenseCode = licenseCode.toUpperCase(java.util.Locale.ROOT);
        }
        eccn = Eccn.normalise(eccn);
        Text.notNegative("value", value);
    }

    /** Whether it was filed as needing no license; both codes for that are meant. */
    public boolean noLicenseRequired() {
        return "C32".equals(licenseCode) || "C33".equals(licenseCode);
    }

    /** Whether it was filed as going under a license of BIS. */
    public boolean underLicense() {
        return "C30".equals(licenseCode);
    }
}
