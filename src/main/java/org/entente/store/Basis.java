package org.entente.store;

import java.util.Iterator;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.model.KeyId;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Signer;
import org.entente.store.query.Queries;

/** What a store stands on: projections that follow a journal, or some that only show. */
sealed interface Basis extends AutoCloseable permits Writing, Showing {

    <T> Writing.Outcome<T> commit(Signer signer, UUID workstation, String intent, Action<T> action);

    /** @throws org.entente.model.work.EntenteException if nothing can be written, saying why */
    void checkWritable();

    /** Returns whether anything was written. */
    boolean note(Consumer<EntryWriter> notes);

    Receipt receive(Delivery delivery, Iterator<ReceivedCommit> commits, Progress progress);

    /** Returns whether that changed anything. */
    boolean bind(KeyId key, String organisation);

    ErasureReach reach(ErasureSubject subject);

    ErasureReach erase(ErasureSubject subject, Consumer<Notes> order, Progress progress);

    Queries queries();

    void rebuild(Progress progress);

    /** What {@code partner} holds of this, in projections of its own that are thrown away with {@code scratch}. */
    Showing heldBy(String partner, org.entente.vault.cache.Scratch scratch, Progress progress);

    @Override
    void close();
}
