package org.entente.app.intake;

import java.util.List;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.marking.Marking;

/**
 * What the case holds of one object when a file speaks of it again.
 *
 * @param statements those of the importing author, live and past
 */
record HeldObject(List<Statement> statements) {

    /** The case knows nothing of the object. */
    static final HeldObject NONE = new HeldObject(List.of());

    HeldObject {
        statements = List.copyOf(statements);
    }

    /**
     * @param locator place in its source; for an imported statement the foreign id, which tells it from typed ones
     * @param marking the one that counts
     * @param isLive false if it was superseded or withdrawn
     */
    record Statement(ClaimId id, Core.Statement core, String locator, Marking marking, boolean isLive) {

        boolean isLiveFrom(String foreignId) {
            return isLive && locator.equals(foreignId);
        }
    }
}
