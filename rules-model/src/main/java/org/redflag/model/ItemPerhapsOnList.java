package org.redflag.model;

/**
 * An item of which nobody can say whether its code stands in a list of goods on the day.
 *
 * @param list id of the table, such as {@code us-ear/hts-supplement-4}
 * @param why what is not known
 */
public record ItemPerhapsOnList(Item item, String list, String code, String why) {}
