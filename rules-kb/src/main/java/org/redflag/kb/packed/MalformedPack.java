package org.redflag.kb.packed;

/** Packed values that cannot have been written by this program. */
public final class MalformedPack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedPack(String what, int at) {
        super(what + " at byte " + at + " of its content");
    }
}
