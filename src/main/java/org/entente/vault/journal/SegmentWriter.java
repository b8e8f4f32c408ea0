package org.entente.vault.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.entente.vault.Head;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.DataChannel;
import org.entente.vault.key.Aead;
import org.entente.vault.key.SessionKeys;
import org.jspecify.annotations.Nullable;

/** Appends the records of one session to its segments. One thread. */
final class SegmentWriter implements AutoCloseable {

    /** A segment is left once it is longer than this. */
    static final long MOST_SEGMENT = 64L << 20;

    private static final int BUFFER = 256 << 10;

    private final SegmentFiles files;
    private final UUID vault;
    private final SessionKeys keys;
    private final Aead chain;
    private final Aead content;
    private final RandomGenerator random;
    private final long mostSegment;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    private @Nullable DataChannel channel;
    private SegmentHeader segment;
    private long written;
    private Head running;
    private byte[] runningHash;
    private long records;

    SegmentWriter(SegmentFiles files, UUID vault, SessionKeys keys, RandomGenerator random, long mostSegment)
            throws IOException {
        this.files = files;
        this.vault = vault;
        this.keys = keys;
        this.random = random;
        this.mostSegment = mostSegment;
        this.chain = new Aead(keys.chain());
        var contentKey = keys.content();
        if (contentKey == null) {
            throw new IllegalArgumentException("a session that writes has both keys");
        }
        this.content = new Aead(contentKey);
        this.running = keys.start();
        this.runningHash = running.hash();
        this.segment = begin(keys.firstSegment());
    }

    /** Head over all chain records so far, of whole actions or not. */
    Head running() {
        return running;
    }

    long records() {
        return records;
    }

    Place place() {
        return new Place(segment.segment(), written + buffer.position());
    }

    ContentAddress content(int index, byte[] saltAndPlain, byte[] commitment) throws IOException {
        byte[] nonce = nonce();
        makeRoom();
        var frame = new Frame(
                Frame.CONTENT, (byte) 0, saltAndPlain.length + Aead.TAG_BYTES, running.sequence() + 1, index, nonce);
        var address = new ContentAddress(segment.segment(), written + buffer.position(), runningHash, commitment);
        append(frame.bytes());
        append(content.seal(nonce, segment.associated(runningHash, frame), saltAndPlain));
        return address;
    }

    void chain(int part, boolean end, byte[] plain) throws IOException {
        byte[] nonce = nonce();
        makeRoom();
        var frame = new Frame(
                Frame.CHAIN, end ? Frame.END : 0, plain.length + Aead.TAG_BYTES, running.sequence() + 1, part, nonce);
        byte[] head = frame.bytes();
        byte[] sealed = chain.seal(nonce, segment.associated(runningHash, frame), plain);
        var digest = org.entente.vault.key.Bytes.sha384();
        digest.update(runningHash);
        digest.update(head);
        byte[] hash = digest.digest(sealed);
        append(head);
        append(sealed);
        running = new Head(frame.sequence(), hash);
        runningHash = hash;
    }

    /** Returns when everything so far is on the medium. */
    void force() throws IOException {
        flush();
        open().force();
    }

    /** Goes back to a place and head of before, as if nothing had been written since. */
    void rewind(Place place, Head head) throws IOException {
        buffer.clear();
        if (place.segment() != segment.segment()) {
            open().close();
            for (int later = segment.segment(); later > place.segment(); later--) {
                files.files().delete(files.file(later));
            }
            files.files().forceFolder(files.folder());
            channel = files.files().open(files.file(place.segment()), ChannelOpener.Access.WRITE);
            segment =
                    new SegmentHeader(vault, keys.epoch(), keys.session(), place.segment(), segmentStart(place, head));
        }
        open().truncate(place.offset());
        open().force(); // or the power could bring back what a later session already follows
        written = place.offset();
        running = head;
        runningHash = head.hash();
    }

    private Head segmentStart(Place place, Head fallback) throws IOException {
        try (var reader = files.read(place.segment())) {
            ByteBuffer head = reader.at(0, SegmentHeader.BYTES);
            return head == null ? fallback : SegmentHeader.before(head);
        }
    }

    private byte[] nonce() {
        records++;
        var nonce = new byte[Aead.NONCE_BYTES];
        random.nextBytes(nonce);
        return nonce;
    }

    private void makeRoom() throws IOException {
        if (written + buffer.position() > mostSegment) {
            force();
            open().close();
            segment = begin(segment.segment() + 1);
        }
    }

    private SegmentHeader begin(int number) throws IOException {
        DataChannel created = files.files().open(files.file(number), ChannelOpener.Access.CREATE);
        channel = created;
        var header = new SegmentHeader(vault, keys.epoch(), keys.session(), number, running);
        created.write(ByteBuffer.wrap(header.bytes()), 0);
        created.force(); // even without a record: a later session may follow, and this file must stand then
        files.files().forceFolder(files.folder());
        written = SegmentHeader.BYTES;
        return header;
    }

    private void append(byte[] bytes) throws IOException {
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.remaining()) {
            open().write(ByteBuffer.wrap(bytes), written);
            written += bytes.length;
        } else {
            buffer.put(bytes);
        }
    }

    /** Hands what is gathered to the system, so that it can be read back. */
    void flush() throws IOException {
        buffer.flip();
        int length = buffer.remaining();
        open().write(buffer, written);
        written += length;
        buffer.clear();
    }

    private DataChannel open() {
        DataChannel present = channel;
        if (present == null) {
            throw new IllegalStateException("no segment is open");
        }
        return present;
    }

    @Override
    public void close() throws IOException {
        keys.close();
        open().close();
    }
}
