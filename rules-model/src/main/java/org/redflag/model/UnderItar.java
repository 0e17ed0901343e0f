package org.redflag.model;

/**
 * An item that the International Traffic in Arms Regulations govern, and so not the EAR (15 CFR 734.3(b)(1)(i)).
 *
 * @param why what says so: the exporter, or the entry of the Commerce Control List
 */
public record UnderItar(Item item, String why) {}
