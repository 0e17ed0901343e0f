package org.redflag.model;

/** End uses that part 744 of the EAR and its sisters elsewhere ask about. */
public enum EndUseKind {
    CIVIL,
    AGRICULTURE,
    MEDICAL,
    MILITARY,
    MILITARY_INTELLIGENCE,
    MILITARY_PROCUREMENT,
    NUCLEAR,
    MISSILE_OR_UAV,
    CHEMICAL_OR_BIOLOGICAL_WEAPON,
    ADVANCED_NODE_SEMICONDUCTOR,
    SEMICONDUCTOR_EQUIPMENT,
    SUPERCOMPUTER,
    DEEPWATER_ARCTIC_OR_SHALE_OIL
}
