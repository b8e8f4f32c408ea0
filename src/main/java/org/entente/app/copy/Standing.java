package org.entente.app.copy;

import java.util.UUID;
import org.entente.exchange.Succession;
import org.entente.provenance.identity.Card;
import org.jspecify.annotations.Nullable;

/**
 * As what workstation a person works in a vault.
 *
 * @param instance of the vault
 * @param workstation id under which actions are signed and packages are numbered
 * @param mark what makes this vault a copy for this person; null if it is none
 */
public record Standing(UUID instance, UUID workstation, CopyMarks.@Nullable Mark mark) {

    static Standing of(Card card, CopyMarks marks) {
        var mark = marks.of(card.keyId());
        return mark == null
                ? new Standing(marks.instance(), card.workstation(), null)
                : new Standing(marks.instance(), Succession.workstation(card, mark.copy()), mark);
    }

    /**
     * What a stream of packages goes on from; null if this is no copy.
     *
     * @param first number in the stream
     */
    public @Nullable Succession succession(long first) {
        return mark == null ? null : new Succession(mark.copy(), mark.before(), first - 1);
    }

    /** Whether packages may have left that the vault's ledger does not know. */
    public boolean isLedgerIncomplete() {
        return mark != null && mark.isIncomplete();
    }
}
