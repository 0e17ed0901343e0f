package org.redflag.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One retrieval of a published list.
 *
 * @param list id of the list, such as {@code us-ofac/sdn}
 * @param day the day it stands for
 * @param digest SHA-256 of the bytes it was read from
 * @param entries how many parties it lists
 * @param sample whether it is only a sample of the list, so that finding nothing means little
 */
public record ListEdition(String list, @Nullable LocalDate day, String digest, int entries, boolean sample) {}
