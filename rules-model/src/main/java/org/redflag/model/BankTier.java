package org.redflag.model;

/** How large a bank is, as the market sees it. */
public enum BankTier {
    GLOBAL,
    NATIONAL,
    REGIONAL
}
