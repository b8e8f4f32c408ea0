package org.entente.vault.disk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** A file as it is, as it surely is on the medium, and what was done in between. One thread. */
public final class Unforced {

    private static final int SECTOR = 512;

    private final Growing now;
    private final Growing durable;
    private final List<Change> pending = new ArrayList<>();

    private record Change(long position, byte[] bytes, boolean truncate) {}

    /** How what was not forced comes through a loss of power. */
    public enum Survival {
        NOTHING,
        EVERYTHING,
        /** Changes up to one, which survives up to one of its bytes. */
        PREFIX,
        /** Any sectors of any changes. */
        SECTORS,
        /** The same, and each sector up to one of its bytes. */
        TORN_SECTORS
    }

    Unforced(byte[] content) {
        now = new Growing(content);
        durable = new Growing(content);
    }

    byte[] content() {
        return now.content();
    }

    int size() {
        return now.size;
    }

    int read(ByteBuffer into, long position) {
        int available = (int) Math.max(0, now.size - position);
        if (available == 0) {
            return -1;
        }
        int length = Math.min(available, into.remaining());
        into.put(now.bytes, (int) position, length);
        return length;
    }

    void write(long position, byte[] bytes) {
        pending.add(new Change(position, bytes, false));
        now.write(position, bytes, 0, bytes.length);
    }

    void truncate(long size) {
        pending.add(new Change(size, new byte[0], true));
        now.truncate(size);
    }

    void force() {
        pending.forEach(change -> apply(change, change.bytes().length));
        pending.clear();
    }

    void survive(Survival survival, RandomGenerator random) {
        switch (survival) {
            case NOTHING -> {}
            case EVERYTHING -> force();
            case PREFIX -> keepPrefix(random);
            case SECTORS -> pending.forEach(change -> keepSectors(change, random, false));
            case TORN_SECTORS -> pending.forEach(change -> keepSectors(change, random, true));
        }
        pending.clear();
        now.take(durable);
    }

    private void keepPrefix(RandomGenerator random) {
        int whole = random.nextInt(pending.size() + 1);
        pending.subList(0, whole).forEach(change -> apply(change, change.bytes().length));
        if (whole < pending.size() && !pending.get(whole).truncate()) {
            apply(pending.get(whole), random.nextInt(pending.get(whole).bytes().length + 1));
        }
    }

    private void keepSectors(Change change, RandomGenerator random, boolean torn) {
        if (change.truncate()) {
            if (random.nextBoolean()) {
                apply(change, 0);
            }
            return;
        }
        long end = change.position() + change.bytes().length;
        for (long at = change.position(); at < end; ) {
            long next = Math.min(end, (at / SECTOR + 1) * SECTOR);
            if (random.nextInt(3) > 0) {
                int length = (int) (next - at);
                int kept = torn ? random.nextInt(length + 1) : length;
                durable.write(at, change.bytes(), (int) (at - change.position()), kept);
            }
            at = next;
        }
    }

    private void apply(Change change, int length) {
        if (change.truncate()) {
            durable.truncate(change.position());
        } else {
            durable.write(change.position(), change.bytes(), 0, length);
        }
    }

    /** Bytes with room behind them. */
    private static final class Growing {
        private byte[] bytes;
        private int size;

        Growing(byte[] content) {
            bytes = content.clone();
            size = content.length;
        }

        void write(long position, byte[] from, int offset, int length) {
            if (length == 0) {
                return;
            }
            int end = Math.toIntExact(position + length);
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
            }
            System.arraycopy(from, offset, bytes, (int) position, length);
            size = Math.max(size, end);
        }

        void truncate(long to) {
            if (to < size) {
                Arrays.fill(bytes, (int) to, size, (byte) 0);
                size = (int) to;
            }
        }

        byte[] content() {
            return Arrays.copyOf(bytes, size);
        }

        void take(Growing other) {
            bytes = other.content();
            size = other.size;
        }
    }
}
