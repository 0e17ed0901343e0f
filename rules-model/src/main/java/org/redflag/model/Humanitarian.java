package org.redflag.model;

/** Goods that most embargoes treat apart. */
public enum Humanitarian {
    FOOD,
    MEDICINE,
    MEDICAL_DEVICE
}
