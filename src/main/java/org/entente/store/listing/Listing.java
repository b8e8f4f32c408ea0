package org.entente.store.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * All objects of a case as they stood after one action. Filtering is linear in the objects, sorting n log n; the last answer
 * is kept, so that scrolling costs nothing. Safe for several threads.
 */
public final class Listing {

    private final Columns columns;
    private final List<SameAs> said;
    private final Clusters clusters;
    private final int @Nullable [] heads;
    private final int @Nullable [] headsJoint;
    private volatile @Nullable Answered last;

    private record Answered(ListQuestion question, List<ListOrder> order, int[] keys) {}

    Listing(Columns columns, List<SameAs> said) {
        this.columns = columns;
        this.said = said;
        this.clusters = new Clusters(said);
        heads = said.isEmpty() ? null : heads(false);
        headsJoint = said.isEmpty() ? null : heads(true);
    }

    /** The place that stands for each place: of a cluster the most linked object, then the first by title. */
    private int[] heads(boolean joint) {
        int[] standing = IntStream.range(0, columns.size()).toArray();
        for (var cluster : new HashSet<>(clusters.of(joint).values())) {
            var places = cluster.members().stream()
                    .map(key -> Arrays.binarySearch(columns.keys, key))
                    .filter(place -> place >= 0)
                    .toList();
            places.stream()
                    .min(Comparator.comparingInt((Integer place) -> -columns.links[place])
                            .thenComparingInt(columns::titleRank))
                    .ifPresent(head -> places.forEach(place -> standing[place] = head));
        }
        return standing;
    }

    /** Counts over all objects. */
    public Census census() {
        return new Census(columns);
    }

    /** Standing claims that objects are the same, or not. */
    public List<SameAs> said() {
        return said;
    }

    /** Keys of the objects that are recorded as one thing with this one, itself among them. */
    public List<Integer> cluster(int key, boolean joint) {
        var cluster = clusters.of(joint).get(key);
        return cluster == null ? List.of(key) : cluster.members();
    }

    public boolean isContested(int key) {
        var cluster = clusters.of(false).get(key);
        return cluster != null && cluster.contested();
    }

    /** Keys of the objects that the question asks for, in order; ties by title and then by arrival. */
    public int[] keys(ListQuestion question, List<ListOrder> order) {
        Answered before = last;
        if (before != null
                && before.question().equals(question)
                && before.order().equals(order)) {
            return before.keys();
        }
        var places = new ArrayList<Integer>();
        each(question, places::add);
        places.sort(comparator(order));
        int[] keys = places.stream().mapToInt(place -> columns.keys[place]).toArray();
        last = new Answered(question, List.copyOf(order), keys);
        return keys;
    }

    /** How many objects the question asks for. */
    public int count(ListQuestion question) {
        int[] count = new int[1];
        each(question, _ -> count[0]++);
        return count[0];
    }

    /** How the objects of the case are marked: the join of each combination among them. */
    public List<Marking> markings() {
        return columns.joins;
    }

    /** How the objects asked for are marked: the join of each combination among them. */
    public Set<Marking> markings(ListQuestion question) {
        var passes = filter(question);
        int[] numbers = columns.numbers(Dimension.MARKING);
        var met = new BitSet();
        for (int place = 0; place < columns.size(); place++) {
            if (!met.get(numbers[place]) && passes.test(place)) {
                met.set(numbers[place]);
            }
        }
        return met.stream().mapToObj(columns.joins::get).collect(Collectors.toSet());
    }

    /** Takes the places that the question asks for; of objects that are one thing the one that stands for all, once. */
    private void each(ListQuestion question, IntConsumer taker) {
        var passes = filter(question);
        int[] standing = question.joint() ? headsJoint : heads;
        var met = new BitSet();
        for (int place = 0; place < columns.size(); place++) {
            if (passes.test(place)) {
                int head = standing == null ? place : standing[place];
                if (!met.get(head)) {
                    met.set(head);
                    taker.accept(head);
                }
            }
        }
    }

    /** How many of the objects asked for have each code of a dimension; sorted by code. */
    public Map<String, Integer> counts(ListQuestion question, Dimension dimension) {
        var passes = filter(question);
        var sets = sets(dimension);
        var bySet = new int[sets.size()];
        int[] numbers = columns.numbers(dimension);
        int[] standing = question.joint() ? headsJoint : heads;
        var merged = new HashMap<Integer, Set<String>>();
        for (int place = 0; place < columns.size(); place++) {
            if (!passes.test(place)) {
                continue;
            }
            if (standing == null || clusters.of(false).get(columns.keys[place]) == null) {
                bySet[numbers[place]]++;
            } else {
                merged.computeIfAbsent(standing[place], _ -> new TreeSet<>()).addAll(sets.codes(numbers[place]));
            }
        }
        var counts = new TreeMap<String, Integer>();
        for (int set = 0; set < bySet.length; set++) {
            int some = bySet[set];
            if (some > 0) {
                sets.codes(set).forEach(code -> counts.merge(code, some, Integer::sum));
            }
        }
        merged.values().forEach(codes -> codes.forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }

    /** Every code of a dimension that occurs. */
    public Set<String> codes(Dimension dimension) {
        return sets(dimension).all();
    }

    private Sets sets(Dimension dimension) {
        return columns.sets.getOrDefault(dimension, new Sets(List::of));
    }

    private IntPredicate filter(ListQuestion question) {
        IntPredicate passes = has(Dimension.TYPE, sets(Dimension.TYPE).with(question.types()));
        for (var chosen : question.chosen().entrySet()) {
            passes = passes.and(has(chosen.getKey(), sets(chosen.getKey()).with(chosen.getValue())));
        }
        if (question.contested()) {
            int[] contested = question.joint() ? columns.contestedJoint : columns.contested;
            passes = passes.and(place -> contested[place] > 0);
        }
        if (question.unsourced()) {
            passes = passes.and(place -> columns.unsourced[place] > 0);
        }
        if (!question.text().isBlank()) {
            String part = question.text().strip().toLowerCase(Locale.ROOT);
            passes = passes.and(place -> columns.folded[place].contains(part));
        }
        return passes;
    }

    private IntPredicate has(Dimension dimension, boolean[] allowed) {
        int[] numbers = columns.numbers(dimension);
        return place -> allowed[numbers[place]];
    }

    private Comparator<Integer> comparator(List<ListOrder> order) {
        Comparator<Integer> byTitle = Comparator.comparingInt(columns::titleRank);
        Comparator<Integer> all = null;
        for (ListOrder one : order) {
            Comparator<Integer> next = comparator(one);
            all = all == null ? next : all.thenComparing(next);
        }
        return all == null ? byTitle : all.thenComparing(byTitle);
    }

    private Comparator<Integer> comparator(ListOrder order) {
        return switch (order.column()) {
            case TITLE -> directed(Comparator.comparing((Integer place) -> columns.folded[place]), order);
            case TYPE -> directed(Comparator.comparing((Integer place) -> type(place)), order);
            case LINKS -> directed(Comparator.comparingInt((Integer place) -> columns.links[place]), order);
            case SOURCES -> directed(Comparator.comparingInt((Integer place) -> columns.sources[place]), order);
            case MARKING -> directed(Comparator.comparingInt((Integer place) -> columns.markingRanks[place]), order);
            case GRADE ->
                Comparator.comparing((Integer place) -> columns.gradeRanks[place] == ColumnReading.UNGRADED)
                        .thenComparing(
                                directed(Comparator.comparingInt((Integer place) -> columns.gradeRanks[place]), order));
            case SEEN ->
                Comparator.comparing((Integer place) -> columns.seen[place] == Long.MIN_VALUE)
                        .thenComparing(
                                directed(Comparator.comparingLong((Integer place) -> columns.seen[place]), order));
        };
    }

    private static Comparator<Integer> directed(Comparator<Integer> ascending, ListOrder order) {
        return order.descending() ? ascending.reversed() : ascending;
    }

    private String type(int place) {
        return sets(Dimension.TYPE)
                .codes(columns.numbers(Dimension.TYPE)[place])
                .getFirst();
    }

    /** One page of keys. */
    public static List<Integer> page(int[] keys, int offset, int limit) {
        int from = Math.min(offset, keys.length);
        int to = (int) Math.min((long) from + limit, keys.length);
        return Arrays.stream(keys, from, to).boxed().toList();
    }
}
