package org.entente.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.KeyId;
import org.entente.model.work.Progress;
import org.entente.provenance.SignedHeader;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.provenance.identity.Signer;
import org.entente.store.listing.Listings;
import org.entente.store.projection.Arrival;
import org.entente.store.projection.Bodies;
import org.entente.store.projection.Body;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.Meta;
import org.entente.store.projection.Projector;
import org.entente.store.projection.Rules;
import org.entente.store.projection.Schema;
import org.entente.store.projection.Sql;
import org.entente.store.query.HeldByPartner;
import org.entente.store.query.Queries;
import org.entente.store.query.Readers;
import org.entente.vault.cache.CacheDatabase;
import org.entente.vault.cache.Scratch;
import org.entente.vault.journal.ContentAddress;

/**
 * What one partner holds of a case, by that partner's own rules: projections made from those claims and from nothing else, so
 * that no query has to be trusted to leave the others out. Nothing can be said in them. They stay as they were made; the journal
 * they read from must stay open.
 *
 * <p>Cost: a partner who holds everything costs as much as making the projections of the case anew.
 */
final class Showing implements Basis {

    /** The one action that all of it is. */
    private static final long ONLY = 1;

    private static final int BETWEEN_REPORTS = 5000;
    private static final byte[] NO_HEAD = {};

    private final Rules rules;
    private final Readers readers;
    private final Listings listings = Listings.forNow();
    private final Sql sql;
    private final Projector projector;
    private final Map<SignedHeader, Integer> commits = new HashMap<>();
    private final Map<ContentAddress, Integer> contents = new HashMap<>();
    private long count;

    private Showing(Rules rules, CacheDatabase database, Bodies.Source journal) {
        this.rules = rules;
        readers = new Readers(database::connection);
        sql = connect(database);
        Meta.start(sql, rules);
        sql.commit();
        projector = new Projector(sql, rules, journal);
    }

    private static Sql connect(CacheDatabase database) {
        try {
            var connected = new Sql(database.connection());
            connected.transactional();
            return connected;
        } catch (SQLException e) {
            throw new StoreException("store.projections", e);
        }
    }

    /** @param journal what the claims' bodies are read from */
    static Showing of(
            String partner,
            Queries queries,
            Catalogue catalogue,
            Bodies.Source journal,
            Scratch scratch,
            Progress progress) {
        var showing =
                new Showing(new Rules(catalogue, partner), scratch.database(Schema.VERSION, Schema.text()), journal);
        try {
            queries.exchange().eachHeldBy(partner, held -> showing.take(held, progress));
            showing.projector.endOfAction(ONLY);
            showing.projector.finish(ONLY, NO_HEAD);
            showing.commits.clear();
            showing.contents.clear();
            return showing;
        } catch (RuntimeException e) {
            showing.close();
            throw e;
        }
    }

    private void take(HeldByPartner held, Progress progress) {
        progress.checkCancelled();
        if (++count % BETWEEN_REPORTS == 0) {
            progress.report(count, -1);
        }
        var header = held.signed().header();
        var author = projector.authors().find(header.author());
        if (author == null || !author.organisation().equals(held.organisation())) {
            projector.bind(header.author(), held.organisation());
            author = projector.authors().intern(header.author());
        }
        int commit = commits.computeIfAbsent(held.signed(), projector.commitRows()::enter);
        byte[] line = held.sealed().attribution();
        Attribution attribution = line == null ? null : CanonicalForm.parseAttribution(line);
        projector.received(new Arrival(
                commit,
                author,
                held.sealed(),
                CanonicalForm.parseCore(held.sealed().core()),
                attribution,
                new Body(
                        contents.computeIfAbsent(held.address(), this::content),
                        held.body().place()),
                ClaimBits.HELD | ClaimBits.TAKEN));
    }

    private int content(ContentAddress address) {
        int key = projector.contents().allot();
        projector.contents().add(key, address);
        return key;
    }

    @Override
    public Queries queries() {
        return new Queries(readers, projector, rules, listings);
    }

    @Override
    public <T> Writing.Outcome<T> commit(Signer signer, UUID workstation, String intent, Action<T> action) {
        throw readOnly();
    }

    @Override
    public void checkWritable() {
        throw readOnly();
    }

    @Override
    public boolean note(Consumer<EntryWriter> notes) {
        throw readOnly();
    }

    @Override
    public Receipt receive(Delivery delivery, Iterator<ReceivedCommit> commits, Progress progress) {
        throw readOnly();
    }

    @Override
    public boolean bind(KeyId key, String organisation) {
        throw readOnly();
    }

    @Override
    public ErasureReach reach(ErasureSubject subject) {
        throw readOnly();
    }

    @Override
    public ErasureReach erase(ErasureSubject subject, Consumer<Notes> order, Progress progress) {
        throw readOnly();
    }

    @Override
    public void rebuild(Progress progress) {
        throw readOnly();
    }

    @Override
    public Showing heldBy(String partner, Scratch scratch, Progress progress) {
        throw readOnly();
    }

    private static StoreException readOnly() {
        return new StoreException("store.read-only");
    }

    @Override
    public void close() {
        listings.forget();
        readers.close();
        sql.close();
    }
}
