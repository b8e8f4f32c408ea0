package org.entente.store.listing;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of objects by title, and in the order of arrival where it is the same. */
final class TitleOrder {

    private final String[] folded;
    private final int[] keys;
    private final int size;

    private TitleOrder(String[] folded, int[] keys, int size) {
        this.folded = folded;
        this.keys = keys;
        this.size = size;
    }

    /**
     * The rank of each place; no two have the same. Sorting what is almost in order costs next to nothing.
     *
     * @param before an earlier state, whose order is mostly that of this one; null if there is none
     */
    static int[] ranks(ColumnReading read, @Nullable Columns before) {
        return new TitleOrder(read.folded, read.keys, read.size).ranks(before);
    }

    private int[] ranks(@Nullable Columns before) {
        var places = before == null ? inOrderOfArrival() : inOrderOf(before);
        Arrays.sort(places, Comparator.comparing((Integer i) -> folded[i]).thenComparing(i -> i));
        var ranks = new int[size];
        for (int rank = 0; rank < places.length; rank++) {
            ranks[places[rank]] = rank;
        }
        return ranks;
    }

    private Integer[] inOrderOfArrival() {
        var places = new Integer[size];
        Arrays.setAll(places, i -> i);
        return places;
    }

    /** The places as their objects stood before; those of new ones at the end. */
    private Integer[] inOrderOf(Columns before) {
        var placeOfRank = new int[before.size()];
        Arrays.fill(placeOfRank, -1);
        var places = new Integer[size];
        int end = size;
        int old = 0;
        for (int place = 0; place < size; place++) {
            while (old < before.size() && before.keys[old] < keys[place]) {
                old++;
            }
            if (old < before.size() && before.keys[old] == keys[place]) {
                placeOfRank[before.titleRank(old)] = place;
            } else {
                places[--end] = place;
            }
        }
        int next = 0;
        for (int place : placeOfRank) {
            if (place >= 0) {
                places[next++] = place;
            }
        }
        return places;
    }
}
