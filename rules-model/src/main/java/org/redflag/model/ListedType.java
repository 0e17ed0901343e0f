package org.redflag.model;

/** What a list entry is. */
public enum ListedType {
    INDIVIDUAL,
    ENTITY,
    VESSEL,
    AIRCRAFT,
    /** An address that is listed itself, whoever uses it. */
    ADDRESS,
    UNKNOWN
}
