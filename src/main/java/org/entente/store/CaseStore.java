package org.entente.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.entente.catalogue.Catalogue;
import org.entente.model.ClaimId;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Signer;
import org.entente.store.query.Queries;
import org.entente.store.record.Entry;
import org.entente.store.unsaved.UnsavedException;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.cache.Scratch;

/**
 * The claims of one case: appends them to the journal, keeps the projections, answers from these. Every method that writes
 * returns when the action is durable, and only then announces it. Safe for several threads; one action is written at a
 * time.
 */
public final class CaseStore implements AutoCloseable {

    private final Basis basis;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    private CaseStore(Basis basis) {
        this.basis = basis;
    }

    /**
     * Opens the store of an open vault. Projections are replayed if they are behind the journal, and made anew if they are
     * ahead of it, differ, or were made by other rules.
     *
     * @param progress counts the claims that are replayed
     */
    public static CaseStore open(
            Vault vault, Catalogue catalogue, Directory directory, Surroundings surroundings, Progress progress) {
        return new CaseStore(Writing.open(vault, catalogue, directory, surroundings, progress));
    }

    /**
     * Runs an action and keeps what it says, as one journal action under one signature (or several, past 2^18 claims).
     * When {@code action} throws, nothing of it is kept.
     *
     * @param intent what the person meant to do, in words that history shows; local, never released
     * @throws UnsavedException if the drive with the vault is gone; it has what the action said
     */
    public <T> T commit(Signer signer, UUID workstation, String intent, Action<T> action) {
        var outcome = basis.commit(signer, workstation, intent, action);
        if (!outcome.commits().isEmpty()) {
            announce(new Change.Committed(outcome.commits(), intent));
        }
        return outcome.result();
    }

    /**
     * Refuses what would have to be written down, before it is done: what leaves the case leaves a line in it.
     *
     * @throws org.entente.model.work.EntenteException if nothing can be written, saying why
     */
    public void checkWritable() {
        basis.checkWritable();
    }

    /** Writes down ledger, audit and the like without saying anything about the world. */
    public void note(Consumer<Notes> notes) {
        if (basis.note(notes::accept)) {
            announce(new Change.Noted());
        }
    }

    /** Takes in a package's commits, which the caller has verified. What is held already is not stored twice. */
    public Receipt receive(Delivery delivery, Iterator<ReceivedCommit> commits, Progress progress) {
        var receipt = basis.receive(delivery, commits, progress);
        announce(new Change.Received(delivery.reference()));
        return receipt;
    }

    /** Stops counting what a package brought, unless another package brought it too. */
    public void setAside(String reference) {
        setAside(reference, true);
    }

    /** Counts again what a package brought. */
    public void takeBack(String reference) {
        setAside(reference, false);
    }

    private void setAside(String reference, boolean aside) {
        if (basis.note(entries -> entries.apply(new Entry.SetAside(reference, aside)))) {
            announce(new Change.SetAside(reference, aside));
        }
    }

    /** Binds a key to an organisation after its card was verified; what it said counts accordingly, in retrospect too. */
    public void bind(KeyId key, String organisation) {
        if (basis.bind(key, organisation)) {
            announce(new Change.Noted());
        }
    }

    /** What erasing an object would reach; see {@link #erase(ObjectId, Consumer, Progress)}. */
    public ErasureReach reach(ObjectId object) {
        return basis.reach(new ErasureSubject.OfObject(object));
    }

    /**
     * Erases what this workstation said about an object, with links to it and attachments, for good: no undo, no journal brings it
     * back. The ids of the claims stay, so that signatures and digests hold. The projections are made anew.
     *
     * @param order writes down who ordered it and why, in the same action
     */
    public ErasureReach erase(ObjectId object, Consumer<Notes> order, Progress progress) {
        return erase(new ErasureSubject.OfObject(object), order, progress);
    }

    /** What erasing these of a partner's claims would reach; see {@link #erase(Collection, Consumer, Progress)}. */
    public ErasureReach reach(Collection<ClaimId> received) {
        return basis.reach(new ErasureSubject.OfReceived(received));
    }

    /**
     * Erases claims that packages brought, with attachments that they name, for good: they are dropped whenever they come again. What
     * was said here about them stays.
     *
     * @param order writes down who asked for it and why, in the same action
     */
    public ErasureReach erase(Collection<ClaimId> received, Consumer<Notes> order, Progress progress) {
        return erase(new ErasureSubject.OfReceived(received), order, progress);
    }

    private ErasureReach erase(ErasureSubject subject, Consumer<Notes> order, Progress progress) {
        var reached = basis.erase(subject, order, progress);
        announce(new Change.Rebuilt());
        return reached;
    }

    /** What views and ways out can ask. */
    public Queries queries() {
        return basis.queries();
    }

    /** Drops the projections and makes them anew from the journal. */
    public void rebuild(Progress progress) {
        basis.rebuild(progress);
        announce(new Change.Rebuilt());
    }

    /**
     * The same case as a partner sees it: what was handed to that partner and what the partner gave us, under the relations
     * among these. Nothing can be written into it. It stays as it is now, and must be closed before this.
     *
     * @param scratch where it keeps its projections; the caller's to close afterwards
     * @param progress counts claims
     */
    public CaseStore heldBy(String partner, Scratch scratch, Progress progress) {
        return new CaseStore(basis.heldBy(partner, scratch, progress));
    }

    /** Hears every change after it is durable, on the thread that made it. */
    public Subscription subscribe(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void announce(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    /** Lets go of the database; the vault stays open. */
    @Override
    public void close() {
        listeners.clear();
        basis.close();
    }
}
