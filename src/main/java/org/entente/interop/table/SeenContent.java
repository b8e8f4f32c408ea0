package org.entente.interop.table;

import org.entente.model.ObjectId;

/**
 * Which contents were handed on already, so that a node of a network is told of once and not with every link. Keeps 16 bytes
 * for each, of a million at most; after that contents may be handed on again, which changes nothing but the count.
 */
final class SeenContent {

    private static final int MOST = 1 << 20;

    private long[] slots = new long[1 << 12];
    private int size;

    /** Notes the content and returns whether it is new. */
    boolean isNew(ObjectId content) {
        long high = content.value().getMostSignificantBits();
        long low = content.value().getLeastSignificantBits();
        int slot = find(slots, high, low);
        if (slots[slot] == high && slots[slot + 1] == low) {
            return false;
        }
        if (size < MOST) {
            slots[slot] = high;
            slots[slot + 1] = low;
            if (++size * 4 > slots.length) {
                grow();
            }
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i + 1] != 0) {
                int slot = find(larger, slots[i], slots[i + 1]);
                larger[slot] = slots[i];
                larger[slot + 1] = slots[i + 1];
            }
        }
        slots = larger;
    }

    /** The low half of an id of any UUID variant is never zero, so zero marks a free slot. */
    private static int find(long[] in, long high, long low) {
        int mask = in.length - 1;
        int slot = (int) (low ^ low >>> 32) * 2 & mask;
        while (in[slot + 1] != 0 && !(in[slot] == high && in[slot + 1] == low)) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
