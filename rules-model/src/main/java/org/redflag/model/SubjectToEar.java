package org.redflag.model;

/**
 * An item that US export law follows wherever it is (15 CFR 734.3).
 *
 * @param detail in words, what makes it so
 */
public record SubjectToEar(Item item, Basis basis, String detail) {

    /** Why an item is subject to the EAR. */
    public enum Basis {
        DECLARED,
        IN_UNITED_STATES,
        US_ORIGIN,
        DE_MINIMIS,
        FOREIGN_DIRECT_PRODUCT
    }
}
