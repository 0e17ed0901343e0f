package org.redflag.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.model.Holding;
import org.redflag.model.InvalidFact;

/**
 * Reads who owns whom from files: a CSV, statements of the Beneficial Ownership Data Standard, or entities of
 * FollowTheMoney, told apart by content. A row that cannot be read refuses the file: without it a company may look clean.
 */
public final class OwnershipFile {

    /** More than the largest national register's extract about one group; all are in memory at once. */
    static final int MOST_STATEMENTS = 5_000_000;

    private OwnershipFile() {}

    /** Where statements go, and what a person should know of how they were read. */
    interface Sink {

        void add(Holding holding);

        void note(String text);
    }

    /**
     * One register of all files.
     *
     * @param notes is given what a person should know of how they were read
     */
    public static OwnershipRegister read(List<String> files, List<String> notes) {
        OwnershipRegister.Builder register = new OwnershipRegister.Builder();
        List<String> digests = new ArrayList<>();
        Collected sink = new Collected(register, notes);
        for (String file : files) {
            digests.add(read(file, sink));
        }
        return register.build(String.join(" ", digests));
    }

    private static String read(String file, Sink sink) {
        try (InputStream content = Inputs.open(file)) {
            DigestInputStream digested = new DigestInputStream(content, sha256());
            BufferedInputStream in = new BufferedInputStream(digested);
            switch (Inputs.firstCharacter(in)) {
                case -1 -> throw new UnusableInput(file + " is empty; it needs at least one statement about ownership");
                case '[', '{' -> JsonHoldings.read(file, in, sink);
                default -> CsvHoldings.read(file, in, sink);
            }
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (InvalidFact e) {
            throw new UnusableInput(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UnusableInput(file + " cannot be read: " + e.getMessage() + "; check the name", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class Collected implements Sink {

        private final OwnershipRegister.Builder register;
        private final List<String> notes;
        private int statements;

        Collected(OwnershipRegister.Builder register, List<String> notes) {
            this.register = register;
            this.notes = notes;
        }

        @Override
        public void add(Holding holding) {
            if (++statements > MOST_STATEMENTS) {
                throw new UnusableInput("the ownership files hold more than " + MOST_STATEMENTS
                        + " statements; give only those about the parties of the transactions and who is behind them");
            }
            register.add(holding);
        }

        @Override
        public void note(String text) {
            notes.add(text);
        }
    }
}
