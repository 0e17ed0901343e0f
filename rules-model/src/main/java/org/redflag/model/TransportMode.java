package org.redflag.model;

/** How goods travel. */
public enum TransportMode {
    SEA,
    AIR,
    RAIL,
    ROAD,
    MAIL,
    ELECTRONIC
}
