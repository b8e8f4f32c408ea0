package org.entente.vault.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the contents of one action lie: sixteen bytes each, so that an import of any size can be walked. */
final class ContentIndex {

    /** What the contents between two chain records have in common. */
    record Group(SegmentHeader segment, byte[] previousHash) {}

    private final List<Group> groups = new ArrayList<>();
    private int[] numbers = new int[16];
    private long[] offsets = new long[16];
    private int[] groupOf = new int[16];
    private int count;

    /** Contents come in rising order; a gap is a content that is no longer there. */
    void add(int number, SegmentHeader segment, byte[] previousHash, long offset) {
        if (groups.isEmpty()
                || groups.getLast().segment() != segment
                || groups.getLast().previousHash() != previousHash) {
            groups.add(new Group(segment, previousHash));
        }
        if (count == offsets.length) {
            int capacity = count + (count >> 1);
            numbers = Arrays.copyOf(numbers, capacity);
            offsets = Arrays.copyOf(offsets, capacity);
            groupOf = Arrays.copyOf(groupOf, capacity);
        }
        numbers[count] = number;
        offsets[count] = offset;
        groupOf[count++] = groups.size() - 1;
    }

    /** Highest number so far, or -1. */
    int last() {
        return count == 0 ? -1 : numbers[count - 1];
    }

    /** Place of a content in this index, or negative if it is not there. */
    int find(int number) {
        return Arrays.binarySearch(numbers, 0, count, number);
    }

    long offset(int place) {
        return offsets[place];
    }

    Group group(int place) {
        return groups.get(groupOf[place]);
    }
}
