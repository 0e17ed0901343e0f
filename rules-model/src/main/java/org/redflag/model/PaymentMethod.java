package org.redflag.model;

/** How money moves. */
public enum PaymentMethod {
    WIRE,
    LETTER_OF_CREDIT,
    DOCUMENTARY_COLLECTION,
    OPEN_ACCOUNT,
    CASH,
    CARD,
    CRYPTO,
    BARTER
}
