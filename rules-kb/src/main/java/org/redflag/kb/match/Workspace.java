package org.redflag.kb.match;

/** What a look-up of a word needs room for, used again and again by one thread: fresh memory costs more than the work in it. */
final class Workspace {

    private static final ThreadLocal<Workspace> OWN = ThreadLocal.withInitial(Workspace::new);

    /** Words that may be near, before they are compared. */
    final Numbers found = new Numbers();
    /** Words that are near. */
    final Numbers near = new Numbers();

    final Likeness likeness = new Likeness();
    final Slips slips = new Slips();
    final Remains remains = new Remains();
    final int[] places = new int[2 * Remains.MOST];

    private Workspace() {}

    /** This thread's own. */
    static Workspace own() {
        return OWN.get();
    }
}
