package org.entente.store.projection;

import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;

/**
 * Takes the claims of one action into rows: those that begin an object together with what they say of it, the others so that what
 * they touch is computed at the end. For the one writer.
 */
final class Arrivals {

    private final ClaimTable claims;
    private final ObjectTable objects;
    private final Deltas deltas;
    private final Commits commits;
    private final Meta meta;
    private final ArrivalRows rows;
    private final Grouping grouping;
    private final Touched touched;
    private boolean changedOlder;
    private long taken;

    Arrivals(
            Recomputation.Tables tables,
            Dictionary terms,
            Commits commits,
            Meta meta,
            Grouping grouping,
            Touched touched) {
        this.claims = tables.claims();
        this.objects = tables.objects();
        this.deltas = tables.deltas();
        this.commits = commits;
        this.meta = meta;
        this.rows = new ArrivalRows(terms, objects);
        this.grouping = grouping;
        this.touched = touched;
        this.taken = meta.taken();
    }

    /** Whether this action changed rows that views can see, so that it cannot be committed before its end. */
    boolean hasChangedOlder() {
        return changedOlder;
    }

    void changeOlder() {
        changedOlder = true;
    }

    /** How many claims are held and taken. */
    long taken() {
        return taken;
    }

    /** See {@link Projector#own}. */
    void own(Arrival arrival) {
        enter(claims.allot(arrival.sealed().id(), true), arrival, false);
    }

    /** See {@link Projector#received}. */
    void received(Arrival arrival) {
        int known = claims.find(arrival.sealed().id());
        boolean isNamed = known != 0;
        enter(isNamed ? known : claims.allot(arrival.sealed().id(), false), arrival, isNamed);
    }

    private void enter(int key, Arrival arrival, boolean isNamed) {
        ClaimRow row = rows.row(key, arrival);
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
    }

    private boolean canBeGrouped(int object) {
        return object > meta.marks().object() && !touched.isObject(object) && grouping.takes(object);
    }

    /**
     * A claim that is not held, and whose content was erased.
     *
     * @param known its key if it is known by name, or 0
     */
    void erased(int known, int commit, Authors.Author author, ClaimId id, int leaf) {
        int key = known == 0 ? claims.allot(id, false) : known;
        var row = new ClaimRow(key, id, commit, leaf, 0, 0, author.key(), 0, 0, ClaimBits.ERASED, Body.NONE);
        if (known == 0) {
            claims.insert(row);
        } else {
            changedOlder = true;
            claims.fill(row);
        }
    }

    /** See {@link Projector#complete}. */
    void complete(ClaimRow row, Attribution attribution, Body body) {
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

    /** See {@link Projector#setTaken}. */
    void setTaken(ClaimRow row, boolean isTaken) {
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

    /** The action is over. */
    void forget() {
        grouping.forget();
        changedOlder = false;
    }
}
