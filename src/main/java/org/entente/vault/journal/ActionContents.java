package org.entente.vault.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.AbstractList;
import java.util.Arrays;
import org.entente.vault.VaultException;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.DamagedException;
import org.jspecify.annotations.Nullable;

/** Opens the contents of one action when they are asked for. One thread. */
final class ActionContents implements AutoCloseable {

    private final SegmentFiles files;
    private final ContentIndex index;
    private final @Nullable Aead key;
    private @Nullable SegmentReader reader;
    private int readerSegment;

    ActionContents(SegmentFiles files, ContentIndex index, @Nullable Aead key) {
        this.files = files;
        this.index = index;
        this.key = key;
    }

    /** A content, authenticated and equal to its commitment; an empty array if its session's key is destroyed. */
    byte[] read(int number, byte[] commitments, int commitment) throws IOException, DamagedException {
        if (key == null) {
            return new byte[0];
        }
        int place = index.find(number);
        if (place < 0) {
            throw new DamagedException("vault.damaged.content-missing", number);
        }
        ContentIndex.Group group = index.group(place);
        SegmentReader in = readerOf(group.segment().segment());
        long offset = index.offset(place);
        ByteBuffer head = in.at(offset, Frame.BYTES);
        Frame frame = head == null ? null : Frame.read(head);
        ByteBuffer whole = frame == null ? null : in.at(offset, Frame.BYTES + frame.length());
        if (frame == null || whole == null) {
            throw damaged(group, offset);
        }
        byte[] record = Bytes.take(whole, Frame.BYTES + frame.length());
        byte[] plain = key.open(
                frame.nonce(),
                group.segment().associated(group.previousHash(), frame),
                record,
                Frame.BYTES,
                frame.length());
        if (plain == null || plain.length <= Frame.COMMITMENT_SALT) {
            throw damaged(group, offset);
        }
        byte[] actual =
                ChainStream.commitment(plain, plain, Frame.COMMITMENT_SALT, plain.length - Frame.COMMITMENT_SALT);
        int at = commitment * ChainStream.COMMITMENT_BYTES;
        if (!MessageDigest.isEqual(actual, Arrays.copyOfRange(commitments, at, at + ChainStream.COMMITMENT_BYTES))) {
            throw damaged(group, offset);
        }
        return Arrays.copyOfRange(plain, Frame.COMMITMENT_SALT, plain.length);
    }

    /** The contents of one entry as a list that reads them on demand. */
    java.util.List<byte[]> of(ChainStream.Entry entry) {
        return new AbstractList<>() {
            @Override
            public byte[] get(int i) {
                try {
                    return read(entry.contents()[i], entry.commitments(), i);
                } catch (IOException e) {
                    throw new VaultException("vault.cannot-read", e);
                } catch (DamagedException e) {
                    throw new VaultException(e.key(), e, e.arguments().toArray());
                }
            }

            @Override
            public int size() {
                return entry.contents().length;
            }
        };
    }

    private SegmentReader readerOf(int segment) throws IOException {
        SegmentReader open = reader;
        if (open == null || readerSegment != segment) {
            if (open != null) {
                open.close();
            }
            open = files.read(segment);
            reader = open;
            readerSegment = segment;
        }
        return open;
    }

    private static DamagedException damaged(ContentIndex.Group group, long offset) {
        return new DamagedException(
                "vault.damaged.journal", SegmentHeader.fileName(group.segment().segment()), offset);
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
