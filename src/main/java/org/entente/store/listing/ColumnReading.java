package org.entente.store.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.model.marking.Marking;
import org.entente.store.projection.Dictionary;
import org.entente.store.projection.Seen;
import org.entente.store.projection.Sql;

/** Reads the columns of lists, some thousand rows at a time, so that the database never has to set aside a large answer. */
final class ColumnReading {

    /** Sorts behind every grade. */
    static final int UNGRADED = Integer.MAX_VALUE;

    private static final int AT_ONCE = 5_000;
    private static final String QUERY =
            "select k, type, folded, links, sources, grade, seen, markings, organisations, tags, contested,"
                    + " contested_joint, unsourced, first_seen, latest, born, bearer from object where k between ? and ? and type <> ? order by k";

    int[] keys = new int[AT_ONCE];
    String[] folded = new String[AT_ONCE];
    int[] links = new int[AT_ONCE];
    int[] sources = new int[AT_ONCE];
    long[] seen = new long[AT_ONCE];
    int[] contested = new int[AT_ONCE];
    int[] contestedJoint = new int[AT_ONCE];
    int[] unsourced = new int[AT_ONCE];
    int[] latest = new int[AT_ONCE];
    int[] born = new int[AT_ONCE];
    int[] bearer = new int[AT_ONCE];
    final Sets bearers;
    private final Map<Dimension, int[]> numbers = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Sets> sets = new EnumMap<>(Dimension.class);
    private final Sets years = new Sets(List::of);
    private final Dictionary terms;
    private final MarkingPolicies policies;
    private final List<Marking> joins = new ArrayList<>();
    private int size;

    ColumnReading(Dictionary terms, MarkingPolicies policies) {
        this.terms = terms;
        this.policies = policies;
        bearers = new Sets(term -> List.of(term.equals("0") ? "" : terms.text(Integer.parseInt(term))));
        sets.put(Dimension.TYPE, new Sets(type -> List.of(terms.text(Integer.parseInt(type)))));
        sets.put(Dimension.MARKING, new Sets(this::levels));
        sets.put(Dimension.CONTRIBUTOR, new Sets(this::words));
        sets.put(Dimension.TAG, new Sets(tags -> orNone(words(tags))));
        sets.put(Dimension.GRADE, new Sets(List::of));
        sets.put(Dimension.FIRST_SEEN, years);
        sets.put(Dimension.LAST_SEEN, years);
        for (Dimension dimension : Dimension.values()) {
            numbers.put(dimension, new int[AT_ONCE]);
        }
    }

    /** Reads every object up to {@code last}. */
    Columns read(Sql sql, int last) {
        for (int from = 1; from <= last; from += AT_ONCE) {
            sql.each(QUERY, this::take, from, Math.min(last, from + AT_ONCE - 1), 0);
        }
        return new Columns(this);
    }

    private void take(ResultSet row) throws SQLException {
        if (size == keys.length) {
            grow();
        }
        keys[size] = row.getInt(1);
        folded[size] = row.getString(3);
        links[size] = row.getInt(4);
        sources[size] = row.getInt(5);
        seen[size] = row.getLong(7);
        contested[size] = row.getInt(11);
        contestedJoint[size] = row.getInt(12);
        unsourced[size] = row.getInt(13);
        latest[size] = row.getInt(15);
        born[size] = row.getInt(16);
        bearer[size] = bearers.number(row.getString(17));
        number(Dimension.TYPE, row.getString(2));
        number(Dimension.MARKING, row.getString(8));
        number(Dimension.CONTRIBUTOR, row.getString(9));
        number(Dimension.TAG, row.getString(10));
        number(Dimension.GRADE, row.getString(6));
        number(Dimension.FIRST_SEEN, year(row.getLong(14)));
        number(Dimension.LAST_SEEN, year(seen[size]));
        size++;
    }

    private void number(Dimension dimension, String text) {
        numbers(dimension)[size] = sets(dimension).number(text);
    }

    private void grow() {
        int longer = size * 2;
        keys = Arrays.copyOf(keys, longer);
        folded = Arrays.copyOf(folded, longer);
        links = Arrays.copyOf(links, longer);
        sources = Arrays.copyOf(sources, longer);
        seen = Arrays.copyOf(seen, longer);
        contested = Arrays.copyOf(contested, longer);
        contestedJoint = Arrays.copyOf(contestedJoint, longer);
        unsourced = Arrays.copyOf(unsourced, longer);
        latest = Arrays.copyOf(latest, longer);
        born = Arrays.copyOf(born, longer);
        bearer = Arrays.copyOf(bearer, longer);
        UnaryOperator<int[]> grown = column -> Arrays.copyOf(column, longer);
        numbers.replaceAll((_, column) -> grown.apply(column));
    }

    int size() {
        return size;
    }

    int[] numbers(Dimension dimension) {
        return numbers.getOrDefault(dimension, new int[0]);
    }

    Sets sets(Dimension dimension) {
        return sets.getOrDefault(dimension, years);
    }

    /** Chips of one scale sort as their letters do: A1 before A2 before B1. */
    IntUnaryOperator gradeOrder() {
        var chips = sets(Dimension.GRADE);
        var sorted = new ArrayList<String>();
        for (int i = 0; i < chips.size(); i++) {
            sorted.add(chips.codes(i).getFirst());
        }
        sorted.sort(null);
        return number -> {
            String chip = chips.codes(number).getFirst();
            return chip.isEmpty() ? UNGRADED : sorted.indexOf(chip);
        };
    }

    /** The join of each combination of markings, by its number. */
    List<Marking> joins() {
        return List.copyOf(joins);
    }

    /** By level; then by portion mark, so that those that are released to the same stand together. */
    IntUnaryOperator markingOrder() {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < joins.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer number) -> level(joins.get(number)))
                .thenComparing(number -> policies.portion(joins.get(number))));
        var ranks = new int[joins.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[order.get(rank)] = rank;
        }
        return number -> ranks[number];
    }

    private int level(Marking marking) {
        var levels = policies.levels(marking);
        return levels.isEmpty() ? -1 : levels.getFirst().rank();
    }

    private List<String> levels(String list) {
        var joined =
                policies.join(Terms.numbers(list).stream().map(terms::marking).toList());
        joins.add(joined);
        return policies.all().stream()
                .sorted(Comparator.comparing(policy -> !policy.classification()))
                .flatMap(policy -> code(policy, joined).stream())
                .findFirst()
                .map(List::of)
                .orElse(List.of(""));
    }

    private java.util.Optional<String> code(MarkingPolicy policy, Marking marking) {
        return policies.level(marking, policy).map(level -> policy.id() + ":" + level.key());
    }

    private List<String> words(String list) {
        return Terms.numbers(list).stream().map(terms::text).sorted().toList();
    }

    private static String year(long second) {
        return second == Seen.NEVER
                ? ""
                : String.valueOf(
                        Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC).getYear());
    }

    private static List<String> orNone(List<String> codes) {
        return codes.isEmpty() ? List.of("") : codes;
    }
}
