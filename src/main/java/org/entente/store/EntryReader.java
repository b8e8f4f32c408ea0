package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.provenance.CommitTree;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.SignedHeader;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.store.projection.Arrival;
import org.entente.store.projection.Authors;
import org.entente.store.projection.Body;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.ClaimRow;
import org.entente.store.projection.PackageTable;
import org.entente.store.projection.Projector;
import org.entente.store.record.ClaimBatch;
import org.entente.store.record.Entry;
import org.entente.store.record.SealedBody;
import org.entente.vault.journal.Content;

/** Applies journal entries to the projections: all of them on replay, and those of deliveries as they are written. */
final class EntryReader {

    private static final int AT_ONCE = 1000;
    private static final int OURS = ClaimBits.HELD | ClaimBits.OWN | ClaimBits.TAKEN;

    private final Projector projector;
    private final IntConsumer came;

    /** @param came hears how many claims were applied, content by content */
    EntryReader(Projector projector, IntConsumer came) {
        this.projector = projector;
        this.came = came;
    }

    void apply(Entry entry, List<Content> contents) {
        switch (entry) {
            case Entry.Committed committed -> committed(committed, contents);
            case Entry.Received received -> received(received, contents);
            case Entry.Packaged(var reference, var from, var second) ->
                projector.packages().enter(reference, from, second);
            case Entry.SetAside(var reference, var aside) -> setAside(reference, aside);
            case Entry.Bound(var key, var organisation) -> projector.bind(key, organisation);
            case Entry.Handed handed -> handed(handed);
            case Entry.Erased erased -> erased(erased, contents);
            case Entry.ErasedReceived erased -> erased(erased, contents);
            case Entry.Note(var kind, var chain) -> projector.note(kind, chain, joined(contents));
        }
    }

    private void committed(Entry.Committed entry, List<Content> contents) {
        SignedHeader signed = entry.signed();
        int commit = projector.commitRows().start(signed.header().commit());
        var author = projector.authors().intern(signed.header().author());
        byte[] details = {};
        int leaf = 0;
        int at = 0;
        int[] counts = entry.leaves().counts();
        for (Content content : contents) {
            if (at == counts.length) {
                details = content.bytes();
                break;
            }
            leaf = bodies(
                    entry.leaves(),
                    leaf,
                    counts[at++],
                    content,
                    (claim, body) -> projector.own(arrival(commit, author, claim, body, OURS)),
                    (id, position) -> projector.erased(commit, author, id, position));
        }
        if (details.length < CommitTree.SECRET_BYTES) {
            projector.commitRows().remember(commit, signed); // an erasure took it, and wrote the secret down anew
            projector.commitRows().end(commit, signed, null, "");
            return;
        }
        byte[] secret = Arrays.copyOf(details, CommitTree.SECRET_BYTES);
        projector
                .commitRows()
                .end(
                        commit,
                        signed,
                        secret,
                        new String(details, secret.length, details.length - secret.length, StandardCharsets.UTF_8));
    }

    private void erased(Entry.Erased entry, List<Content> contents) {
        int at = 0;
        for (Entry.Kept kept : entry.kept()) {
            SignedHeader signed = kept.signed();
            int commit = projector.commitRows().find(signed.header());
            var author = projector.authors().intern(signed.header().author());
            int leaf = 0;
            for (int count : kept.leaves().counts()) {
                leaf = bodies(
                        kept.leaves(),
                        leaf,
                        count,
                        contents.get(at++),
                        (claim, body) -> receive(arrival(commit, author, claim, body, OURS)),
                        (id, position) -> projector.erased(commit, author, id, position));
            }
            if (kept.withSecret()) {
                projector.commitRows().secret(commit, contents.get(at++).bytes());
            }
        }
    }

    /** What is kept beside it counts as far as the packages count that brought it. */
    private void erased(Entry.ErasedReceived entry, List<Content> contents) {
        projector.settleDeliveries();
        int at = 0;
        for (Entry.Kept kept : entry.kept()) {
            SignedHeader signed = kept.signed();
            int commit = projector.commitRows().enter(signed);
            var author = projector.authors().intern(signed.header().author());
            int leaf = 0;
            for (int count : kept.leaves().counts()) {
                leaf = bodies(
                        kept.leaves(),
                        leaf,
                        count,
                        contents.get(at++),
                        (claim, body) -> {
                            int key = projector.find(claim.id());
                            boolean isTaken =
                                    !projector.packages().taken(List.of(key)).isEmpty();
                            int state = ClaimBits.HELD | (isTaken ? ClaimBits.TAKEN : 0);
                            receive(arrival(commit, author, claim, body, state));
                        },
                        (id, position) -> projector.erased(commit, author, id, position));
            }
        }
    }

    private void received(Entry.Received entry, List<Content> contents) {
        SignedHeader signed = entry.signed();
        int commit = projector.commitRows().enter(signed);
        var author = projector.authors().intern(signed.header().author());
        PackageTable.Package delivery = projector.packages().find(entry.reference());
        if (delivery == null) {
            throw new IllegalStateException("a delivery names its package before its claims");
        }
        var leftOut = new HashSet<>(entry.leftOut());
        int leaf = 0;
        int at = 0;
        int[] counts = entry.leaves().counts();
        for (Content content : contents) {
            if (at < counts.length) {
                leaf = bodies(
                        entry.leaves(),
                        leaf,
                        counts[at++],
                        content,
                        (claim, body) -> {
                            boolean isTaken = !delivery.aside() && !leftOut.contains(claim.id());
                            int state = ClaimBits.HELD | (isTaken ? ClaimBits.TAKEN : 0);
                            receive(arrival(commit, author, claim, body, state));
                        },
                        (id, position) -> projector.erased(commit, author, id, position));
            } else {
                projector.commitRows().keep(commit, content.bytes());
            }
        }
        deliver(delivery, entry.taken(), true);
        deliver(delivery, entry.leftOut(), false);
    }

    private void receive(Arrival arrival) {
        int key = projector.find(arrival.sealed().id());
        var held = key == 0 ? List.<ClaimRow>of() : projector.rows(List.of(key));
        if (held.isEmpty() || !held.getFirst().isHeld()) {
            projector.received(arrival);
        } else if (arrival.attribution() != null) {
            projector.complete(held.getFirst(), arrival.attribution(), arrival.body());
        }
    }

    private void deliver(PackageTable.Package delivery, List<ClaimId> ids, boolean isTaken) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var keys = new ArrayList<Integer>();
            for (ClaimId id : ids.subList(from, Math.min(ids.size(), from + AT_ONCE))) {
                keys.add(projector.intern(id));
            }
            keys.forEach(key -> projector.packages().deliver(delivery, key, isTaken));
            if (isTaken && !delivery.aside()) {
                for (ClaimRow row : projector.rows(keys)) {
                    if (row.isHeld() && !row.isTaken()) {
                        projector.setTaken(row, true);
                    }
                }
            }
        }
    }

    private void setAside(String reference, boolean aside) {
        PackageTable.Package delivery = projector.packages().find(reference);
        if (delivery == null || delivery.aside() == aside) {
            return;
        }
        projector.settleDeliveries();
        projector.packages().setAside(delivery, aside);
        var keys = projector.packages().takenFrom(delivery);
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            var some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            var taken = projector.packages().taken(some);
            for (ClaimRow row : projector.rows(some)) {
                if (row.isHeld() && !ClaimBits.has(row.state(), ClaimBits.OWN)) {
                    projector.setTaken(row, taken.contains(row.key()));
                }
            }
        }
    }

    private void handed(Entry.Handed handed) {
        handed.whole()
                .forEach(id ->
                        projector.packages().hand(handed.partner(), projector.intern(id), handed.reference(), true));
        handed.bare()
                .forEach(id ->
                        projector.packages().hand(handed.partner(), projector.intern(id), handed.reference(), false));
    }

    /** Takes a claim and the place of its body. */
    @FunctionalInterface
    private interface Taker {
        void take(SealedClaim sealed, Body body);
    }

    /** Takes a claim whose content is gone, by its id and place. */
    @FunctionalInterface
    private interface Missing {
        void take(ClaimId id, int position);
    }

    /** Reads the claims of one content; an erased one is empty. */
    private int bodies(Entry.Leaves leaves, int first, int count, Content content, Taker taker, Missing missing) {
        byte[] bytes = content.bytes();
        if (bytes.length == 0) {
            for (int leaf = first; leaf < first + count; leaf++) {
                missing.take(leaves.id(leaf), leaves.positions()[leaf]);
            }
        }
        if (bytes.length > 0) {
            int key = projector.contents().allot();
            projector.contents().add(key, content.address());
            int place = 0;
            for (int leaf = first; leaf < first + count; leaf++) {
                byte[] body = ClaimBatch.at(bytes, place);
                taker.take(SealedBody.read(leaves.id(leaf), leaves.positions()[leaf], body), new Body(key, place));
                place += Integer.BYTES + body.length;
            }
        }
        came.accept(count);
        return first + count;
    }

    private static Arrival arrival(int commit, Authors.Author author, SealedClaim sealed, Body body, int state) {
        byte[] line = sealed.attribution();
        Attribution attribution = line == null ? null : CanonicalForm.parseAttribution(line);
        return new Arrival(commit, author, sealed, CanonicalForm.parseCore(sealed.core()), attribution, body, state);
    }

    private static byte[] joined(List<Content> contents) {
        byte[] joined = {};
        for (Content content : contents) {
            byte[] more = content.bytes();
            byte[] longer = Arrays.copyOf(joined, joined.length + more.length);
            System.arraycopy(more, 0, longer, joined.length, more.length);
            joined = longer;
        }
        return joined;
    }
}
