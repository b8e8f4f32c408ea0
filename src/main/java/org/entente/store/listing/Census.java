package org.entente.store.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.marking.Marking;

/**
 * Counts over all objects of a case, each for itself, whatever is recorded as one thing. Linear in the objects and without a
 * question to the database. Safe for several threads.
 */
public final class Census {

    private final Columns columns;

    Census(Columns columns) {
        this.columns = columns;
    }

    /**
     * Objects by the number of independent sources of their live claims.
     *
     * @param unsourcedClaims live claims about them that name no source
     */
    public record Support(int byNone, int byOne, int byMore, int withUnsourced, int unsourcedClaims) {
        public int all() {
            return byNone + byOne + byMore;
        }
    }

    /**
     * Objects that became known.
     *
     * @param type key of their type
     * @param organisation who said first what type they have
     * @param markings how they are marked by now: the join of each combination among them
     */
    public record Newcomers(String type, String organisation, int count, Set<Marking> markings) {
        public Newcomers {
            markings = Set.copyOf(markings);
        }
    }

    /** How many objects there are of each type, links too. */
    public Map<String, Integer> countsByType() {
        var types = types();
        var bySet = new int[types.size()];
        for (int number : columns.numbers(Dimension.TYPE)) {
            bySet[number]++;
        }
        var counts = new TreeMap<String, Integer>();
        for (int set = 0; set < bySet.length; set++) {
            counts.merge(types.codes(set).getFirst(), bySet[set], Integer::sum);
        }
        return counts;
    }

    /** Support of the objects of some types. */
    public Support support(Set<String> types) {
        boolean[] asked = types().with(types);
        int[] numbers = columns.numbers(Dimension.TYPE);
        int[] bySources = new int[3];
        int withUnsourced = 0;
        int unsourcedClaims = 0;
        for (int place = 0; place < columns.size(); place++) {
            if (asked[numbers[place]]) {
                bySources[Math.min(2, columns.sources[place])]++;
                withUnsourced += columns.unsourced[place] > 0 ? 1 : 0;
                unsourcedClaims += columns.unsourced[place];
            }
        }
        return new Support(bySources[0], bySources[1], bySources[2], withUnsourced, unsourcedClaims);
    }

    /** The objects, links too, that became known by a first type after a point; by type and organisation. */
    public List<Newcomers> newcomers(int after) {
        var types = types();
        int[] typeNumbers = columns.numbers(Dimension.TYPE);
        int[] markings = columns.numbers(Dimension.MARKING);
        var found = new HashMap<Long, Met>();
        for (int place = 0; place < columns.size(); place++) {
            if (columns.born[place] > after) {
                long kind = (long) typeNumbers[place] << Integer.SIZE | columns.bearer[place];
                found.computeIfAbsent(kind, _ -> new Met()).add(columns.joins.get(markings[place]));
            }
        }
        var newcomers = new ArrayList<Newcomers>();
        found.forEach((kind, met) -> newcomers.add(new Newcomers(
                types.codes((int) (kind >>> Integer.SIZE)).getFirst(),
                columns.bearers.codes(kind.intValue()).getFirst(),
                met.count,
                met.markings)));
        newcomers.sort(Comparator.comparing(Newcomers::type).thenComparing(Newcomers::organisation));
        return newcomers;
    }

    /** Newcomers of one type from one organisation, while they are counted. */
    private static final class Met {
        private final Set<Marking> markings = new HashSet<>();
        private int count;

        void add(Marking marking) {
            count++;
            markings.add(marking);
        }
    }

    /** Keys of the newcomers of some types, what arrived last first. */
    public List<Integer> newcomers(int after, Set<String> types, int most) {
        boolean[] asked = types().with(types);
        int[] numbers = columns.numbers(Dimension.TYPE);
        var keys = new ArrayList<Integer>();
        for (int place = columns.size() - 1; place >= 0 && keys.size() < most; place--) {
            if (asked[numbers[place]] && columns.born[place] > after) {
                keys.add(columns.keys[place]);
            }
        }
        return keys;
    }

    /** Keys of the objects of which something was said after a point and that have one of some types; in the order of arrival. */
    public List<Integer> spokenOf(int after, Set<String> types) {
        boolean[] asked = types().with(types);
        int[] numbers = columns.numbers(Dimension.TYPE);
        var keys = new ArrayList<Integer>();
        for (int place = 0; place < columns.size(); place++) {
            if (asked[numbers[place]] && columns.latest[place] > after) {
                keys.add(columns.keys[place]);
            }
        }
        return keys;
    }

    private Sets types() {
        return columns.sets.getOrDefault(Dimension.TYPE, new Sets(List::of));
    }
}
