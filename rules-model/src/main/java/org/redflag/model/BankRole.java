package org.redflag.model;

/** Where a bank stands in a payment chain. */
public enum BankRole {
    ORIGINATOR_BANK,
    CORRESPONDENT_BANK,
    INTERMEDIARY_BANK,
    BENEFICIARY_BANK,
    ISSUING_BANK,
    ADVISING_BANK
}
