package org.entente.store.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.entente.model.ClaimId;
import org.entente.model.Hash;

/**
 * A row of the claim table.
 *
 * @param object key of the object that a statement is about; 0 for a relation
 * @param marking term of the marking that counts: its own under what was said about that since
 * @param state {@link ClaimBits}
 * @param body where its content lies
 */
public record ClaimRow(
        int key,
        ClaimId id,
        int commit,
        int leaf,
        int object,
        int property,
        int author,
        int source,
        int marking,
        int state,
        Body body) {

    public static final String COLUMNS =
            "c.k, c.id, c.commits, c.leaf, c.object, c.property, c.author, c.source, c.marking, c.state,"
                    + " c.content, c.place";

    public static ClaimRow read(ResultSet row) throws SQLException {
        return new ClaimRow(
                row.getInt(1),
                new ClaimId(Hash.of(row.getBytes(2))),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                new Body(row.getInt(11), row.getInt(12)));
    }

    ClaimRow withState(int changed) {
        return new ClaimRow(key, id, commit, leaf, object, property, author, source, marking, changed, body);
    }

    public boolean isHeld() {
        return ClaimBits.has(state, ClaimBits.HELD);
    }

    public boolean isTaken() {
        return ClaimBits.has(state, ClaimBits.HELD | ClaimBits.TAKEN);
    }

    public boolean isRelation() {
        return object == 0;
    }
}
