package org.entente.store.projection;

import java.util.Collection;
import java.util.List;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;

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
    private final ArrivalRows arrivals;
    private final Grouping grouping;
    private final Touched touched;
    private int rows;
    private boolean changedOlder;
    private long taken;

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
        objects = new ObjectTable(sql, meta.marks().object());
        links = new LinkTable(sql);
        origins = new Origins(sql, objects);
        packages = new PackageTable(sql, terms);
        arrivals = new ArrivalRows(terms, objects);
        taken = meta.taken();
        var tables = new Recomputation.Tables(claims, objects, links, origins, deltas);
        recomputation = new Recomputation(sql, rules, terms, authors, commits, bodies, tables);
        grouping = new Grouping(rules, terms, tables, recomputation);
        var marked = new MarkedAnew(sql, new ReMarkings.Words(terms, authors, bodies), claims, rules);
        touched = new Touched(sql, terms, recomputation, marked);
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
        changedOlder = true;
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
        enter(claims.allot(arrival.sealed().id(), true), arrival, false);
    }

    /** A claim from elsewhere that is not held: unknown so far, or known by name. */
    public void received(Arrival arrival) {
        int known = claims.find(arrival.sealed().id());
        boolean isNamed = known != 0;
        enter(isNamed ? known : claims.allot(arrival.sealed().id(), false), arrival, isNamed);
    }

    /** A claim whose content was erased: its place in its commit stays. One that is held, written down anew, stays as it is. */
    public void erased(int commit, Authors.Author author, ClaimId id, int leaf) {
        int known = claims.find(id);
        if (known != 0 && rows(List.of(known)).stream().anyMatch(ClaimRow::isHeld)) {
            return;
        }
        int key = known == 0 ? claims.allot(id, false) : known;
        var row = new ClaimRow(key, id, commit, leaf, 0, 0, author.key(), 0, 0, ClaimBits.ERASED, Body.NONE);
        if (known == 0) {
            claims.insert(row);
        } else {
            changedOlder = true;
            claims.fill(row);
        }
        written(1);
    }

    private void enter(int key, Arrival arrival, boolean isNamed) {
        ClaimRow row = arrivals.row(key, arrival);
        if (row.isTaken()) {
            taken++;
        }
        if (arrival.core() instanceof Core.Statement && !isNamed && canBeGrouped(row.object())) {
            grouping.add(row, arrival, arrival.claim(commits.id(row.commit())));
        } else {
            if (isNamed) {
                changedOlder = true;
                claims.fill(row);
                touched.claim(key);
            } else {
                claims.insert(row);
            }
            if (arrival.core() instanceof Core.Relation relation) {
                claims.relation(key, relation, objects::intern);
                if (Summary.decides(relation.kind()) || relation.kind().equals(RelationKind.RE_MARKS)) {
                    touched.claim(key);
                }
            } else {
                touched.claim(key);
                touched.object(row.object());
            }
        }
        written(1);
    }

    private boolean canBeGrouped(int object) {
        return object > meta.marks().object() && !touched.isObject(object) && grouping.takes(object);
    }

    /** The second half of a claim arrived that was held without it. */
    public void complete(ClaimRow row, Attribution attribution, Body body) {
        grouping.close();
        changedOlder = true;
        ObjectId source = attribution.source();
        int key = source == null ? 0 : objects.intern(source);
        claims.complete(row.key(), key, body);
        if (ClaimBits.has(row.state(), ClaimBits.LIVE)) {
            deltas.cited(row.source(), -1);
            deltas.cited(key, 1);
        }
        touched.claim(row.key());
    }

    /** A held claim came to count, or no longer counts, because of a delivery. */
    public void setTaken(ClaimRow row, boolean isTaken) {
        grouping.close();
        if (row.isTaken() == isTaken) {
            return;
        }
        changedOlder = true;
        taken += isTaken ? 1 : -1;
        if (ClaimBits.has(row.state(), ClaimBits.LIVE)) {
            deltas.cited(row.source(), -1);
        }
        int state = row.state() & ~(ClaimBits.STANDING | ClaimBits.TAKEN) | (isTaken ? ClaimBits.TAKEN : 0);
        claims.flush();
        claims.state(row.key(), state);
        touched.claim(row.key());
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

    private void written(int count) {
        rows += count;
        if (rows % ROWS_BETWEEN_COMMITS == 0 && !changedOlder) {
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
        Runnable commit = changedOlder ? () -> {} : sql::commit;
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
        meta.finish(new Marks(claims.last(), objects.last()), taken, sequence, head);
        sql.commit();
        meta.publish();
        grouping.forget();
        commitRows.forget();
        rows = 0;
        changedOlder = false;
    }

    /** Ends an action that wrote nothing. */
    public void discard() {
        settle();
        sql.commit();
    }
}
