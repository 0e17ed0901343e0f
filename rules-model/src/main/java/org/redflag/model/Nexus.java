package org.redflag.model;

import java.util.List;

/**
 * What makes a jurisdiction's sanctions law bind somebody in the transaction.
 *
 * @param basis in words, each circumstance that does
 */
public record Nexus(Jurisdiction jurisdiction, List<String> basis) {

    public Nexus {
        basis = List.copyOf(basis);
    }
}
