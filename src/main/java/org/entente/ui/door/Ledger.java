package org.entente.ui.door;

import java.util.List;

/** The packages that went out and came in, and what each held. Every method may wait. */
public interface Ledger {

    /**
     * One package that went out or came in.
     *
     * @param reference names it for ever
     * @param marking of the whole package; empty if it was not recorded
     * @param portion the same in its short form
     * @param signer who signed it; empty if it was not recorded
     * @param taker who took it in; empty for ours, or if it was not recorded
     * @param stayed how many chosen claims stayed
     * @param stays why, in sentences with their counts
     * @param confirmed when a package of the partner showed that it took ours in, in words; empty while none has
     */
    record Entry(
            String reference,
            String when,
            boolean isOutgoing,
            String partner,
            String number,
            int claims,
            String marking,
            String portion,
            String signer,
            String taker,
            int stayed,
            List<String> stays,
            String confirmed) {
        public Entry {
            stays = List.copyOf(stays);
        }

        /** Whether it was written down who signed it and what stayed; it was not always. */
        public boolean isRecorded() {
            return !signer.isEmpty();
        }

        /** How many claims were chosen for it: those that left and those that stayed. */
        public int chosen() {
            return claims + stayed;
        }
    }

    /**
     * What a package held.
     *
     * @param relations claims about other claims
     * @param shown how many claims are shown, with these
     */
    record Contents(List<Seen> things, int relations, int shown) {
        public Contents {
            things = List.copyOf(things);
        }
    }

    /** Every package both ways, the latest first. */
    List<Entry> list();

    /** Whether packages may have left that {@link #list} does not know. */
    boolean isIncomplete();

    /** What a package held when it left or came. */
    Contents contents(Entry entry);
}
