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
    BARTER,
    /** By a message of the System for Transfer of Financial Messages of the Bank of Russia. */
    SPFS,
    /** By the Russian card scheme or fast payment system of the Bank of Russia. */
    MIR_OR_SBP
}
