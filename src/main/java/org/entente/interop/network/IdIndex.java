package org.entente.interop.network;

import org.entente.model.ObjectId;

/** Which ids of a file were met, and how often: 20 bytes for each slot of a table that is at least half full after growing. */
final class IdIndex {

    /** Ids of one file; an analyst's machine is designed for a tenth of it. */
    static final int MOST = 1 << 21;

    private long[] slots = new long[1 << 11];
    private int[] counts = new int[1 << 10];
    private int size;

    /**
     * Counts one more.
     *
     * @return how often the id was met before, or a negative number if the index is full and does not know the id
     */
    int met(ObjectId id) {
        long high = id.value().getMostSignificantBits();
        long low = id.value().getLeastSignificantBits();
        int slot = find(slots, high, low);
        if (slots[slot * 2 + 1] == 0) {
            if (size == MOST) {
                return -1;
            }
            slots[slot * 2] = high;
            slots[slot * 2 + 1] = low;
            counts[slot] = 1;
            if (++size * 2 > counts.length) {
                grow();
            }
            return 0;
        }
        return counts[slot]++;
    }

    boolean knows(ObjectId id) {
        long high = id.value().getMostSignificantBits();
        long low = id.value().getLeastSignificantBits();
        return slots[find(slots, high, low) * 2 + 1] != 0;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        int[] counted = new int[counts.length * 2];
        for (int i = 0; i < counts.length; i++) {
            if (slots[i * 2 + 1] != 0) {
                int slot = find(larger, slots[i * 2], slots[i * 2 + 1]);
                larger[slot * 2] = slots[i * 2];
                larger[slot * 2 + 1] = slots[i * 2 + 1];
                counted[slot] = counts[i];
            }
        }
        slots = larger;
        counts = counted;
    }

    /** The low half of an id of any UUID variant is never zero, so zero marks a free slot. */
    private static int find(long[] in, long high, long low) {
        int mask = in.length / 2 - 1;
        int slot = (int) (low ^ low >>> 32) & mask;
        while (in[slot * 2 + 1] != 0 && !(in[slot * 2] == high && in[slot * 2 + 1] == low)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
