package org.redflag.model;

import java.util.List;

/**
 * How one legal system sees a party or bank that some system lists.
 *
 * @param name as the transaction has it
 * @param paths where it stands in the transaction
 * @param lists ids of the system's lists it is on, may be on, or on which its owners are
 */
public record PartyStanding(String name, List<String> paths, Standing standing, List<String> lists) {

    /** From the surest to the least sure; the first that holds is the one that is told. */
    public enum Standing {
        LISTED,
        /** Not listed itself, but owned by listed persons by the system's own measure. */
        OWNED,
        /** It resembles a listed person. */
        PERHAPS_LISTED,
        /** A share that nobody knows, or control, decides whether it counts as a listed person's own. */
        PERHAPS_OWNED,
        /** On none of the system's lists that were at hand. */
        NOT_LISTED,
        /** None of the system's lists was at hand as published. */
        NOT_SCREENED
    }

    public PartyStanding {
        paths = List.copyOf(paths);
        lists = List.copyOf(lists);
    }
}
