package org.entente.vault.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * What {@code keys.a} and {@code keys.b} say: every session of the journal with its wrapped keys. The header holds the
 * file's SHA-384 and so authenticates it.
 *
 * <pre>
 * 8   magic "ENTKEYS1"
 * 16  vault id
 * 8   generation
 * 4   number of sessions
 * 220 per session ({@link SessionEntry}); twice for one that is getting another content key, the old entry first
 * </pre>
 */
record KeyTable(UUID vault, long generation, List<SessionEntry> sessions) {

    /** Room for 200,000 sessions; more would be no file of ours. */
    static final int MOST_BYTES = 48 << 20;

    private static final byte[] MAGIC = "ENTKEYS1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD_BYTES = 8 + Bytes.UUID_BYTES + 8 + 4;

    KeyTable {
        sessions = List.copyOf(sessions);
    }

    byte[] write() {
        var out = ByteBuffer.allocate(HEAD_BYTES + sessions.size() * SessionEntry.BYTES);
        out.put(MAGIC).put(Bytes.of(vault)).putLong(generation).putInt(sessions.size());
        sessions.forEach(session -> out.put(session.bytes()));
        return out.array();
    }

    /** Reads a table whose hash the header vouches for. */
    static KeyTable read(byte[] file) throws DamagedException {
        if (file.length < HEAD_BYTES || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new DamagedException("vault.damaged.keys");
        }
        var in = ByteBuffer.wrap(file);
        in.position(MAGIC.length);
        UUID vault = Bytes.uuid(in);
        long generation = in.getLong();
        int count = in.getInt();
        if (count < 0 || in.remaining() != (long) count * SessionEntry.BYTES) {
            throw new DamagedException("vault.damaged.keys");
        }
        var sessions = new ArrayList<SessionEntry>(count);
        for (int i = 0; i < count; i++) {
            sessions.add(SessionEntry.read(in));
        }
        return new KeyTable(vault, generation, sessions);
    }

    KeyTable with(SessionEntry session) {
        var more = new ArrayList<>(sessions);
        more.add(session);
        return new KeyTable(vault, generation + 1, more);
    }

    /** The same with a second entry for a session behind its first. */
    KeyTable withSecond(SessionEntry entry) {
        var more = new ArrayList<SessionEntry>();
        for (SessionEntry each : sessions) {
            more.add(each);
            if (each.session() == entry.session()) {
                more.add(entry);
            }
        }
        return new KeyTable(vault, generation + 1, more);
    }

    /** The same without the first of the two entries of a session. */
    KeyTable withoutFirst(int session) {
        var fewer = new ArrayList<>(sessions);
        fewer.remove(entry(session));
        return new KeyTable(vault, generation + 1, fewer);
    }

    /** The entry of a session; the older of two. */
    SessionEntry entry(int session) {
        return sessions.stream()
                .filter(each -> each.session() == session)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no session " + session));
    }

    /** Sessions that have two entries. */
    List<Integer> doubled() {
        var doubled = new ArrayList<Integer>();
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).session() == sessions.get(i - 1).session()) {
                doubled.add(sessions.get(i).session());
            }
        }
        return doubled;
    }

    /** The same sessions under another vault key. */
    KeyTable rewrap(Secret vaultKey, Secret nextVaultKey, RandomGenerator random) throws DamagedException {
        var rewrapped = new ArrayList<SessionEntry>(sessions.size());
        for (SessionEntry entry : sessions) {
            rewrapped.add(entry.rewrap(vaultKey, nextVaultKey, vault, random));
        }
        return new KeyTable(vault, generation + 1, rewrapped);
    }

    static byte[] hash(byte[] file) {
        return Bytes.sha384().digest(file);
    }
}
