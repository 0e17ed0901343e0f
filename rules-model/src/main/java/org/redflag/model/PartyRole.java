package org.redflag.model;

/** What a party does in a transaction, in the words of 15 CFR 748.5 and 772.1. */
public enum PartyRole {
    EXPORTER,
    SELLER,
    MANUFACTURER,
    PURCHASER,
    INTERMEDIATE_CONSIGNEE,
    ULTIMATE_CONSIGNEE,
    END_USER,
    FREIGHT_FORWARDER,
    CARRIER,
    VESSEL,
    AGENT,
    BROKER,
    INSURER,
    PAYER,
    PAYEE,
    OWNER,
    /** Named, or perhaps named, in a text such as remittance information, which does not say what part it has. */
    MENTIONED
}
