package org.redflag.model;

/** What happens in a transaction. */
public enum TransactionType {
    EXPORT,
    REEXPORT,
    IN_COUNTRY_TRANSFER,
    PAYMENT
}
