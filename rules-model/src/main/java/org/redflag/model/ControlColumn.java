package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * A control that an item's ECCN names in its table of license requirements: a column of the Commerce Country Chart, or a
 * requirement that stands beside the chart.
 *
 * @param column such as {@code NS2}; beside the chart such as {@code UN}, {@code EI} or {@code WORLDWIDE}
 * @param certain whether it applies to the item as classified; false when that depends on a paragraph that is not given,
 *     or on what the paragraph alone does not tell
 * @param scope in words, what of the entry it applies to; absent when it applies to all of it
 */
public record ControlColumn(
        Item item, String column, boolean certain, @Nullable String scope) {}
