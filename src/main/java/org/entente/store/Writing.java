package org.entente.store;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.entente.catalogue.Catalogue;
import org.entente.model.CommitId;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Signer;
import org.entente.store.listing.Listings;
import org.entente.store.projection.Meta;
import org.entente.store.projection.Projector;
import org.entente.store.projection.Purge;
import org.entente.store.projection.Rules;
import org.entente.store.projection.Schema;
import org.entente.store.projection.Sql;
import org.entente.store.query.Queries;
import org.entente.store.query.Readers;
import org.entente.store.record.Entry;
import org.entente.vault.Head;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.cache.CacheDatabase;
import org.entente.vault.cache.Scratch;

/** The one writer: journal first, then projections. */
final class Writing implements Basis {

    private final Vault vault;
    private final CacheDatabase database;
    private final Directory directory;
    private final Surroundings surroundings;
    private final Rules rules;
    private final ReentrantLock lock = new ReentrantLock();
    private final Readers readers;
    private final Listings listings = new Listings();
    private final ExecutorService sealer = thread("sealing");
    private final ExecutorService worker = thread("projections");
    private Sql sql;
    private volatile Projector projector;

    private Writing(Vault vault, CacheDatabase database, Directory directory, Surroundings surroundings, Rules rules) {
        this.vault = vault;
        this.database = database;
        this.directory = directory;
        this.surroundings = surroundings;
        this.rules = rules;
        this.readers = new Readers(database::connection);
        this.sql = connect();
        this.projector = projector();
    }

    static Writing open(
            Vault vault, Catalogue catalogue, Directory directory, Surroundings surroundings, Progress progress) {
        var database = vault.cache().database(Schema.VERSION, Schema.text());
        var rules = new Rules(catalogue, directory.ours());
        try {
            return caughtUp(new Writing(vault, database, directory, surroundings, rules), progress);
        } catch (StoreException e) {
            // a damaged database may open and fail only when its tables are touched: the journal has everything
            System.getLogger(Writing.class.getName()).log(System.Logger.Level.WARNING, "projections made anew", e);
            database.recreate();
            return caughtUp(new Writing(vault, database, directory, surroundings, rules), progress);
        }
    }

    private static Writing caughtUp(Writing writing, Progress progress) {
        writing.catchUp(progress);
        writing.makeAnewIfFailed(progress);
        return writing;
    }

    /** After its file failed the database may answer, and be wrong. */
    private void makeAnewIfFailed(Progress progress) {
        if (database.hasFailed()) {
            rebuild(progress);
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    private Sql connect() {
        try {
            var connected = new Sql(database.connection());
            connected.transactional();
            return connected;
        } catch (SQLException e) {
            throw new StoreException("store.projections", e);
        }
    }

    private Projector projector() {
        return new Projector(sql, rules, vault.journal()::content);
    }

    /** Brings the projections to where the journal is. */
    private void catchUp(Progress progress) {
        Head head = vault.journal().head();
        if (database.isFresh() && Meta.applied(sql).rules().isEmpty()) {
            Meta.start(sql, rules);
            sql.commit();
        }
        Meta.Applied applied = Meta.applied(sql);
        if (!Meta.isMadeBy(applied, rules) || !isBefore(applied, head)) {
            rebuild(progress);
            return;
        }
        if (Purge.isNeeded(sql)) {
            if (applied.sequence() == 0) {
                rebuild(progress);
                return;
            }
            Purge.aboveMarks(sql);
            projector = projector();
        }
        if (!applied.isAt(head)) {
            replay(applied.sequence(), progress);
        }
    }

    /** Whether the journal once stood where the projections stand. */
    private boolean isBefore(Meta.Applied applied, Head head) {
        if (applied.sequence() == 0 || applied.isAt(head)) {
            return true;
        }
        return applied.sequence() < head.sequence()
                && vault.journal().holds(new Head(applied.sequence(), applied.hash()));
    }

    private void replay(long after, Progress progress) {
        var replaying = new Replaying(projector);
        vault.journal().replay(after, replaying, progress);
        replaying.finish();
    }

    @Override
    public void rebuild(Progress progress) {
        lock.lock();
        try {
            readers.forget();
            sql.close();
            database.recreate();
            sql = connect();
            Meta.start(sql, rules);
            sql.commit();
            projector = projector();
            replay(0, progress);
        } finally {
            lock.unlock();
        }
    }

    /** What an action gave, and its commits. */
    record Outcome<T>(T result, List<CommitId> commits) {}

    @Override
    public <T> Outcome<T> commit(Signer signer, UUID workstation, String intent, Action<T> action) {
        return act(entries -> {
            bindIfChanged(entries, signer.keyId());
            var source = new OpenDraft.CommitSource(
                    vault.caseId(),
                    signer,
                    workstation,
                    new OpenDraft.CommitSource.Surroundings(surroundings.clock(), surroundings.random()));
            var stations = new OpenDraft.Stations(sealer, worker, projector);
            var draft = new OpenDraft(entries, stations, rules, source, intent);
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
    public boolean note(Consumer<EntryWriter> notes) {
        return act(entries -> {
            notes.accept(entries);
            return entries.hasWritten();
        });
    }

    @Override
    public Receipt receive(Delivery delivery, Iterator<ReceivedCommit> commits, Progress progress) {
        return act(entries -> {
            var reception = new Reception(entries, projector, delivery);
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
    public ErasureReach reach(ObjectId object) {
        lock.lock();
        try {
            return ErasureScope.of(object, sql, projector, rules).reach();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public ErasureReach erase(ObjectId object, Consumer<Notes> order, Progress progress) {
        lock.lock();
        try {
            var scope = ErasureScope.of(object, sql, projector, rules);
            if (scope.ids().isEmpty()) {
                throw new StoreException("store.erasure.nothing");
            }
            var pass = new ErasurePass(scope.ids(), scope.files());
            vault.journal().replay(0, pass, progress);
            vault.erase(pass.gone(), pass.receipts(), () -> record(scope, pass, order));
            rebuild(Progress.NONE); // from here on there is no way back
            return scope.reach();
        } finally {
            lock.unlock();
        }
    }

    private void record(ErasureScope scope, ErasurePass pass, Consumer<Notes> order) {
        act(entries -> {
            entries.erasure(
                    pass.gone().stream().map(each -> Hash.of(each.commitment())).toList());
            int[] contents = pass.contents().stream().mapToInt(entries::content).toArray();
            entries.write(
                    new Entry.Erased(scope.ids().stream().sorted().toList(), pass.kept()),
                    contents); // read by the rebuild
            order.accept(entries);
            return true;
        });
    }

    @Override
    public boolean bind(KeyId key, String organisation) {
        return note(entries -> {
            var known = projector.authors().find(key);
            if (known == null || !known.organisation().equals(organisation)) {
                entries.apply(new Entry.Bound(key, organisation));
            }
        });
    }

    private void bindIfChanged(EntryWriter entries, KeyId key) {
        directory.organisation(key).ifPresent(organisation -> {
            var known = projector.authors().find(key);
            if (known == null || !known.organisation().equals(organisation)) {
                entries.apply(new Entry.Bound(key, organisation));
            }
        });
    }

    /** Work inside one journal action. */
    @FunctionalInterface
    private interface Work<T> {
        T run(EntryWriter entries);
    }

    private <T> T act(Work<T> work) {
        lock.lock();
        try {
            makeAnewIfFailed(Progress.NONE);
            return write(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T write(Work<T> work) {
        try (var entries = new EntryWriter(vault.journal().begin(), projector)) {
            T result;
            Head head;
            try {
                result = work.run(entries);
                if (!entries.hasWritten()) {
                    projector.discard();
                    return result;
                }
                head = entries.end();
            } catch (RuntimeException | Error e) {
                recover();
                throw e;
            }
            try {
                projector.finish(head.sequence(), head.hash());
            } catch (RuntimeException e) {
                recover(); // the action is durable: the projections follow by replay
            }
            return result;
        }
    }

    /** Takes back what the database was told of an action, and follows the journal. */
    private void recover() {
        sql.rollback();
        Purge.aboveMarks(sql);
        projector = projector();
        catchUp(Progress.NONE);
    }

    @Override
    public Queries queries() {
        if (database.hasFailed() && !lock.isHeldByCurrentThread()) {
            rebuild(Progress.NONE);
        }
        return new Queries(readers, projector, rules, listings);
    }

    @Override
    public Showing heldBy(String partner, Scratch scratch, Progress progress) {
        return Showing.of(partner, queries(), rules.catalogue(), vault.journal()::content, scratch, progress);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            listings.forget();
            readers.close();
            sql.close();
            sealer.shutdown();
            worker.shutdown();
        } finally {
            lock.unlock();
        }
    }
}
