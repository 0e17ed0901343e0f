package org.redflag.model;

/**
 * A change of a transaction, and how long before its day.
 *
 * @param what was changed
 * @param daysBefore from the change to the payment or the shipment; negative when it came after
 */
public record LateChange(What what, long daysBefore) {

    /** What of a transaction can change. */
    public enum What {
        PAYMENT,
        SHIPPING
    }
}
