package org.entente.app.exchange;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.app.account.Witnesses;
import org.entente.audit.AuditLog;
import org.entente.audit.Checkpoint;
import org.entente.store.CaseStore;

/**
 * Which of our packages a partner took in. Each carries a signed head of our journal, and whoever takes it in hands that head back
 * with the next package: no receipt is asked for or sent, and none can be made up, because only we could have signed the head.
 */
final class Receipts {

    private final List<Checkpoint> exports;
    private final List<Witnesses.Brought> returned;

    Receipts(CaseStore store) {
        this.exports = new AuditLog(store)
                .checkpoints().stream()
                        .filter(each -> each.occasion().equals(Checkpoint.EXPORT))
                        .toList();
        this.returned = new Witnesses(store).returned();
    }

    /**
     * When the partner's package came that shows it; empty while none has.
     *
     * @param place where the journal notes that the package was sent: its head was the last that was signed before
     */
    Optional<Instant> of(String partner, long place) {
        return exports.stream()
                .filter(each -> each.sequence() < place)
                .max(Comparator.comparingLong(Checkpoint::sequence))
                .flatMap(carried -> returned.stream()
                        .filter(each ->
                                each.partner().equals(partner) && each.head().equals(carried.signed()))
                        .map(Witnesses.Brought::time)
                        .min(Comparator.naturalOrder()));
    }
}
