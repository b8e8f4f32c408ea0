package org.entente.store.projection;

import java.util.Collection;
import java.util.List;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;

/**
 * Turns the claims of one action into rows. New rows of a large action are committed as they come, but lie above the
 * {@link Marks} until {@link #finish} moves these together with the journal's head, in one transaction with every change of
 * older rows; so views and a crash know whole actions only. For the one writer.
 *
 * <p>Cost: an object that is new and whose statements come together is never read back. Every other object that an action
 * touches is computed anew from its claims at the end.
 */
public final class Projector {

    private static final int ROWS_BETWEEN_COMMITS = 5000;
    private static final int LARGE = 20_000;

    private final Sql sql;
    private final Dictionary terms;
    private final Authors authors;
    private final Commits commits;
    private final Meta meta;
    private final Bodies bodies;
    private final ContentTable contents;
    private final ClaimTable claims;
    private final ObjectTable objects;
    private final LinkTable links;
    private final Origins origins;
    private final Deltas deltas = new Deltas();
    private final Recomputation recomputation;
    private final PackageTable packages;
    private final Deferred deferred = new Deferred();
    private final CommitTable commitRows;
    private final Grouping grouping;
    private final Touched touched;
    private final ChangedObjects changed = new ChangedObjects();
    private final Arrivals arrivals;
    private int rows;
    private boolean isContent;

    /**
     * @param sql the writer's connection, not committing by itself
     * @param journal what claims' bodies are read from
     */
    public Projector(Sql sql, Rules rules, Bodies.Source journal) {
        this.sql = sql;
        bodies = new Bodies(journal);
        contents = new ContentTable(sql);
        meta = new Meta(sql);
        terms = new Dictionary(sql);
        authors = new Authors(sql, terms);
        commits = new Commits(sql);
        commitRows = new CommitTable(sql, commits, authors, deferred);
        claims = new ClaimTable(sql, terms, meta.marks().claim());
        objects = new ObjectTable(sql, meta.marks().object(), changed);
        links = new LinkTable(sql);
        origins = new Origins(sql, objects);
        packages = new PackageTable(sql, terms);
        var tables = new Recomputation.Tables(claims, objects, links, origins, deltas);
        recomputation = new Recomputation(sql, rules, terms, authors, commits, bodies, tables);
        grouping = new Grouping(rules, terms, tables, recomputation);
        var marked = new MarkedAnew(sql, new ReMarkings.Words(terms, authors, bodies), claims, rules);
        touched = new Touched(sql, terms, recomputation, marked);
        arrivals = new Arrivals(tables, terms, commits, meta, grouping, touched);
    }

    public Dictionary terms() {
        return terms;
    }

    public Authors authors() {
        return authors;
    }

    public Commits commits() {
        return commits;
    }

    public CommitTable commitRows() {
        return commitRows;
    }

    public Meta meta() {
        return meta;
    }

    public ChangedObjects changed() {
        return changed;
    }

    public Bodies bodies() {
        return bodies;
    }

    public ContentTable contents() {
        return contents;
    }

    public PackageTable packages() {
        return packages;
    }

    /** The key of a claim that is held or known by name, or 0. */
    public int find(ClaimId id) {
        return claims.find(id);
    }

    /** The key of a claim; one not met before is known by name from now on. */
    public int intern(ClaimId id) {
        return claims.intern(id);
    }

    /** The key of an object that is known, or 0. */
    public int find(ObjectId id) {
        return objects.find(id);
    }

    /** Whether the second half of a held claim was withheld so far. */
    public boolean lacksAttribution(ClaimRow row) {
        settle();
        return row.body().content() != 0 && bodies.sealed(sql, row).attribution() == null;
    }

    /** Sends deliveries to the database, so that they can be asked for. */
    public void settleDeliveries() {
        arrivals.changeOlder();
        packages.flush();
    }

    /** Keeps an entry whose meaning is the writer's. */
    public void note(String kind, byte[] chain, byte[] content) {
        int term = terms.intern(kind);
        deferred.add(sequence -> sql.update(
                "insert into note (kind, sequence, chain, content) values (?, ?, ?, ?)",
                term,
                sequence,
                chain,
                content));
    }

    /** Binds a key to an organisation; what it said stands anew. */
    public void bind(KeyId id, String organisation) {
        isContent = true;
        grouping.close();
        int author = authors.bind(id, organisation);
        if (author != 0) {
            deferred.add(_ -> authors.store(author));
            claims.flush();
            sql.each("select k from claim where author = ?", row -> touched.claim(row.getInt(1)), author);
        }
    }

    /** A claim of this workstation's own new commit, whose id nobody can have used before. */
    public void own(Arrival arrival) {
        isContent = true;
        arrivals.own(arrival);
        written();
    }

    /** A claim from elsewhere that is not held: unknown so far, or known by name. */
    public void received(Arrival arrival) {
        isContent = true;
        arrivals.received(arrival);
        written();
    }

    /** A claim whose content was erased: its place in its commit stays. One that is held, written down anew, stays as it is. */
    public void erased(int commit, Authors.Author author, ClaimId id, int leaf) {
        isContent = true;
        int known = claims.find(id);
        if (known != 0 && rows(List.of(known)).stream().anyMatch(ClaimRow::isHeld)) {
            return;
        }
        arrivals.erased(known, commit, author, id, leaf);
        written();
    }

    /** The second half of a claim arrived that was held without it. */
    public void complete(ClaimRow row, Attribution attribution, Body body) {
        isContent = true;
        arrivals.complete(row, attribution, body);
    }

    /** A held claim came to count, or no longer counts, because of a delivery. */
    public void setTaken(ClaimRow row, boolean isTaken) {
        isContent = true;
        arrivals.setTaken(row, isTaken);
    }

    /** Rows of claims by their keys, as they stand in this action. */
    public List<ClaimRow> rows(Collection<Integer> keys) {
        settle();
        return sql.list("select " + ClaimRow.COLUMNS + " from claim c where c.k = any(?)", ClaimRow::read, (Object)
                Sql.any(keys));
    }

    /** Makes what objects say visible to the writer's own queries, with its standing. */
    public LoadedObjects look(Collection<Integer> keys) {
        settle();
        return LoadedObjects.load(
                sql, terms, authors, commits, bodies, new Marks(Integer.MAX_VALUE, Integer.MAX_VALUE), keys);
    }

    /** Sends everything so far to the database. */
    public void settle() {
        grouping.close();
        flushRows();
    }

    private void flushRows() {
        terms.flush();
        contents.flush();
        claims.flush();
        links.flush();
        recomputation.flush();
    }

    private void written() {
        rows++;
        if (rows % ROWS_BETWEEN_COMMITS == 0 && !arrivals.hasChangedOlder()) {
            flushRows();
            sql.commit();
        }
    }

    /** What was noted since the last call belongs to the action that ended in this chain record. */
    public void endOfAction(long sequence) {
        deferred.endOfAction(sequence);
    }

    /** Ends the action: computes what is touched, and makes it all visible with the journal's head. */
    public void finish(long sequence, byte[] head) {
        settle();
        Runnable commit = arrivals.hasChangedOlder() ? () -> {} : sql::commit;
        if (rows > LARGE) {
            objects.applyToWaiting(deltas);
            objects.flush(commit);
            claims.flushIndex(commit);
        }
        touched.recompute();
        flushRows();
        origins.settle();
        objects.applyToAll(deltas);
        objects.flush(() -> {});
        claims.flushIndex(() -> {});
        flushRows();
        packages.flush();
        endOfAction(sequence);
        deferred.flush();
        meta.finish(new Marks(claims.last(), objects.last()), arrivals.taken(), sequence, head, isContent);
        sql.commit();
        changed.finish(meta.content(), meta.comingContent()); // before anybody can ask since when
        meta.publish();
        arrivals.forget();
        commitRows.forget();
        rows = 0;
        isContent = false;
    }

    /** Ends an action that wrote nothing. */
    public void discard() {
        settle();
        sql.commit();
    }
}
