package org.entente.store.query;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.ClaimId;
import org.entente.model.Describing;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.store.projection.ClaimBits;

/** Which claims say something about values that other claims say, as {@link Describing} tells. */
public final class DescriptionQueries {

    private final Context context;

    DescriptionQueries(Context context) {
        this.context = context;
    }

    /** What claims about an object describe, by the claim that does; both are about it, and cited within one action. */
    public Map<ClaimId, ClaimId> of(ObjectId object) {
        return context.read(sql -> {
            int key = context.key(sql, object);
            var described = new HashMap<ClaimId, ClaimId>();
            sql.each(
                    "select f.id, t.id, c.state from claim t join relation r on r.to_claim = t.k join claim c on c.k = r.k"
                            + " join claim f on f.k = r.from_claim where t.object = ? and f.object = t.object"
                            + " and r.kind = ? and c.commits = f.commits and c.k <= ?",
                    row -> {
                        if (ClaimBits.has(row.getInt(3), ClaimBits.HELD | ClaimBits.TAKEN)) {
                            described.put(id(row.getBytes(1)), id(row.getBytes(2)));
                        }
                    },
                    key == 0 ? -1 : key,
                    context.terms().find(RelationKind.CITES),
                    context.marks().claim());
            return described;
        });
    }

    private static ClaimId id(byte[] bytes) {
        return new ClaimId(Hash.of(bytes));
    }
}
