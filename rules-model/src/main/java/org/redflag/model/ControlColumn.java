package org.redflag.model;

/**
 * A column of the Commerce Country Chart that an item's ECCN names.
 *
 * @param column such as {@code NS2}
 * @param certain whether it applies to the item as classified; false when it applies only to some paragraph of an
 *     ECCN given without one
 */
public record ControlColumn(Item item, String column, boolean certain) {}
