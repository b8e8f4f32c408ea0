package org.entente.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.provenance.CommitTree;
import org.entente.provenance.SignedHeader;
import org.entente.store.record.ClaimBatch;
import org.entente.store.record.Entry;
import org.entente.store.record.EntryForm;
import org.entente.vault.Head;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.journal.Content;
import org.entente.vault.journal.ContentAddress;
import org.entente.vault.journal.Replay;

/**
 * Finds in the journal which contents an erasure takes, and what stands beside it there and has to be kept: a content holds many
 * claims, and another one the secret of a commit with what its author meant to do, in words that may name what is to be gone.
 */
final class ErasurePass implements Replay {

    private final Set<ClaimId> ids;
    private final Set<Hash> files;
    private final List<ContentAddress> gone = new ArrayList<>();
    private final List<BlobReceipt> receipts = new ArrayList<>();
    private final List<Entry.Kept> kept = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    ErasurePass(Set<ClaimId> ids, Set<Hash> files) {
        this.ids = ids;
        this.files = files;
    }

    /** Contents to be erased. */
    List<ContentAddress> gone() {
        return gone;
    }

    /** Attachments to be deleted. */
    List<BlobReceipt> receipts() {
        return receipts;
    }

    /** What of the touched commits is kept. */
    List<Entry.Kept> kept() {
        return kept;
    }

    /** The contents of {@link #kept}, in that order. */
    List<byte[]> contents() {
        return contents;
    }

    @Override
    public void entry(long sequence, String kind, byte[] chain, List<Content> written) {
        if (BlobReceipt.isNamedBy(kind)) {
            file(chain, written);
        } else if (EntryForm.isKnown(kind)) {
            switch (EntryForm.read(kind, chain)) {
                case Entry.Committed(var signed, var leaves) -> commit(signed, leaves, written, 0, true);
                case Entry.Received received -> commit(received.signed(), received.leaves(), written, 0, false);
                case Entry.Erased erased -> again(erased.kept(), written);
                case Entry.ErasedReceived erased -> again(erased.kept(), written);
                default -> {} // ids and notes
            }
        }
    }

    private void file(byte[] chain, List<Content> written) {
        Hash commitment = Hash.of(Arrays.copyOfRange(chain, chain.length - Hash.BYTES, chain.length));
        if (files.contains(commitment)) {
            for (Content content : written) {
                byte[] receipt = content.bytes();
                if (receipt.length > 0) {
                    gone.add(content.address());
                    receipts.add(BlobReceipt.parse(receipt));
                }
            }
        }
    }

    /** What an earlier erasure kept may be reached by this one. */
    private void again(List<Entry.Kept> kept, List<Content> written) {
        int at = 0;
        for (Entry.Kept before : kept) {
            commit(before.signed(), before.leaves(), written, at, false);
            at += before.contents();
        }
    }

    private void commit(SignedHeader signed, Entry.Leaves leaves, List<Content> written, int first, boolean hasWords) {
        var beside = new Beside();
        int leaf = 0;
        int[] counts = leaves.counts();
        boolean isTouched = false;
        for (int at = 0; at < counts.length; at++) {
            if (isReached(leaves, leaf, counts[at])) {
                Content content = written.get(first + at);
                byte[] bytes = content.bytes();
                if (bytes.length > 0) {
                    isTouched = true;
                    gone.add(content.address());
                    keepOthers(leaves, leaf, bytes, beside);
                }
            }
            leaf += counts[at];
        }
        if (!isTouched) {
            return;
        }
        beside.close();
        boolean withSecret = false;
        if (hasWords) {
            Content details = written.get(first + counts.length);
            byte[] bytes = details.bytes();
            if (bytes.length > CommitTree.SECRET_BYTES) {
                gone.add(details.address());
                beside.contents.add(Arrays.copyOf(bytes, CommitTree.SECRET_BYTES));
                withSecret = true;
            }
        }
        kept.add(new Entry.Kept(signed, beside.leaves(), withSecret));
        contents.addAll(beside.contents);
    }

    private boolean isReached(Entry.Leaves leaves, int first, int count) {
        for (int leaf = first; leaf < first + count; leaf++) {
            if (ids.contains(leaves.id(leaf))) {
                return true;
            }
        }
        return false;
    }

    private void keepOthers(Entry.Leaves leaves, int first, byte[] content, Beside beside) {
        int leaf = first;
        for (byte[] body : ClaimBatch.read(content)) {
            if (!ids.contains(leaves.id(leaf))) {
                beside.add(leaves.id(leaf), leaves.positions()[leaf], body);
            }
            leaf++;
        }
    }

    @Override
    public void endOfAction(Head head) {
        // a commit is one entry
    }

    /** Claims of one commit that stay, gathered anew. */
    private static final class Beside {
        private final ClaimBatch batch = new ClaimBatch();
        private final List<Integer> counts = new ArrayList<>();
        private final List<Integer> positions = new ArrayList<>();
        private final List<ClaimId> ids = new ArrayList<>();
        private final List<byte[]> contents = new ArrayList<>();

        void add(ClaimId id, int position, byte[] body) {
            if (batch.isTooSmallFor(body) || batch.isFull()) {
                close();
            }
            batch.add(body);
            ids.add(id);
            positions.add(position);
        }

        void close() {
            if (batch.count() > 0) {
                counts.add(batch.count());
                contents.add(batch.take());
            }
        }

        Entry.Leaves leaves() {
            byte[] packed = new byte[ids.size() * Hash.BYTES];
            for (int i = 0; i < ids.size(); i++) {
                System.arraycopy(ids.get(i).hash().bytes(), 0, packed, i * Hash.BYTES, Hash.BYTES);
            }
            return new Entry.Leaves(
                    counts.stream().mapToInt(Integer::intValue).toArray(),
                    positions.stream().mapToInt(Integer::intValue).toArray(),
                    packed);
        }
    }
}
