package org.redflag.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For which items an entry of the Entity List asks for a license, as far as its words can be told by machine. */
public enum RequirementScope {
    ALL_ITEMS,
    /** Only items on the Commerce Control List. */
    CCL_ITEMS,
    /** Only items used in the oil and gas projects of 15 CFR 746.8(a)(4), before 2024-06-12 746.5. */
    OIL_AND_GAS_PROJECTS;

    private static final Pattern PROJECTS = Pattern.compile("(?i)when used in projects specified in");
    private static final Pattern CCL = Pattern.compile(
            "(?i)(classification other than|other than items classified as|except(?: for)?(?: items)?) EAR ?99"
                    + "|^\\W*(for )?(all )?items on the (CCL|Commerce Control List)");

    /** The scope that the words of an entry name; all items when they name none that is known here. */
    public static RequirementScope of(@Nullable String licenseRequirement) {
        if (licenseRequirement == null) {
            return ALL_ITEMS;
        }
        if (PROJECTS.matcher(licenseRequirement).find()) {
            return OIL_AND_GAS_PROJECTS;
        }
        return CCL.matcher(licenseRequirement).find() ? CCL_ITEMS : ALL_ITEMS;
    }
}
