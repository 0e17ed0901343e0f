package org.redflag.kb.lists.format;

/** A list file that cannot be understood: where, what stood there, and what to do about it. */
public final class UnreadableList extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 60;

    private final String reason;
    private final String cure;

    private UnreadableList(String reason, String cure) {
        super(reason + "; " + cure);
        this.reason = reason;
        this.cure = cure;
    }

    static UnreadableList file(String file, String reason, String cure) {
        return new UnreadableList(file + ": " + reason, cure);
    }

    static UnreadableList line(String file, long line, String reason, String cure) {
        return new UnreadableList(file + " line " + line + ": " + reason, cure);
    }

    /** XML that breaks off or cannot stand in a list. */
    static UnreadableList xml(String file, long line, String reason) {
        return line(file, line, reason, "fetch the file again from its publisher");
    }

    static UnreadableList value(String file, long line, String column, String value, String cure) {
        String shown = value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
        return line(file, line, "'" + shown + "' cannot stand in column '" + column + "'", cure);
    }

    public String reason() {
        return reason;
    }

    public String cure() {
        return cure;
    }
}
