package org.entente.store.unsaved;

import java.util.List;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;

/**
 * What somebody said at once and nobody could write down.
 *
 * @param intent what the person meant to do
 * @param said in this order
 */
public record UnsavedChange(String intent, List<Said> said) {
    public UnsavedChange {
        said = List.copyOf(said);
    }

    /** @param id stands for the claim in later relations of the same change; said again, it is another claim with another id */
    public record Said(ClaimId id, Core core, Attribution attribution) {}
}
