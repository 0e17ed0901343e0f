package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * A license that is in force on the day.
 *
 * @param item an item it covers; absent in the fact that it covers the whole transaction
 */
public record LicenseInForce(License license, @Nullable Item item) {}
