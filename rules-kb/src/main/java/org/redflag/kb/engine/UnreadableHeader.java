package org.redflag.kb.engine;

/** The header of a rule does not say what it must, or says what it cannot. */
public final class UnreadableHeader extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String word;

    UnreadableHeader(String word, String message) {
        super(message);
        this.word = word;
    }

    /** The word of the header that is wrong or missing. */
    public String word() {
        return word;
    }
}
