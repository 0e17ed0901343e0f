package org.redflag.model;

/** End uses that part 744 of the EAR and its sisters elsewhere ask about. */
public enum EndUseKind {
    CIVIL,
    AGRICULTURE,
    MEDICAL,
    MILITARY,
    MILITARY_INTELLIGENCE,
    MILITARY_PROCUREMENT,
    /** Unsafeguarded nuclear activities and the fuel cycle (15 CFR 744.2(a)(2) and (3)). */
    NUCLEAR,
    NUCLEAR_EXPLOSIVE_DEVICE,
    MARITIME_NUCLEAR_PROPULSION,
    /** A rocket system or unmanned aircraft of 300 kilometers or more, or of a range that cannot be determined. */
    MISSILE_OR_UAV,
    /** A rocket system or unmanned aircraft known to fly less than 300 kilometers and to deliver no such weapon. */
    SHORT_RANGE_MISSILE_OR_UAV,
    /** A rocket system or unmanned aircraft of any range for chemical, biological or nuclear weapons. */
    WMD_DELIVERY,
    CHEMICAL_OR_BIOLOGICAL_WEAPON,
    /** A whole plant for the chemical weapons precursors of ECCN 1C350. */
    CHEMICAL_PRECURSOR_PLANT,
    ADVANCED_NODE_SEMICONDUCTOR,
    ADVANCED_NODE_DESIGN,
    /** Integrated circuits are made there, and whether of an advanced node is not known. */
    SEMICONDUCTOR_NODE_UNKNOWN,
    SEMICONDUCTOR_EQUIPMENT,
    SUPERCOMPUTER,
    /** Covert surveillance, internal repression or serious violations of human rights (Reg. (EU) 2021/821 art. 5). */
    INTERNAL_REPRESSION,
    DEEPWATER_ARCTIC_OR_SHALE_OIL
}
