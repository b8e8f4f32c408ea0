package org.entente.vault.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.DataChannel;
import org.entente.vault.key.Aead;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.SessionKeys;
import org.entente.vault.key.SessionPlace;
import org.jspecify.annotations.Nullable;

/**
 * Reads single contents by their address, in any order. Keeps the files and the session keys that it has met until it is
 * closed. Safe for several threads.
 */
final class ContentReader implements AutoCloseable {

    private final SegmentFiles files;
    private final SessionSource sessions;
    private final Map<Integer, DataChannel> channels = new HashMap<>();
    private final Map<Integer, SessionKeys> bySegment = new HashMap<>();
    private final Map<Integer, SessionKeys> bySession = new HashMap<>();
    private boolean closed;

    ContentReader(SegmentFiles files, SessionSource sessions) {
        this.files = files;
        this.sessions = sessions;
    }

    /** The content, authenticated and equal to its commitment; an empty array if it was erased. */
    byte[] read(ContentAddress address) throws IOException, DamagedException {
        SessionKeys session = session(address.segment());
        var secret = session.content();
        if (secret == null) {
            return new byte[0];
        }
        byte[] record = record(address);
        Frame frame = Frame.read(ByteBuffer.wrap(record));
        if (frame == null || record.length < Frame.BYTES + frame.length()) {
            throw damaged(address);
        }
        byte[] associated = SegmentHeader.associated(
                sessions.vault(), session.epoch(), session.session(), address.segment(), address.previousHash(), frame);
        byte[] plain = new Aead(secret).open(frame.nonce(), associated, record, Frame.BYTES, frame.length());
        if (frame.isErased() && plain != null) {
            return new byte[0];
        }
        return committed(address, plain);
    }

    private static byte[] committed(ContentAddress address, byte @Nullable [] plain) throws DamagedException {
        if (plain == null || plain.length <= Frame.COMMITMENT_SALT) {
            throw damaged(address);
        }
        byte[] actual =
                ChainStream.commitment(plain, plain, Frame.COMMITMENT_SALT, plain.length - Frame.COMMITMENT_SALT);
        if (!MessageDigest.isEqual(actual, address.commitment())) {
            throw damaged(address);
        }
        return Arrays.copyOfRange(plain, Frame.COMMITMENT_SALT, plain.length);
    }

    private synchronized byte[] record(ContentAddress address) throws IOException, DamagedException {
        try {
            DataChannel channel = channel(address.segment());
            var head = ByteBuffer.allocate(Frame.BYTES);
            channel.readFully(head, address.offset());
            Frame frame = Frame.read(head.flip());
            if (frame == null || frame.isChain()) {
                throw damaged(address);
            }
            var whole = ByteBuffer.allocate(Frame.BYTES + frame.length());
            int length = channel.readFully(whole, address.offset());
            return Arrays.copyOf(whole.array(), length);
        } catch (ClosedChannelException e) {
            channels.remove(
                    address.segment()); // an interrupted thread closes what it reads; the next one opens it again
            throw e;
        }
    }

    private DataChannel channel(int segment) throws IOException {
        checkOpen();
        DataChannel known = channels.get(segment);
        if (known == null) {
            known = files.files().open(files.file(segment), ChannelOpener.Access.READ);
            channels.put(segment, known);
        }
        return known;
    }

    private synchronized SessionKeys session(int segment) throws DamagedException {
        checkOpen();
        SessionKeys known = bySegment.get(segment);
        if (known == null) {
            SessionPlace place = sessions.sessions().stream()
                    .filter(each -> each.firstSegment() <= segment)
                    .reduce((_, later) -> later)
                    .orElseThrow(() -> new DamagedException("vault.damaged.keys"));
            known = bySession.get(place.session());
            if (known == null) {
                known = sessions.session(place.session());
                bySession.put(place.session(), known);
            }
            bySegment.put(segment, known);
        }
        return known;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the journal is closed");
        }
    }

    private static DamagedException damaged(ContentAddress address) {
        return new DamagedException(
                "vault.damaged.journal", SegmentHeader.fileName(address.segment()), address.offset());
    }

    /** Lets go of files from a number on, because they are about to be cut. */
    synchronized void forget(int fromSegment) throws IOException {
        bySegment.keySet().removeIf(segment -> segment >= fromSegment);
        for (int segment : new TreeSet<>(channels.keySet()).tailSet(fromSegment)) {
            var channel = channels.remove(segment);
            if (channel != null) {
                channel.close();
            }
        }
    }

    /** Lets go of all files and of a session's keys, because both were exchanged. */
    synchronized void exchanged(int session) throws IOException {
        var old = bySession.remove(session);
        if (old != null) {
            old.close();
        }
        forget(0);
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        bySession.values().forEach(SessionKeys::close);
        bySession.clear();
        forget(0);
    }
}
