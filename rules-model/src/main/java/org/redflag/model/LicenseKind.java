package org.redflag.model;

/** The ways an authority can allow what it otherwise forbids. */
public enum LicenseKind {
    LICENSE,
    LICENSE_EXCEPTION,
    GENERAL_LICENSE
}
