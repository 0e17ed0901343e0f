package org.redflag.model;

/** Parts of Ukraine that sanctions law treats apart from it; not countries. */
public enum Region {
    CRIMEA,
    DNR,
    LNR,
    KHERSON_OCCUPIED,
    ZAPORIZHZHIA_OCCUPIED,
    /** In a province of which only a part is occupied, with nothing that says which part. */
    UNDETERMINED
}
