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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.model.marking.Marking;
import org.entente.store.projection.Dictionary;
import org.entente.store.projection.Seen;
import org.entente.store.projection.Sql;
import org.jspecify.annotations.Nullable;

/** Reads the columns of lists, some thousand rows at a time, so that the database never has to set aside a large answer. */
final class ColumnReading {

    /** Sorts behind every grade. */
    static final int UNGRADED = Integer.MAX_VALUE;

    private static final int AT_ONCE = 5_000;
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final String QUERY =
            "select k, type, folded, links, sources, grade, seen, markings, organisations, tags, contested,"
                    + " contested_joint, unsourced, first_seen, latest, born, bearer from object where type <> ? and ";

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
    final Map<Dimension, int[]> numbers = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Sets> sets = new EnumMap<>(Dimension.class);
    private final Dictionary terms;
    private final MarkingPolicies policies;
    private final List<Marking> joins = new ArrayList<>();
    private final @Nullable Columns before;
    int size;
    private int copied;

    /** @param before what was read earlier, of which most still holds; null if nothing was */
    ColumnReading(Dictionary terms, MarkingPolicies policies, @Nullable Columns before) {
        this.terms = terms;
        this.policies = policies;
        this.before = before;
        bearers = sets(
                before == null ? null : before.bearers,
                term -> List.of(term.equals("0") ? "" : terms.text(Integer.parseInt(term))));
        for (Dimension dimension : Dimension.values()) {
            numbers.put(dimension, new int[AT_ONCE]);
            sets.put(dimension, sets(before == null ? null : before.sets.get(dimension), codes(dimension)));
        }
        if (before != null) {
            joins.addAll(before.joins);
        }
    }

    private static Sets sets(@Nullable Sets known, Function<String, List<String>> reading) {
        return known == null ? new Sets(reading) : known.copy(reading);
    }

    /** How the text of a dimension's column is read. */
    private Function<String, List<String>> codes(Dimension dimension) {
        return switch (dimension) {
            case TYPE -> type -> List.of(terms.text(Integer.parseInt(type)));
            case MARKING -> this::levels;
            case CONTRIBUTOR -> this::words;
            case TAG -> tags -> orNone(words(tags));
            case GRADE, FIRST_SEEN, LAST_SEEN -> List::of;
        };
    }

    /** Reads every object up to {@code last}. */
    Columns read(Sql sql, int last) {
        for (int from = 1; from <= last; from += AT_ONCE) {
            sql.each(QUERY + "k between ? and ? order by k", this::take, 0, from, Math.min(last, from + AT_ONCE - 1));
        }
        return columns();
    }

    /** Reads some objects, and takes every other one from what was read before. */
    Columns readAgain(Sql sql, Set<Integer> changed) {
        sql.each(
                QUERY + "k = any(?) order by k",
                row -> {
                    copyUntil(row.getInt(1), changed);
                    take(row);
                },
                0,
                Sql.any(changed));
        copyUntil(Integer.MAX_VALUE, changed);
        return columns();
    }

    private Columns columns() {
        return new Columns(this, TitleOrder.ranks(this, before));
    }

    private void copyUntil(int key, Set<Integer> changed) {
        if (before == null) {
            return;
        }
        for (; copied < before.size() && before.keys[copied] < key; copied++) {
            if (!changed.contains(before.keys[copied])) {
                copy(before, copied);
            }
        }
    }

    private void copy(Columns from, int place) {
        if (size == keys.length) {
            grow();
        }
        keys[size] = from.keys[place];
        folded[size] = from.folded[place];
        links[size] = from.links[place];
        sources[size] = from.sources[place];
        seen[size] = from.seen[place];
        contested[size] = from.contested[place];
        contestedJoint[size] = from.contestedJoint[place];
        unsourced[size] = from.unsourced[place];
        latest[size] = from.latest[place];
        born[size] = from.born[place];
        bearer[size] = from.bearer[place];
        for (Dimension dimension : DIMENSIONS) {
            numbers(dimension)[size] = from.numbers(dimension)[place];
        }
        size++;
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

    int[] numbers(Dimension dimension) {
        return numbers.getOrDefault(dimension, new int[0]);
    }

    Sets sets(Dimension dimension) {
        return Objects.requireNonNull(sets.get(dimension)); // there is one for each
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
