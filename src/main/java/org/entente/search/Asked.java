package org.entente.search;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.entente.model.value.Moment;

/**
 * What somebody typed: words, and what narrows the search, such as {@code type:person by:AVL grade:B marking:secret
 * after:2024-01 before:2024-03}. Several of one kind widen it, several kinds narrow it. Every word may match a name exactly, as
 * its beginning, with one or two letters wrong, by its skeleton, or stand in a text; three of four words are enough.
 */
record Asked(List<String> words, List<Query> narrowing) {

    private static final Map<String, String> CODES =
            Map.of("type", Fields.TYPE, "by", Fields.BY, "grade", Fields.GRADE, "marking", Fields.MARKING);

    /** Parts of names that spellings add, drop or attach; they neither find nor hinder. */
    private static final Set<String> PARTICLES =
            Set.of("al", "el", "ul", "bin", "ben", "ibn", "bint", "de", "di", "la", "von", "van", "der", "the", "of");

    /** Letters of a word of which the first must be right. */
    static final int SHORT = 3;

    /** Longest query that is looked at; the rest of a pasted page is not what anybody wants to find. */
    private static final int MOST_WORDS = 16;

    static Asked of(String typed, Words words) {
        var codes = new TreeMap<String, BooleanQuery.Builder>();
        var narrowing = new ArrayList<Query>();
        var rest = new StringBuilder();
        for (String part : Arrays.asList(typed.split("\\s+"))) {
            int colon = part.indexOf(':');
            String key = colon < 0 ? "" : part.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = part.substring(colon + 1);
            String field = CODES.get(key);
            var time = time(key, value);
            if (field != null && !value.isEmpty()) {
                codes.computeIfAbsent(key, _ -> new BooleanQuery.Builder())
                        .add(new TermQuery(new Term(field, code(field, value))), BooleanClause.Occur.SHOULD);
            } else if (time.isPresent()) {
                narrowing.add(time.get());
            } else {
                rest.append(part).append(' ');
            }
        }
        codes.values().forEach(any -> narrowing.add(any.build()));
        return new Asked(words.of(rest.toString()).stream().limit(MOST_WORDS).toList(), List.copyOf(narrowing));
    }

    /** Types are keys of the catalogue; all other codes are compared without case. */
    private static String code(String field, String value) {
        return field.equals(Fields.TYPE) ? value : value.toLowerCase(Locale.ROOT);
    }

    /** A time that is spoken of lies on or after, or before, the one that was typed; empty if it is not a time. */
    private static Optional<Query> time(String key, String value) {
        try {
            return switch (key) {
                case "after" ->
                    Optional.of(LongPoint.newRangeQuery(
                            Fields.LATEST, Moment.of(value).earliest().getEpochSecond(), Long.MAX_VALUE));
                case "before" ->
                    Optional.of(LongPoint.newRangeQuery(
                            Fields.EARLIEST,
                            Long.MIN_VALUE,
                            Moment.of(value).earliest().getEpochSecond() - 1));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty(); // searched as a word, which finds nothing and says so
        }
    }

    boolean isEmpty() {
        return words.isEmpty() && narrowing.isEmpty();
    }

    Query query() {
        var query = new BooleanQuery.Builder();
        query.add(words.isEmpty() ? MatchAllDocsQuery.INSTANCE : names(), BooleanClause.Occur.MUST);
        narrowing.forEach(each -> query.add(each, BooleanClause.Occur.FILTER));
        return query.build();
    }

    private Query names() {
        var telling = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        if (telling.isEmpty()) {
            telling = words;
        }
        var each = new BooleanQuery.Builder();
        telling.forEach(word -> each.add(word(word), BooleanClause.Occur.SHOULD));
        each.setMinimumNumberShouldMatch(telling.size() < 3 ? telling.size() : (telling.size() * 3 + 3) / 4);
        var either = new BooleanQuery.Builder();
        either.add(each.build(), BooleanClause.Occur.SHOULD);
        String joined = Fields.joined(words);
        if (joined.length() > 2) {
            either.add(constant(Fields.JOINED, joined, 12), BooleanClause.Occur.SHOULD);
            either.add(fuzzy(Fields.JOINED, joined, 2f), BooleanClause.Occur.SHOULD);
        }
        return either.build();
    }

    private static Query word(String word) {
        var ways = new ArrayList<Query>();
        ways.add(boost(new TermQuery(new Term(Fields.WORD, word)), 3f));
        ways.add(constant(Fields.START, Fields.start(word), 2.5f));
        if (word.length() > 2) {
            ways.add(fuzzy(Fields.WORD, word, 0.6f));
        }
        String skeleton = Skeleton.ofTyped(word);
        if (!skeleton.isEmpty()) {
            ways.add(boost(new TermQuery(new Term(Fields.SKELETON, skeleton)), 0.5f));
        }
        ways.add(boost(new TermQuery(new Term(Fields.TEXT, word)), 0.4f));
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /**
     * One letter wrong in words of three to five letters, two in longer ones (Damerau–Levenshtein). Of three letters the first is
     * right: or what is typed in part would find every third word.
     */
    private static Query fuzzy(String field, String word, float boost) {
        int edits = word.length() < 6 ? 1 : 2;
        return boost(new FuzzyQuery(new Term(field, word), edits, word.length() > SHORT ? 0 : 1, 40, true), boost);
    }

    private static Query constant(String field, String word, float boost) {
        return boost(new ConstantScoreQuery(new TermQuery(new Term(field, word))), boost);
    }

    private static Query boost(Query query, float boost) {
        return new BoostQuery(query, boost);
    }
}
