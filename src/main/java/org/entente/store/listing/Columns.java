package org.entente.store.listing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The columns that lists are filtered and sorted by, one array each, a place in them for each object with a live type. About
 * 170 bytes an object.
 */
final class Columns {

    final int[] keys;
    final String[] folded;
    final int[] links;
    final int[] sources;
    final long[] seen;
    final int[] contested;
    final int[] contestedJoint;
    final int[] unsourced;
    final int[] latest;
    final int[] born;
    final int[] bearer;
    final Sets bearers;
    final int[] gradeRanks;
    final int[] markingRanks;
    final List<Marking> joins;
    final Map<Dimension, int[]> numbers = new EnumMap<>(Dimension.class);
    final Map<Dimension, Sets> sets = new EnumMap<>(Dimension.class);
    private final int[] titleRanks;

    /** @param before an earlier state, whose order by title is mostly that of this one; null if there is none */
    Columns(ColumnReading read, @Nullable Columns before) {
        int size = read.size();
        keys = Arrays.copyOf(read.keys, size);
        folded = Arrays.copyOf(read.folded, size);
        links = Arrays.copyOf(read.links, size);
        sources = Arrays.copyOf(read.sources, size);
        seen = Arrays.copyOf(read.seen, size);
        contested = Arrays.copyOf(read.contested, size);
        contestedJoint = Arrays.copyOf(read.contestedJoint, size);
        unsourced = Arrays.copyOf(read.unsourced, size);
        latest = Arrays.copyOf(read.latest, size);
        born = Arrays.copyOf(read.born, size);
        bearer = Arrays.copyOf(read.bearer, size);
        bearers = read.bearers;
        gradeRanks = ranks(size, read.numbers(Dimension.GRADE), read.gradeOrder());
        for (Dimension dimension : Dimension.values()) {
            numbers.put(dimension, Arrays.copyOf(read.numbers(dimension), size));
            sets.put(dimension, read.sets(dimension));
        }
        markingRanks = ranks(size, numbers(Dimension.MARKING), read.markingOrder());
        joins = read.joins();
        titleRanks = titleRanks(before);
    }

    private static int[] ranks(int size, int[] numbers, IntUnaryOperator order) {
        var ranks = new int[size];
        Arrays.setAll(ranks, i -> order.applyAsInt(numbers[i]));
        return ranks;
    }

    /** By title, and in the order of arrival where it is the same. Sorting what is almost in order costs next to nothing. */
    private int[] titleRanks(@Nullable Columns before) {
        var places = before == null ? inOrderOfArrival() : inOrderOf(before);
        Arrays.sort(places, Comparator.comparing((Integer i) -> folded[i]).thenComparing(i -> i));
        var ranks = new int[folded.length];
        for (int rank = 0; rank < places.length; rank++) {
            ranks[places[rank]] = rank;
        }
        return ranks;
    }

    private Integer[] inOrderOfArrival() {
        var places = new Integer[keys.length];
        Arrays.setAll(places, i -> i);
        return places;
    }

    /** The places as their objects stood before; those of new ones at the end. */
    private Integer[] inOrderOf(Columns before) {
        var placeOfRank = new int[before.size()];
        Arrays.fill(placeOfRank, -1);
        var places = new Integer[keys.length];
        int end = keys.length;
        int old = 0;
        for (int place = 0; place < keys.length; place++) {
            while (old < before.size() && before.keys[old] < keys[place]) {
                old++;
            }
            if (old < before.size() && before.keys[old] == keys[place]) {
                placeOfRank[before.titleRanks[old]] = place;
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

    int size() {
        return keys.length;
    }

    int[] numbers(Dimension dimension) {
        return numbers.getOrDefault(dimension, new int[0]);
    }

    /** The rank of a place's title; no two places have the same. */
    int titleRank(int place) {
        return titleRanks[place];
    }
}
