package org.entente.store;

import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import org.entente.catalogue.Catalogue;
import org.entente.model.work.Progress;
import org.entente.store.listing.Listings;
import org.entente.store.projection.Meta;
import org.entente.store.projection.Projector;
import org.entente.store.projection.Purge;
import org.entente.store.projection.Rules;
import org.entente.store.projection.Schema;
import org.entente.store.projection.Sql;
import org.entente.store.query.Queries;
import org.entente.store.query.Readers;
import org.entente.vault.Head;
import org.entente.vault.Vault;
import org.entente.vault.cache.CacheDatabase;
import org.entente.vault.cache.CacheFiles;
import org.entente.vault.journal.Journal;

/**
 * The database of projections, and how it follows the journal: by replay where it is behind, and anew where it cannot be believed.
 * For the one writer; only {@link #queries} and {@link #hasFailed} may be asked by others.
 */
final class Projections implements AutoCloseable {

    private final Journal journal;
    private final CacheDatabase database;
    private final Rules rules;
    private final Readers readers;
    private final Listings listings;
    private final ExecutorService worker = Worker.named("projections");
    private Sql sql;
    private volatile Projector projector;

    private Projections(Journal journal, CacheDatabase database, CacheFiles files, Rules rules) {
        this.journal = journal;
        this.listings = Listings.keptIn(files);
        this.database = database;
        this.rules = rules;
        this.readers = new Readers(database::connection);
        this.sql = connect();
        this.projector = newProjector();
    }

    /**
     * Those of a vault, where its journal is.
     *
     * @param progress counts claims, if some have to be replayed
     */
    static Projections open(Vault vault, Catalogue catalogue, String organisation, Progress progress) {
        var database = vault.cache().database(Schema.VERSION, Schema.text());
        var rules = new Rules(catalogue, organisation);
        try {
            return caughtUp(
                    new Projections(vault.journal(), database, vault.cache().files(), rules), progress);
        } catch (StoreException e) {
            // a damaged database may open and fail only when its tables are touched: the journal has everything
            System.getLogger(Projections.class.getName()).log(System.Logger.Level.WARNING, "projections made anew", e);
            database.recreate();
            return caughtUp(
                    new Projections(vault.journal(), database, vault.cache().files(), rules), progress);
        }
    }

    private static Projections caughtUp(Projections projections, Progress progress) {
        try {
            projections.catchUp(progress);
            projections.makeAnewIfFailed(progress);
            return projections;
        } catch (Progress.Cancelled e) {
            projections.close(); // what has come lies above the marks, and the next opening begins anew
            throw e;
        }
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

    private Projector newProjector() {
        return new Projector(sql, rules, journal::content);
    }

    Sql sql() {
        return sql;
    }

    Projector projector() {
        return projector;
    }

    /** The thread beside the writer's on which large actions are projected. */
    ExecutorService worker() {
        return worker;
    }

    Rules rules() {
        return rules;
    }

    Queries queries() {
        return new Queries(readers, projector, rules, listings);
    }

    /** After its file failed the database may answer, and be wrong. */
    boolean hasFailed() {
        return database.hasFailed();
    }

    void makeAnewIfFailed(Progress progress) {
        if (hasFailed()) {
            rebuild(progress);
        }
    }

    /** Brings the projections to where the journal is. */
    private void catchUp(Progress progress) {
        Head head = journal.head();
        if (database.isFresh() && Meta.applied(sql).rules().isEmpty()) {
            Meta.start(sql, rules);
            sql.commit();
            projector = newProjector();
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
            projector = newProjector();
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
        return applied.sequence() < head.sequence() && journal.holds(new Head(applied.sequence(), applied.hash()));
    }

    private void replay(long after, Progress progress) {
        var replaying = new Replaying(projector, worker, Tally.of(journal, after, progress));
        journal.replay(after, replaying, Progress.NONE);
        replaying.finish();
    }

    /** Drops everything and makes it anew from the journal. */
    void rebuild(Progress progress) {
        readers.forget();
        sql.close();
        database.recreate();
        sql = connect();
        Meta.start(sql, rules);
        sql.commit();
        projector = newProjector();
        replay(0, progress);
    }

    /** Takes back what the database was told of an action, and follows the journal. */
    void recover() {
        sql.rollback();
        Purge.aboveMarks(sql);
        projector = newProjector();
        catchUp(Progress.NONE);
    }

    @Override
    public void close() {
        if (!hasFailed()) { // what a failed database said is believed no longer
            listings.keep(projector);
        }
        listings.forget();
        readers.close();
        sql.close();
        worker.shutdown();
    }
}
