package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * An item whose code stands in a list of goods on the day.
 *
 * @param list id of the table, such as {@code us-ear/hts-supplement-4}
 * @param code the listed code that met it
 * @param group tier or category within the list
 */
public record ItemOnList(
        Item item,
        String list,
        String code,
        @Nullable String group,
        @Nullable String citation) {}
