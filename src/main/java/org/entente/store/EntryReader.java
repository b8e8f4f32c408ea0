package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.entente.model.ClaimId;
import org.entente.provenance.CommitTree;
import org.entente.provenance.SignedHeader;
import org.entente.store.projection.Arrival;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.ClaimRow;
import org.entente.store.projection.PackageTable;
import org.entente.store.projection.Projector;
import org.entente.store.record.Entry;
import org.entente.vault.journal.Content;

/** Applies journal entries to the projections: all of them on replay, and those of deliveries as they are written. */
final class EntryReader {

    private static final int AT_ONCE = 1000;
    private static final int OURS = ClaimBits.HELD | ClaimBits.OWN | ClaimBits.TAKEN;

    private final Projector projector;
    private final ExecutorService worker;
    private final IntConsumer came;

    /**
     * @param worker projects claims while those that follow are read
     * @param came hears how many claims were applied, content by content
     */
    EntryReader(Projector projector, ExecutorService worker, IntConsumer came) {
        this.projector = projector;
        this.worker = worker;
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
        byte[] details = {};
        try (var reading = reading(commit, signed, entry.leaves(), OURS, projector::own)) {
            for (Content content : contents) {
                if (!reading.hasNext()) {
                    details = content.bytes();
                    break;
                }
                reading.read(content);
            }
            reading.settle();
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

    private ClaimReading reading(
            int commit, SignedHeader signed, Entry.Leaves leaves, int state, Consumer<Arrival> projecting) {
        var author = projector.authors().intern(signed.header().author());
        var origin = new ClaimReading.Origin(commit, author, leaves, state);
        return new ClaimReading(projector, origin, projecting, worker, came);
    }

    private void erased(Entry.Erased entry, List<Content> contents) {
        var left = contents.iterator();
        for (Entry.Kept kept : entry.kept()) {
            int commit = projector.commitRows().find(kept.signed().header());
            kept(kept, commit, left, OURS, this::receive);
            if (kept.withSecret()) {
                projector.commitRows().secret(commit, left.next().bytes());
            }
        }
    }

    /** What is kept beside it counts as far as the packages count that brought it. */
    private void erased(Entry.ErasedReceived entry, List<Content> contents) {
        projector.settleDeliveries();
        var left = contents.iterator();
        for (Entry.Kept kept : entry.kept()) {
            int commit = projector.commitRows().enter(kept.signed());
            kept(kept, commit, left, ClaimBits.HELD, arrival -> receive(isTaken(arrival) ? taken(arrival) : arrival));
        }
    }

    private void kept(Entry.Kept kept, int commit, Iterator<Content> left, int state, Consumer<Arrival> projecting) {
        try (var reading = reading(commit, kept.signed(), kept.leaves(), state, projecting)) {
            while (reading.hasNext()) {
                reading.read(left.next());
            }
            reading.settle();
        }
    }

    private boolean isTaken(Arrival arrival) {
        int key = projector.find(arrival.sealed().id());
        return !projector.packages().taken(List.of(key)).isEmpty();
    }

    private static Arrival taken(Arrival arrival) {
        return arrival.with(arrival.state() | ClaimBits.TAKEN);
    }

    private void received(Entry.Received entry, List<Content> contents) {
        SignedHeader signed = entry.signed();
        int commit = projector.commitRows().enter(signed);
        PackageTable.Package delivery = projector.packages().find(entry.reference());
        if (delivery == null) {
            throw new IllegalStateException("a delivery names its package before its claims");
        }
        var leftOut = new HashSet<>(entry.leftOut());
        var others = new ArrayList<Content>();
        Consumer<Arrival> projecting = arrival ->
                receive(delivery.aside() || leftOut.contains(arrival.sealed().id()) ? arrival : taken(arrival));
        try (var reading = reading(commit, signed, entry.leaves(), ClaimBits.HELD, projecting)) {
            for (Content content : contents) {
                if (reading.hasNext()) {
                    reading.read(content);
                } else {
                    others.add(content);
                }
            }
            reading.settle();
        }
        others.forEach(content -> projector.commitRows().keep(commit, content.bytes()));
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
