package org.entente.store.listing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.entente.model.marking.Marking;

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
    final int[] titleRanks;
    final Map<Dimension, int[]> numbers = new EnumMap<>(Dimension.class);
    final Map<Dimension, Sets> sets = new EnumMap<>(Dimension.class);

    /** @param titleRanks the rank of each place by its title */
    Columns(ColumnReading read, int[] titleRanks) {
        int size = read.size;
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
        this.titleRanks = titleRanks;
    }

    private static int[] ranks(int size, int[] numbers, IntUnaryOperator order) {
        var ranks = new int[size];
        Arrays.setAll(ranks, i -> order.applyAsInt(numbers[i]));
        return ranks;
    }

    int size() {
        return keys.length;
    }

    int[] numbers(Dimension dimension) {
        return numbers.getOrDefault(dimension, new int[0]);
    }

    Sets sets(Dimension dimension) {
        return Objects.requireNonNull(sets.get(dimension)); // there is one for each
    }

    /** The rank of a place's title; no two places have the same. */
    int titleRank(int place) {
        return titleRanks[place];
    }
}
