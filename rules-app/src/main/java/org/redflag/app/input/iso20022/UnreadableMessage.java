package org.redflag.app.input.iso20022;

/** A message or transfer that cannot be read as a transaction: on which line, why, and what to write instead. */
final class UnreadableMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final String reason;

    UnreadableMessage(long line, String reason) {
        super(reason);
        this.line = line;
        this.reason = reason;
    }

    long line() {
        return line;
    }

    String reason() {
        return reason;
    }
}
