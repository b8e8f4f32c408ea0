package org.entente.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.provenance.ProofNode;
import org.entente.provenance.Proofs;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.ClaimRow;
import org.entente.store.projection.PackageTable;
import org.entente.store.projection.Projector;
import org.entente.store.record.ClaimBatch;
import org.entente.store.record.Entry;
import org.entente.store.record.SealedBody;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the commits of one package: writes down what is new, and nothing twice. What a package brings is united with
 * what is held, so order and repetition make no difference.
 */
final class Reception {

    private static final int NODE_BYTES = 37;
    private static final int MOST_NODES = (1 << 20) / NODE_BYTES;

    private final EntryWriter entries;
    private final Projector projector;
    private final Delivery delivery;
    private final Set<ClaimId> delivered = new HashSet<>();
    private Receipt receipt = new Receipt(0, 0, 0);

    Reception(EntryWriter entries, Projector projector, Delivery delivery) {
        this.entries = entries;
        this.projector = projector;
        this.delivery = delivery;
    }

    /** A claim whose content is to be kept; objects come together, relations last. */
    private record New(SealedClaim claim, @Nullable ObjectId object) {

        private static final Comparator<New> ORDER = Comparator.comparing(
                        New::object, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(added -> added.claim().id());

        static New of(SealedClaim claim) {
            return new New(
                    claim,
                    CanonicalForm.parseCore(claim.core()) instanceof Core.Statement statement
                            ? statement.object()
                            : null);
        }
    }

    Receipt receipt() {
        return receipt;
    }

    void take(ReceivedCommit commit) {
        var added = new ArrayList<New>();
        var taken = new ArrayList<ClaimId>();
        var leftOut = new ArrayList<ClaimId>();
        int known = 0;
        PackageTable.Package here = projector.packages().find(delivery.reference());
        for (SealedClaim claim : commit.claims()) {
            if (!delivered.add(claim.id())) {
                continue;
            }
            int key = projector.find(claim.id());
            ClaimRow row = key == 0 ? null : row(key);
            boolean isErased = row != null && ClaimBits.has(row.state(), ClaimBits.ERASED);
            boolean isHeld = row != null && row.isHeld() || isErased; // what was erased does not come back
            known += isHeld ? 1 : 0;
            if (row == null || !isHeld || claim.attribution() != null && !isErased && lacksAttribution(row)) {
                added.add(New.of(claim));
            }
            boolean isOwn = isErased || row != null && ClaimBits.has(row.state(), ClaimBits.OWN);
            if (!isOwn && (here == null || key == 0 || !projector.packages().hasDelivered(here, key))) {
                (delivery.leftOut().contains(claim.id()) ? leftOut : taken).add(claim.id());
            }
        }
        receipt = receipt.plus(commit.claims().size() - known, known, leftOut.size());
        int commitKey = projector.commitRows().find(commit.signed().header());
        List<ProofNode> nodes = newNodes(commitKey, commit.nodes());
        if (added.isEmpty() && taken.isEmpty() && leftOut.isEmpty() && nodes.isEmpty() && commitKey != 0) {
            return;
        }
        if (here == null) {
            entries.apply(new Entry.Packaged(
                    delivery.reference(), delivery.from(), delivery.received().getEpochSecond()));
        }
        write(commit, added, nodes, taken, leftOut);
    }

    private @Nullable ClaimRow row(int key) {
        return projector.rows(List.of(key)).stream().findFirst().orElse(null);
    }

    private boolean lacksAttribution(ClaimRow row) {
        return projector.lacksAttribution(row);
    }

    private List<ProofNode> newNodes(int commit, List<ProofNode> nodes) {
        if (commit == 0) {
            return nodes;
        }
        if (projector.commitRows().isOwn(commit)) {
            return List.of();
        }
        var held = new TreeSet<ProofNode>();
        projector.commitRows().nodes(commit).forEach(packed -> held.addAll(Proofs.unpack(packed)));
        return nodes.stream().filter(node -> !held.contains(node)).toList();
    }

    private void write(
            ReceivedCommit commit, List<New> added, List<ProofNode> nodes, List<ClaimId> taken, List<ClaimId> leftOut) {
        added.sort(New.ORDER);
        int[] positions = new int[added.size()];
        byte[] ids = new byte[added.size() * Hash.BYTES];
        var counts = new ArrayList<Integer>();
        var contents = new ArrayList<byte[]>();
        var batch = new ClaimBatch();
        for (int i = 0; i < positions.length; i++) {
            SealedClaim claim = added.get(i).claim();
            positions[i] = claim.position();
            System.arraycopy(claim.id().hash().bytes(), 0, ids, i * Hash.BYTES, Hash.BYTES);
            byte[] body = SealedBody.write(claim);
            if (batch.isTooSmallFor(body) || batch.isFull()) {
                counts.add(batch.count());
                contents.add(batch.take());
            }
            batch.add(body);
        }
        if (batch.count() > 0) {
            counts.add(batch.count());
            contents.add(batch.take());
        }
        for (int from = 0; from < nodes.size(); from += MOST_NODES) {
            contents.add(Proofs.pack(nodes.subList(from, Math.min(nodes.size(), from + MOST_NODES))));
        }
        var leaves =
                new Entry.Leaves(counts.stream().mapToInt(Integer::intValue).toArray(), positions, ids);
        entries.apply(new Entry.Received(delivery.reference(), commit.signed(), leaves, taken, leftOut), contents);
    }
}
