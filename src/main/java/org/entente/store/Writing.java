package org.entente.store;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.entente.catalogue.Catalogue;
import org.entente.model.CommitId;
import org.entente.model.KeyId;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Signer;
import org.entente.store.query.Queries;
import org.entente.store.record.Entry;
import org.entente.store.unsaved.UnsavedException;
import org.entente.vault.Head;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.VaultException;
import org.entente.vault.cache.Scratch;

/** The one writer: journal first, then projections. */
final class Writing implements Basis {

    private final Vault vault;
    private final Projections projections;
    private final Directory directory;
    private final Surroundings surroundings;
    private final Erasure erasure;
    private final ReentrantLock lock = new ReentrantLock();
    private final ExecutorService sealer = Worker.named("sealing");

    private Writing(Vault vault, Projections projections, Directory directory, Surroundings surroundings) {
        this.vault = vault;
        this.projections = projections;
        this.directory = directory;
        this.surroundings = surroundings;
        this.erasure = new Erasure(vault, projections);
    }

    static Writing open(
            Vault vault, Catalogue catalogue, Directory directory, Surroundings surroundings, Progress progress) {
        var projections = Projections.open(vault, catalogue, directory.ours(), progress);
        return new Writing(vault, projections, directory, surroundings);
    }

    @Override
    public void rebuild(Progress progress) {
        lock.lock();
        try {
            projections.rebuild(progress);
        } finally {
            lock.unlock();
        }
    }

    /** What an action gave, and its commits. */
    record Outcome<T>(T result, List<CommitId> commits) {}

    @Override
    public <T> Outcome<T> commit(Signer signer, UUID workstation, String intent, Action<T> action) {
        var remembering = new RememberingDraft();
        try {
            return written(signer, workstation, intent, onto -> remembering.run(action, onto));
        } catch (VaultException e) {
            if (!RememberingDraft.isGone(e)) {
                throw e;
            }
            throw remembering
                    .unsaved(action, intent, e)
                    .<RuntimeException>map(change -> new UnsavedException(change, e))
                    .orElse(e);
        }
    }

    private <T> Outcome<T> written(Signer signer, UUID workstation, String intent, Action<T> action) {
        return act(entries -> {
            bindIfChanged(entries, signer.keyId());
            var source = new OpenDraft.CommitSource(
                    vault.caseId(),
                    signer,
                    workstation,
                    new OpenDraft.CommitSource.Surroundings(surroundings.clock(), surroundings.random()));
            var stations = new OpenDraft.Stations(sealer, projections.worker(), projections.projector());
            var draft = new OpenDraft(entries, stations, projections.rules(), source, intent);
            try {
                T result = action.run(draft);
                draft.end();
                return new Outcome<>(result, draft.completed());
            } finally {
                draft.stop();
            }
        });
    }

    @Override
    public void checkWritable() {
        vault.journal().checkWriting();
    }

    @Override
    public boolean note(Consumer<EntryWriter> notes) {
        return act(entries -> {
            notes.accept(entries);
            return entries.hasWritten();
        });
    }

    @Override
    public Receipt receive(Delivery delivery, Iterator<ReceivedCommit> commits, Progress progress) {
        return act(entries -> {
            var reception = new Reception(entries, projections.projector(), delivery);
            while (commits.hasNext()) {
                progress.checkCancelled();
                ReceivedCommit commit = commits.next();
                bindIfChanged(entries, commit.signed().header().author());
                reception.take(commit);
            }
            return reception.receipt();
        });
    }

    @Override
    public ErasureReach reach(ErasureSubject subject) {
        lock.lock();
        try {
            return erasure.reach(subject);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public ErasureReach erase(ErasureSubject subject, Consumer<Notes> order, Progress progress) {
        lock.lock();
        try {
            var reach = erasure.erase(subject, order, this::note, progress);
            rebuild(Progress.NONE); // from here on there is no way back
            return reach;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean bind(KeyId key, String organisation) {
        return note(entries -> bindIfChanged(entries, key, organisation));
    }

    private void bindIfChanged(EntryWriter entries, KeyId key) {
        directory.organisation(key).ifPresent(organisation -> bindIfChanged(entries, key, organisation));
    }

    private void bindIfChanged(EntryWriter entries, KeyId key, String organisation) {
        var known = projections.projector().authors().find(key);
        if (known == null || !known.organisation().equals(organisation)) {
            entries.apply(new Entry.Bound(key, organisation));
        }
    }

    /** Work inside one journal action. */
    @FunctionalInterface
    private interface Work<T> {
        T run(EntryWriter entries);
    }

    private <T> T act(Work<T> work) {
        lock.lock();
        try {
            makeAnewIfFailed();
            return write(work);
        } finally {
            lock.unlock();
        }
    }

    private void makeAnewIfFailed() {
        try {
            projections.makeAnewIfFailed(Progress.NONE);
        } catch (RuntimeException e) {
            vault.journal().checkThere(); // their drive is the vault's: that it is gone is what has to be said
            throw e;
        }
    }

    private <T> T write(Work<T> work) {
        try (var entries = new EntryWriter(vault.journal().begin(), projections.projector(), projections.worker())) {
            T result;
            Head head;
            try {
                result = work.run(entries);
                if (!entries.hasWritten()) {
                    projections.projector().discard();
                    return result;
                }
                head = entries.end();
            } catch (RuntimeException | Error e) {
                recoverAfter(e);
                throw e;
            }
            try {
                projections.projector().finish(head.sequence(), head.hash());
            } catch (RuntimeException e) {
                projections.recover(); // the action is durable: the projections follow by replay
            }
            return result;
        }
    }

    /** What went wrong first is what has to be told, also where the projections' own file went with it. */
    private void recoverAfter(Throwable failure) {
        try {
            projections.recover();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public Queries queries() {
        if (projections.hasFailed() && !lock.isHeldByCurrentThread()) {
            rebuild(Progress.NONE);
        }
        return projections.queries();
    }

    @Override
    public Showing heldBy(String partner, Scratch scratch, Progress progress) {
        return Showing.of(
                partner, queries(), projections.rules().catalogue(), vault.journal()::content, scratch, progress);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            projections.close();
            sealer.shutdown();
        } finally {
            lock.unlock();
        }
    }
}
