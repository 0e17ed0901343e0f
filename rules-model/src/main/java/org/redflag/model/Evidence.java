package org.redflag.model;

import java.util.Map;

/**
 * A fact that a finding rests on.
 *
 * @param fact kind of fact, such as {@code Item}
 * @param path where it stands in the transaction ({@code items[0]}), or what it was derived from
 * @param text the fact in words
 * @param values the fields the rule looked at, with what stood there
 */
public record Evidence(String fact, String path, String text, Map<String, String> values) {

    public Evidence {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
    }
}
