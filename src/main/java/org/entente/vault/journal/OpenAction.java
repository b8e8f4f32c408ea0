package org.entente.vault.journal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.entente.vault.Head;

/** The action that is being written. */
final class OpenAction implements ActionWriter {

    private final SessionWriting writing;
    private final SegmentWriter writer;
    private final Place startPlace;
    private final Head startHead;
    private final List<byte[]> commitments = new ArrayList<>();
    private final List<ContentAddress> addresses = new ArrayList<>();
    private final BitSet named = new BitSet();
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private int parts;
    private boolean entries;
    private boolean finished;

    OpenAction(SessionWriting writing, SegmentWriter writer) {
        this.writing = writing;
        this.writer = writer;
        this.startPlace = writer.place();
        this.startHead = writer.running();
    }

    @Override
    public int content(byte[] plain) {
        checkOpen();
        if (plain.length < 1 || plain.length > MOST_CONTENT) {
            throw new IllegalArgumentException("a content has 1 to 2^20 bytes, got " + plain.length);
        }
        int index = commitments.size();
        byte[] salted = writing.salted(plain);
        commitments.add(ChainStream.commitment(salted, plain, 0, plain.length));
        writing.write(() -> addresses.add(writer.content(index, salted, commitments.get(index))));
        return index;
    }

    @Override
    public ContentAddress address(int content) {
        return addresses.get(content);
    }

    @Override
    public void entry(String kind, byte[] chain, int... contents) {
        checkOpen();
        for (int index : contents) {
            if (index < 0 || index >= commitments.size()) {
                throw new IllegalArgumentException("no content " + index + " in this action");
            }
            named.set(index);
        }
        entries = true;
        stream.writeBytes(ChainStream.write(kind, chain, contents, commitments));
        if (stream.size() > Frame.MOST_CHAIN) {
            writeFullParts();
        }
    }

    private void writeFullParts() {
        byte[] all = stream.toByteArray();
        stream.reset();
        int at = 0;
        while (all.length - at > Frame.MOST_CHAIN) {
            byte[] part = Arrays.copyOfRange(all, at, at + Frame.MOST_CHAIN);
            writing.write(() -> writer.chain(parts, false, part));
            parts++;
            at += Frame.MOST_CHAIN;
        }
        stream.write(all, at, all.length - at);
    }

    @Override
    public Head end() {
        checkOpen();
        if (!entries || named.cardinality() != commitments.size()) {
            throw new IllegalStateException("an action has an entry, and entries name every content: "
                    + named.cardinality() + " of " + commitments.size());
        }
        writing.write(() -> {
            writer.chain(parts, true, stream.toByteArray());
            writer.force();
            writing.checkThere(writer.place().segment());
        });
        finished = true;
        writing.completed(writer.running(), writer.place());
        return writer.running();
    }

    @Override
    public void close() {
        if (!finished) {
            finished = true;
            writing.abandoned(startPlace.segment(), () -> writer.rewind(startPlace, startHead));
        }
    }

    private void checkOpen() {
        if (finished) {
            throw new IllegalStateException("this action is over");
        }
    }
}
