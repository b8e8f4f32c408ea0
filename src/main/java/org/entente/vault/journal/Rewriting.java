package org.entente.vault.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.entente.model.Hash;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.DataChannel;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.Rekey;
import org.entente.vault.key.Secret;
import org.entente.vault.key.SessionKeys;
import org.jspecify.annotations.Nullable;

/**
 * Writes segments of one session anew, beside the old ones: chain records byte for byte the same, contents under the session's new
 * key, and in the place of those to be erased zeros of the same length, so that everything stays where it was.
 */
final class Rewriting {

    /** What an unfinished segment file's name ends with; the journal passes such names over. */
    static final String UNFINISHED = ".new";

    private static final int BUFFER = 1 << 20;

    private final SegmentFiles files;
    private final UUID vault;
    private final SessionKeys keys;
    private final Aead old;
    private final Aead fresh;
    private final Set<Hash> erased;
    private final RandomGenerator random;

    Rewriting(SegmentFiles files, UUID vault, Rekey rekey, Set<Hash> erased, RandomGenerator random) {
        this.files = files;
        this.vault = vault;
        this.keys = rekey.old();
        this.old = new Aead(present(rekey.old().content()));
        this.fresh = new Aead(present(rekey.fresh().content()));
        this.erased = erased;
        this.random = random;
    }

    private static Secret present(@Nullable Secret key) {
        if (key == null) {
            throw new IllegalArgumentException("the contents of this session are gone already");
        }
        return key;
    }

    static Path unfinished(SegmentFiles files, int segment) {
        Path file = files.file(segment);
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /** Writes one segment and forces it. */
    void write(int segment) throws IOException, DamagedException {
        Path target = unfinished(files, segment);
        files.files().delete(target);
        try (var in = files.read(segment);
                var out = new Appending(files.files().open(target, ChannelOpener.Access.CREATE))) {
            ByteBuffer header = in.at(0, SegmentHeader.BYTES);
            if (header == null) {
                throw damaged(segment, 0);
            }
            byte[] running = SegmentHeader.before(header).hash();
            out.append(Bytes.take(header.duplicate(), SegmentHeader.BYTES));
            for (long at = SegmentHeader.BYTES; at < in.size(); ) {
                ByteBuffer head = in.at(at, Frame.BYTES);
                Frame frame = head == null ? null : Frame.read(head);
                ByteBuffer whole = frame == null ? null : in.at(at, Frame.BYTES + frame.length());
                if (frame == null || whole == null) {
                    throw damaged(segment, at);
                }
                byte[] record = Bytes.take(whole, Frame.BYTES + frame.length());
                if (frame.isChain()) {
                    out.append(record);
                    running = JournalWalk.hash(running, record);
                } else {
                    content(segment, at, frame, record, running, out);
                }
                at += record.length;
            }
            out.force();
        }
    }

    private void content(int segment, long at, Frame frame, byte[] record, byte[] running, Appending out)
            throws IOException, DamagedException {
        byte[] plain =
                old.open(frame.nonce(), associated(segment, running, frame), record, Frame.BYTES, frame.length());
        if (plain == null) {
            throw damaged(segment, at);
        }
        boolean isGone = frame.isErased() || erased.contains(commitment(plain));
        var nonce = new byte[Aead.NONCE_BYTES];
        random.nextBytes(nonce);
        var now = new Frame(
                isGone ? Frame.ERASED : Frame.CONTENT,
                (byte) 0,
                frame.length(),
                frame.sequence(),
                frame.index(),
                nonce);
        out.append(now.bytes());
        out.append(fresh.seal(nonce, associated(segment, running, now), isGone ? new byte[plain.length] : plain));
    }

    private static Hash commitment(byte[] saltAndPlain) {
        return Hash.of(ChainStream.commitment(
                saltAndPlain, saltAndPlain, Frame.COMMITMENT_SALT, saltAndPlain.length - Frame.COMMITMENT_SALT));
    }

    private byte[] associated(int segment, byte[] running, Frame frame) {
        return SegmentHeader.associated(vault, keys.epoch(), keys.session(), segment, running, frame);
    }

    private static DamagedException damaged(int segment, long at) {
        return new DamagedException("vault.damaged.journal", SegmentHeader.fileName(segment), at);
    }

    /** Gathers small writes. */
    private static final class Appending implements AutoCloseable {
        private final DataChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocate(2 * BUFFER);
        private long written;

        Appending(DataChannel channel) {
            this.channel = channel;
        }

        void append(byte[] bytes) throws IOException {
            if (bytes.length > buffer.remaining()) {
                flush();
            }
            buffer.put(bytes);
        }

        private void flush() throws IOException {
            int length = buffer.flip().remaining();
            channel.write(buffer, written);
            written += length;
            buffer.clear();
        }

        void force() throws IOException {
            flush();
            channel.force();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
