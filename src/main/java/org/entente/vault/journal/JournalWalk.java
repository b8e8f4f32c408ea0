package org.entente.vault.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.entente.vault.Head;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.SessionKeys;
import org.entente.vault.key.SessionPlace;
import org.jspecify.annotations.Nullable;

/**
 * Walks the journal's complete actions, checking every chain record against its key, its place and its predecessor.
 * Contents are only located; {@link ActionContents} opens them. One thread; works on its own open files.
 */
final class JournalWalk implements AutoCloseable {

    private static final String DAMAGED = "vault.damaged.journal";

    private final SegmentFiles files;
    private final SessionSource sessions;
    private final List<SessionPlace> places;
    private final @Nullable Place limit;
    private final int segments;
    private boolean mayBeginInside;
    private boolean chainOnly;

    private @Nullable SegmentReader reader;
    private @Nullable SessionKeys keys;
    private @Nullable Aead chain;
    private @Nullable SegmentHeader segment;
    private int next;
    private long offset;
    private Head running;
    private long records;
    private boolean insideAction;

    private Head completeHead;
    private Place completeEnd;

    /** One complete action. */
    record Action(Head head, List<ChainStream.Entry> entries, ContentIndex contents, boolean whole) {}

    /**
     * @param first number of the segment to begin with
     * @param before head before that segment; believed only so far as the records there confirm it
     * @param limit where to stop, or null to go to the end of the files
     */
    JournalWalk(SegmentFiles files, SessionSource sessions, int first, Head before, @Nullable Place limit)
            throws IOException, DamagedException {
        this.files = files;
        this.sessions = sessions;
        this.places = sessions.sessions();
        this.limit = limit;
        this.segments = limit == null ? files.count() : limit.segment();
        this.next = first;
        this.running = before;
        this.completeHead = before;
        this.completeEnd = new Place(first, 0);
    }

    /** Allows the first segment to begin in the middle of an action, which is then given without its entries. */
    JournalWalk beginningInside() {
        mayBeginInside = true;
        return this;
    }

    /**
     * Computes the chain of hashes and opens no record; actions come without entries. What it finds can be believed only up to a
     * head that the header vouches for: the hash covers every chain record as it lies on the disk.
     */
    JournalWalk chainOnly() {
        chainOnly = true;
        return this;
    }

    /** Head after the last complete action. */
    Head completeHead() {
        return completeHead;
    }

    /** Where the last complete action ends. */
    Place completeEnd() {
        return completeEnd;
    }

    /** Records met so far, of both kinds. */
    long records() {
        return records;
    }

    /** The segment that is being read. */
    SegmentReader reader() {
        return present(reader);
    }

    /** Name of the file that was entered last, also if it could not be read. */
    String file() {
        return SegmentHeader.fileName(Math.max(1, next - 1));
    }

    /** The next complete action, or null at a clean end. After an exception the walk is over. */
    @Nullable
    Action next() throws IOException, DamagedException {
        var contents = new ContentIndex();
        var stream = new Stream();
        int part = 0;
        boolean whole = true;
        insideAction = false;
        while (true) {
            if (!moveToRecord()) {
                if (insideAction) {
                    throw damaged();
                }
                return null;
            }
            SegmentReader in = present(reader);
            ByteBuffer head = in.at(offset, Frame.BYTES);
            Frame frame = head == null ? null : Frame.read(head);
            if (frame == null
                    || offset + Frame.BYTES + frame.length() > end()
                    || frame.sequence() != running.sequence() + 1) {
                throw damaged();
            }
            if (mayBeginInside && frame.index() > 0) {
                whole = false; // the walk began in the middle of an action, which the caller has seen before
                part = frame.isChain() ? frame.index() : -1;
            }
            mayBeginInside = false;
            insideAction = true;
            records++;
            if (!frame.isChain()) {
                if (frame.index() <= contents.last()) {
                    throw damaged();
                }
                contents.add(frame.index(), present(segment), previousHash(), offset);
                offset += Frame.BYTES + frame.length();
                continue;
            }
            part = part < 0 ? frame.index() : part;
            if (frame.index() != part++) {
                throw damaged();
            }
            byte[] record = record(frame, in);
            if (!chainOnly) {
                stream.append(open(frame, record));
            }
            running = new Head(frame.sequence(), hash(previousHash(), record));
            hashOfRunning = null;
            offset += Frame.BYTES + frame.length();
            if (frame.isEnd()) {
                completeHead = running;
                completeEnd = new Place(present(segment).segment(), offset);
                insideAction = false;
                return new Action(running, whole && !chainOnly ? stream.entries() : List.of(), contents, whole);
            }
        }
    }

    private byte @Nullable [] hashOfRunning;

    /** The same array for as long as the chain does not move, so that contents share it. */
    private byte[] previousHash() {
        if (hashOfRunning == null) {
            hashOfRunning = running.hash();
        }
        return hashOfRunning;
    }

    private byte[] record(Frame frame, SegmentReader in) throws IOException, DamagedException {
        ByteBuffer whole = in.at(offset, Frame.BYTES + frame.length());
        if (whole == null) {
            throw damaged();
        }
        return Bytes.take(whole, Frame.BYTES + frame.length());
    }

    private byte[] open(Frame frame, byte[] record) throws DamagedException {
        byte[] associated = present(segment).associated(previousHash(), frame);
        byte[] plain = present(chain).open(frame.nonce(), associated, record, Frame.BYTES, frame.length());
        if (plain == null) {
            throw damaged();
        }
        return plain;
    }

    static byte[] hash(byte[] previous, byte[] record) {
        var digest = Bytes.sha384();
        digest.update(previous);
        return digest.digest(record);
    }

    /** Goes to the next record, over segment borders; false at the end. */
    private boolean moveToRecord() throws IOException, DamagedException {
        while (reader == null || offset >= end()) {
            if (next > segments) {
                return false;
            }
            enter(next++);
        }
        return true;
    }

    private long end() {
        long size = present(reader).size();
        return limit != null && limit.segment() == next - 1 ? Math.min(size, limit.offset()) : size;
    }

    private void enter(int number) throws IOException, DamagedException {
        SessionPlace place = null;
        for (SessionPlace candidate : places) {
            if (candidate.firstSegment() <= number) {
                place = candidate;
            }
        }
        if (place == null
                || (place.firstSegment() == number
                        && (insideAction || !place.start().equals(running)))) {
            throw damaged();
        }
        if (reader != null) {
            reader.close();
        }
        if (keys == null || keys.session() != place.session()) {
            if (keys != null) {
                keys.close();
            }
            keys = sessions.session(place.session());
            if (keys.epoch() > sessions.epoch()) {
                throw new DamagedException("vault.damaged.epoch", SegmentHeader.fileName(number));
            }
            chain = new Aead(keys.chain());
        }
        segment = new SegmentHeader(sessions.vault(), keys.epoch(), keys.session(), number, running);
        reader = files.read(number);
        ByteBuffer head = reader.at(0, SegmentHeader.BYTES);
        if (head == null || !head.equals(ByteBuffer.wrap(segment.bytes()))) {
            offset = 0;
            throw damaged();
        }
        offset = SegmentHeader.BYTES;
        if (!insideAction) {
            completeEnd = new Place(number, offset);
        }
    }

    private DamagedException damaged() {
        return new DamagedException(
                DAMAGED,
                segment == null ? SegmentHeader.fileName(1) : SegmentHeader.fileName(segment.segment()),
                offset);
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("no segment is open");
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        if (keys != null) {
            keys.close();
        }
    }

    /** Chain parts put together. */
    private static final class Stream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void append(byte[] part) {
            bytes.writeBytes(part);
        }

        List<ChainStream.Entry> entries() throws DamagedException {
            byte[] all = bytes.toByteArray();
            return ChainStream.read(all, all.length);
        }
    }
}
