package org.redflag.app.batch.durable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * A disk in memory on which one step goes wrong. What was not forced may be lost when the power goes: of bytes a part
 * stays, of names any or none.
 */
final class FaultyDisk implements Disk {

    /** What happens at the chosen step. */
    enum Fault {
        /** The power goes before it. */
        KILL_BEFORE,
        /** The power goes right after it. */
        KILL_AFTER,
        /** The system refuses it, and everything that would take room afterwards. */
        FULL,
        /** Half of the bytes are written, and the system says so. */
        SHORT_WRITE
    }

    /** The power is gone: nothing of the process goes on. */
    static final class PowerLoss extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class Content {
        private byte[] bytes = new byte[0];
        private byte[] forced = new byte[0];
    }

    private final Random random;
    private Map<Path, Content> names = new HashMap<>();
    private Map<Path, Content> forcedNames = new HashMap<>();
    private long steps;
    private long at = Long.MAX_VALUE;
    private Fault fault = Fault.KILL_BEFORE;
    private boolean dead;
    private boolean full;

    FaultyDisk(long seed) {
        random = new Random(seed);
    }

    void failAt(long step, Fault how) {
        steps = 0;
        at = step;
        fault = how;
    }

    long steps() {
        return steps;
    }

    /** The disk as the next process finds it. */
    void restart() {
        if (dead) {
            Map<Path, Content> survived = new HashMap<>(random.nextBoolean() ? names : forcedNames);
            survived.values().forEach(content -> {
                int beyond = content.bytes.length - content.forced.length;
                boolean grew = beyond > 0
                        && Arrays.equals(content.forced, Arrays.copyOf(content.bytes, content.forced.length));
                content.bytes = grew
                        ? Arrays.copyOf(content.bytes, content.forced.length + random.nextInt(beyond + 1))
                        : content.forced;
                content.forced = content.bytes;
            });
            names = survived;
            forcedNames = new HashMap<>(survived);
        }
        dead = false;
        full = false;
        at = Long.MAX_VALUE;
    }

    byte[] bytes(Path file) {
        Content content = names.get(file.toAbsolutePath());
        return content == null ? new byte[0] : content.bytes.clone();
    }

    void spoil(Path file, int position) {
        names.get(file.toAbsolutePath()).bytes[position] ^= 1;
    }

    Iterable<Path> files() {
        return names.keySet();
    }

    private interface Step {
        void run() throws IOException;
    }

    private void step(boolean takesRoom, Step step) throws IOException {
        if (dead) {
            throw new PowerLoss();
        }
        boolean now = ++steps == at;
        if (now && fault == Fault.KILL_BEFORE) {
            dead = true;
            throw new PowerLoss();
        }
        full |= now && fault == Fault.FULL;
        if (full && takesRoom) {
            throw new IOException("No space left on device");
        }
        step.run();
        if (now && fault == Fault.KILL_AFTER) {
            dead = true;
            throw new PowerLoss();
        }
    }

    @Override
    public Growing open(Path file) throws IOException {
        Path path = file.toAbsolutePath();
        step(true, () -> names.computeIfAbsent(path, p -> new Content()));
        Content content = names.get(path);
        return new Growing() {
            @Override
            public int write(ByteBuffer from) throws IOException {
                int[] written = {0};
                step(true, () -> {
                    boolean half = steps == at && fault == Fault.SHORT_WRITE;
                    int count = half ? Math.max(1, from.remaining() / 2) : from.remaining();
                    byte[] some = new byte[count];
                    from.get(some);
                    ByteArrayOutputStream all = new ByteArrayOutputStream();
                    all.writeBytes(content.bytes);
                    all.writeBytes(some);
                    content.bytes = all.toByteArray();
                    written[0] = count;
                });
                return written[0];
            }

            @Override
            public void force() throws IOException {
                step(true, () -> content.forced = content.bytes);
            }

            @Override
            public void truncate(long length) throws IOException {
                step(false, () -> content.bytes = Arrays.copyOf(content.bytes, (int) length));
            }

            @Override
            public void close() {
                // Closing says nothing of the disk.
            }
        };
    }

    @Override
    public InputStream read(Path file) throws IOException {
        Content content = names.get(file.toAbsolutePath());
        if (content == null) {
            throw new NoSuchFileException(file.toString());
        }
        return new ByteArrayInputStream(content.bytes.clone());
    }

    @Override
    public boolean exists(Path file) {
        return names.containsKey(file.toAbsolutePath());
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(false, () -> names.put(to.toAbsolutePath(), names.remove(from.toAbsolutePath())));
    }

    @Override
    public void delete(Path file) throws IOException {
        step(false, () -> names.remove(file.toAbsolutePath()));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step(false, () -> forcedNames = new HashMap<>(names));
    }
}
