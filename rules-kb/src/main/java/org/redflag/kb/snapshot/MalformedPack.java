package org.redflag.kb.snapshot;

/** Packed values that cannot have been written by this program. */
final class MalformedPack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedPack(String what, int at) {
        super(what + " at byte " + at + " of its content");
    }
}
