package org.entente.store.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.Bearing;
import org.entente.model.current.Liveness;
import org.entente.model.marking.Marking;
import org.entente.store.projection.Authors;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.Dictionary;
import org.entente.store.projection.Sql;

/** Reads which objects are said to be the same or not, as far as that stands: nobody who said it has taken it back. */
final class SameAsReading {

    private static final End NOWHERE = new End.OfObject(new ObjectId(new java.util.UUID(0, 0)));
    private static final String COLUMNS =
            "select r.k, r.kind, r.from_object, r.to_object, r.to_claim, c.id, c.author, c.state"
                    + " from relation r join claim c on c.k = r.k where ";

    private final Sql sql;
    private final Dictionary terms;
    private final Authors authors;
    private final int lastClaim;
    private final Map<Integer, ClaimId> ids = new HashMap<>();
    private final List<Bearing> bearings = new ArrayList<>();
    private final List<SameAs> said = new ArrayList<>();

    /** @param lastClaim the last one that readers see */
    SameAsReading(Sql sql, Dictionary terms, Authors authors, int lastClaim) {
        this.sql = sql;
        this.terms = terms;
        this.authors = authors;
        this.lastClaim = lastClaim;
    }

    List<SameAs> read() {
        int same = terms.find(RelationKind.SAME_AS);
        int notSame = terms.find(RelationKind.NOT_SAME);
        List<Integer> next = relations("r.kind = any(?)", List.of(same, notSame));
        while (!next.isEmpty()) {
            next = relations("r.to_claim = any(?)", next);
        }
        var liveness = Liveness.of(List.of(), bearings);
        return said.stream().filter(each -> liveness.stands(each.id())).toList();
    }

    private List<Integer> relations(String where, List<Integer> values) {
        var found = new ArrayList<Integer>();
        sql.each(
                COLUMNS + where + " and r.k <= ?",
                row -> {
                    int key = row.getInt(1);
                    if (ClaimBits.has(row.getInt(8), ClaimBits.HELD | ClaimBits.TAKEN) && !ids.containsKey(key)) {
                        var id = new ClaimId(Hash.of(row.getBytes(6)));
                        ids.put(key, id);
                        String kind = terms.text(row.getInt(2));
                        String organisation = authors.get(row.getInt(7)).organisation();
                        bearings.add(new Bearing(id, organisation, relation(kind, row.getInt(5))));
                        boolean isSame = kind.equals(RelationKind.SAME_AS);
                        if (isSame || kind.equals(RelationKind.NOT_SAME)) {
                            said.add(new SameAs(id, organisation, row.getInt(3), row.getInt(4), isSame));
                        }
                        found.add(key);
                    }
                },
                Sql.any(values),
                lastClaim);
        return found;
    }

    private Core.Relation relation(String kind, int toClaim) {
        ClaimId target = ids.get(toClaim);
        return new Core.Relation(
                NOWHERE, kind, target == null ? NOWHERE : new End.OfClaim(target), "", Marking.UNMARKED);
    }
}
