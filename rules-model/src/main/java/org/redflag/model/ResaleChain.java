package org.redflag.model;

import java.util.List;

/**
 * Those through whose hands a sale passes between the exporter and the one who will use the goods.
 *
 * @param intermediaries their names, in the order of the transaction, each once
 */
public record ResaleChain(List<String> intermediaries) {

    public ResaleChain {
        intermediaries = List.copyOf(intermediaries);
    }

    public int length() {
        return intermediaries.size();
    }
}
