package org.redflag.kb.lists;

import org.redflag.model.Jurisdiction;

/**
 * What is known of a published list before any edition of it is read.
 *
 * @param id such as {@code us-ofac/sdn}
 * @param title the publisher's name for it
 * @param publisher who issues it
 * @param url where the publisher offers it
 * @param license terms on which it may be used
 * @param jurisdiction whose law stands behind it
 * @param expectedAtLeast an edition with fewer entries is refused as truncated or shrunken
 */
public record ListCard(
        String id,
        String title,
        String publisher,
        String url,
        String license,
        Jurisdiction jurisdiction,
        int expectedAtLeast) {}
