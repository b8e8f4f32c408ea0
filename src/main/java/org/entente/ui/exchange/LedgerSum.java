package org.entente.ui.exchange;

import java.util.List;
import org.entente.ui.door.Ledger.Entry;

/**
 * What some packages come to: chosen are those that left and those that stayed.
 *
 * @param sent packages of which it is known what stayed
 * @param left claims in them
 * @param stayed claims that were chosen for them and stayed
 * @param unrecorded packages that were sent before it was written down what stayed
 * @param came packages from partners
 * @param held claims in those
 */
record LedgerSum(int sent, int left, int stayed, int unrecorded, int came, int held) {

    static LedgerSum of(List<Entry> entries) {
        int sent = 0;
        int left = 0;
        int stayed = 0;
        int unrecorded = 0;
        int came = 0;
        int held = 0;
        for (Entry entry : entries) {
            if (!entry.isOutgoing()) {
                came++;
                held += entry.claims();
            } else if (entry.isRecorded()) {
                sent++;
                left += entry.claims();
                stayed += entry.stayed();
            } else {
                unrecorded++;
            }
        }
        return new LedgerSum(sent, left, stayed, unrecorded, came, held);
    }

    int chosen() {
        return left + stayed;
    }
}
