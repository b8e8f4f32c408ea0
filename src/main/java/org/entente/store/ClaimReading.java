package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.entente.model.Attribution;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.store.projection.Arrival;
import org.entente.store.projection.Authors;
import org.entente.store.projection.Body;
import org.entente.store.projection.Projector;
import org.entente.store.record.ClaimBatch;
import org.entente.store.record.Entry;
import org.entente.store.record.SealedBody;
import org.entente.vault.journal.Content;
import org.entente.vault.journal.ContentAddress;

/**
 * Reads the claims of one commit from its contents while those before them are projected on another thread: opening and parsing
 * them takes a third of the time that making the projections anew does. Close it when all were read; only then may this thread
 * use the projector.
 */
final class ClaimReading implements AutoCloseable {

    /** Where the claims come from, and as what they count at first: bits of {@link org.entente.store.projection.ClaimBits}. */
    record Origin(int commit, Authors.Author author, Entry.Leaves leaves, int state) {}

    /** A content whose address the projections do not know yet. */
    private record Located(int key, ContentAddress address) {}

    private final Projector projector;
    private final Origin origin;
    private final Conveyor<Arrival> projecting;
    private final IntConsumer came;
    private final List<Located> located = new ArrayList<>();
    private int batch;
    private int leaf;

    /**
     * @param projecting takes each claim, on {@code worker} or on this thread
     * @param came hears how many claims were read, content by content
     */
    ClaimReading(
            Projector projector,
            Origin origin,
            Consumer<Arrival> projecting,
            ExecutorService worker,
            IntConsumer came) {
        this.projector = projector;
        this.origin = origin;
        this.projecting = new Conveyor<>(projecting, worker);
        this.came = came;
    }

    /** Whether a further content holds claims; what follows the claims does not. */
    boolean hasNext() {
        return batch < origin.leaves().counts().length;
    }

    /** Reads the claims of the next content; of an erased one, which is empty, their ids alone are known. */
    void read(Content content) {
        int count = origin.leaves().counts()[batch++];
        int end = leaf + count;
        byte[] bytes = content.bytes();
        if (bytes.length == 0) {
            settle();
            for (; leaf < end; leaf++) {
                projector.erased(
                        origin.commit(),
                        origin.author(),
                        origin.leaves().id(leaf),
                        origin.leaves().positions()[leaf]);
            }
        } else {
            int key = projector.contents().allot();
            located.add(new Located(key, content.address()));
            int place = 0;
            for (; leaf < end; leaf++) {
                byte[] body = ClaimBatch.at(bytes, place);
                var sealed = SealedBody.read(
                        origin.leaves().id(leaf), origin.leaves().positions()[leaf], body);
                projecting.give(arrival(sealed, new Body(key, place)));
                place += Integer.BYTES + body.length;
            }
        }
        came.accept(count);
    }

    private Arrival arrival(SealedClaim sealed, Body body) {
        byte[] line = sealed.attribution();
        Attribution attribution = line == null ? null : CanonicalForm.parseAttribution(line);
        return new Arrival(
                origin.commit(),
                origin.author(),
                sealed,
                CanonicalForm.parseCore(sealed.core()),
                attribution,
                body,
                origin.state());
    }

    /** Waits until everything that was read is projected. */
    void settle() {
        projecting.drain();
        located.forEach(each -> projector.contents().add(each.key(), each.address()));
        located.clear();
    }

    /** Lets what is underway come to rest; what was read and not settled is lost, as after a failure. */
    @Override
    public void close() {
        projecting.stop();
    }
}
