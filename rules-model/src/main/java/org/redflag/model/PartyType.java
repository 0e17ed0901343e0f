package org.redflag.model;

/** What kind of person a party is. */
public enum PartyType {
    COMPANY,
    INDIVIDUAL,
    GOVERNMENT,
    MILITARY,
    MILITARY_INTELLIGENCE,
    BANK,
    DISTRIBUTOR,
    FREIGHT_FORWARDER,
    CUSTOMS_BROKER,
    LOGISTICS,
    MAILBOX,
    UNIVERSITY,
    VESSEL,
    AIRCRAFT
}
