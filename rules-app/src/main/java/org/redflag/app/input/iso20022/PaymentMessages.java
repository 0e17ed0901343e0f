package org.redflag.app.input.iso20022;

import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.app.input.Entry;
import org.redflag.app.input.UnusableInput;
import org.redflag.kb.xml.XmlCursor;

/**
 * Credit transfers of the pacs.008 and pacs.009 messages in an XML file, whatever envelopes they stand in: one message, or
 * many one after the other. A transfer that cannot be read is turned away by itself; broken XML ends the file.
 */
public final class PaymentMessages implements Iterator<Entry> {

    private static final Pattern CUSTOMER = Pattern.compile("(?:.*[^\\w.])?pacs\\.008\\.001\\.\\d\\d");
    private static final Pattern INSTITUTIONS = Pattern.compile("(?:.*[^\\w.])?pacs\\.009\\.001\\.\\d\\d");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final String READ_HERE = "pacs.008 and pacs.009";

    private final String file;
    private final XmlCursor cursor;
    private @Nullable Entry ahead;
    private @Nullable UnusableInput broken;
    private boolean done;
    private @Nullable Element header;
    private @Nullable Message message;
    private long messages;

    /** The message that is being read. */
    private static final class Message {
        private final int depth;
        private final long line;
        private @Nullable Element group;
        private long transfers;

        Message(int depth, long line) {
            this.depth = depth;
            this.line = line;
        }
    }

    public PaymentMessages(String file, InputStream in) {
        this.file = file;
        cursor = new XmlCursor(file, in, PaymentMessages::unusable);
    }

    private static UnusableInput unusable(String file, long line, String reason) {
        return new UnusableInput(file + " line " + line + ": " + reason
                + "; what follows was not read, since nothing says where it resumes");
    }

    /** Never throws, so that what was read before the file broke off is dealt with first. */
    @Override
    public boolean hasNext() {
        if (ahead == null && broken == null && !done) {
            try {
                ahead = advance();
                done = ahead == null;
            } catch (UnusableInput e) {
                broken = e;
            }
        }
        return ahead != null || broken != null;
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (ahead == null) {
            UnusableInput told = Objects.requireNonNull(broken);
            broken = null;
            done = true;
            throw told;
        }
        Entry next = ahead;
        ahead = null;
        return next;
    }

    private @Nullable Entry advance() {
        while (cursor.next()) {
            Entry entry = null;
            if (cursor.atStart()) {
                long line = cursor.line();
                try {
                    entry = start();
                } catch (UnreadableMessage e) {
                    if (message == null) {
                        throw unusable(file, line, e.reason());
                    }
                    entry = rejected(e.line(), e.reason(), "");
                }
            } else if (cursor.atEnd()) {
                entry = end();
            }
            if (entry != null) {
                return entry;
            }
        }
        if (messages == 0) {
            throw new UnusableInput(
                    file + " has no payment message in it; " + READ_HERE + " are read, and CSV and JSON");
        }
        return null;
    }

    private @Nullable Entry start() {
        if (message != null) {
            return within(message);
        }
        switch (cursor.name()) {
            case "AppHdr" -> header = ElementReader.read(cursor);
            case "FIToFICstmrCdtTrf", "FICdtTrf" -> {
                return begin();
            }
            case "Document" -> {
                if (!cursor.namespace().isEmpty() && !isRead(cursor.namespace())) {
                    return otherMessage(cursor.namespace());
                }
            }
            default -> {}
        }
        return null;
    }

    private @Nullable Entry begin() {
        Pattern kind = cursor.name().equals("FICdtTrf") ? INSTITUTIONS : CUSTOMER;
        String namespace = cursor.namespace();
        if (!namespace.isEmpty() && !kind.matcher(namespace).matches()) {
            return otherMessage(cursor.name() + " in " + namespace);
        }
        messages++;
        message = new Message(cursor.depth(), cursor.line());
        return null;
    }

    private static boolean isRead(String namespace) {
        return CUSTOMER.matcher(namespace).matches()
                || INSTITUTIONS.matcher(namespace).matches();
    }

    private Entry otherMessage(String what) {
        messages++;
        long line = cursor.line();
        cursor.skip();
        header = null;
        return rejected(line, "'" + what + "' is no message that is read here; give " + READ_HERE, what);
    }

    private @Nullable Entry within(Message current) {
        String name = cursor.name();
        long line = cursor.line();
        if (name.equals("CdtTrfTxInf")) {
            current.transfers++;
            return transfer(current.group, ElementReader.read(cursor));
        }
        Element element = ElementReader.read(cursor);
        if (name.equals("GrpHdr") && current.group == null && current.transfers == 0) {
            current.group = element;
            return null;
        }
        return element.isBlank()
                ? null
                : rejected(
                        line,
                        name + " stands where it is not read, and whom it names was not looked at;"
                                + " put it into the transfers, or look at it by hand",
                        element.shown());
    }

    private Entry transfer(@Nullable Element group, Element transfer) {
        try {
            if (group == null) {
                throw new UnreadableMessage(
                        transfer.line(),
                        "no GrpHdr stands before it, so that the settlement is not known; give the whole message");
            }
            return new Entry.Accepted(transfer.line(), CreditTransfer.read(header, group, transfer));
        } catch (UnreadableMessage e) {
            return rejected(e.line(), e.reason(), transfer.shown());
        }
    }

    private @Nullable Entry end() {
        Message ended = message;
        if (ended == null || cursor.depth() >= ended.depth) {
            return null;
        }
        message = null;
        header = null;
        String announced = ended.group == null
                ? null
                : ended.group
                        .text("NbOfTxs")
                        .map(number -> LEADING_ZEROS.matcher(number).replaceFirst(""))
                        .orElse(null);
        if (ended.transfers == 0) {
            return rejected(ended.line, "the message has no CdtTrfTxInf; give the whole message", "");
        }
        return announced == null || announced.equals(Long.toString(ended.transfers))
                ? null
                : rejected(
                        ended.line,
                        "NbOfTxs announces '" + announced + "' transfers and there are " + ended.transfers
                                + "; give the whole message",
                        "");
    }

    private Entry rejected(long line, String reason, String raw) {
        return new Entry.Rejected(file, line, -1, reason, raw);
    }
}
