package org.entente.store;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.entente.store.projection.Projector;
import org.entente.store.record.EntryForm;
import org.entente.vault.Head;
import org.entente.vault.journal.Content;
import org.entente.vault.journal.Replay;
import org.jspecify.annotations.Nullable;

/** Follows the journal, however many actions it has, as if they were one: standings are computed once, at the end. */
final class Replaying implements Replay {

    private final Projector projector;
    private final EntryReader reader;
    private @Nullable Head reached;

    /**
     * @param worker projects claims while those that follow are read
     * @param tally hears how many claims came
     */
    Replaying(Projector projector, ExecutorService worker, Tally tally) {
        this.projector = projector;
        this.reader = new EntryReader(projector, worker, tally::came);
    }

    @Override
    public void entry(long sequence, String kind, byte[] chain, List<Content> contents) {
        if (EntryForm.isKnown(kind)) {
            reader.apply(EntryForm.read(kind, chain), contents);
        }
    }

    @Override
    public void endOfAction(Head head) {
        projector.endOfAction(head.sequence());
        reached = head;
    }

    void finish() {
        Head head = reached;
        if (head != null) {
            projector.finish(head.sequence(), head.hash());
        }
    }
}
