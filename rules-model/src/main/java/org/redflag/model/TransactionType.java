package org.redflag.model;

/** What happens in a transaction. */
public enum TransactionType {
    EXPORT,
    REEXPORT,
    IN_COUNTRY_TRANSFER,
    /** A contract, service or employment that moves no goods, such as installing or repairing them. */
    SERVICE,
    PAYMENT
}
