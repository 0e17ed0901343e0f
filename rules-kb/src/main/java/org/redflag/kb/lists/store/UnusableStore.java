package org.redflag.kb.lists.store;

/** A list store that cannot be read or written as it stands, with what to do about it. */
public final class UnusableStore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String cure;

    UnusableStore(String reason, String cure) {
        super(reason + "; " + cure);
        this.reason = reason;
        this.cure = cure;
    }

    public String reason() {
        return reason;
    }

    public String cure() {
        return cure;
    }
}
