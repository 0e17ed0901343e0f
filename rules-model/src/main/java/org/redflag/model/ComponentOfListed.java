package org.redflag.model;

/**
 * An item that was modified or designed for goods whose code stands in a list of goods on the day.
 *
 * @param list id of the table, such as {@code us-ear/hts-supplement-4}
 * @param code the listed code of the goods it was designed for
 * @param certain whether the code was surely listed on the day
 */
public record ComponentOfListed(Item item, String list, String code, boolean certain) {}
