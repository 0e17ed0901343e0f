package org.redflag.model;

/** A name a list gives a party, and how good a name it says it is. */
public record ListedName(String name, Kind kind) {

    /** What the list says of the name. */
    public enum Kind {
        PRIMARY,
        ALIAS,
        FORMER,
        /** An alias the publisher itself calls weak or low quality: never enough on its own. */
        WEAK_ALIAS
    }
}
