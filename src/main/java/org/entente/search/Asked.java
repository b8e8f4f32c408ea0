package org.entente.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

/**
 * What somebody typed: words, and {@code type:person} to see one type only. Every word may match a name exactly, as its
 * beginning, with one or two letters wrong, by its skeleton, or stand in a text; three of four words are enough.
 */
record Asked(List<String> words, List<String> types) {

    private static final String TYPE = "type:";
    /** Parts of names that spellings add, drop or attach; they neither find nor hinder. */
    private static final Set<String> PARTICLES =
            Set.of("al", "el", "ul", "bin", "ben", "ibn", "bint", "de", "di", "la", "von", "van", "der", "the", "of");

    /** Longest query that is looked at; the rest of a pasted page is not what anybody wants to find. */
    private static final int MOST_WORDS = 16;

    static Asked of(String typed, Words words) {
        var types = new ArrayList<String>();
        var rest = new StringBuilder();
        for (String part : Arrays.asList(typed.split("\\s+"))) {
            if (part.startsWith(TYPE) && part.length() > TYPE.length()) {
                types.add(part.substring(TYPE.length()));
            } else {
                rest.append(part).append(' ');
            }
        }
        return new Asked(words.of(rest.toString()).stream().limit(MOST_WORDS).toList(), List.copyOf(types));
    }

    boolean isEmpty() {
        return words.isEmpty() && types.isEmpty();
    }

    Query query() {
        var query = new BooleanQuery.Builder();
        query.add(words.isEmpty() ? MatchAllDocsQuery.INSTANCE : names(), BooleanClause.Occur.MUST);
        if (!types.isEmpty()) {
            var any = new BooleanQuery.Builder();
            types.forEach(type -> any.add(new TermQuery(new Term(Fields.TYPE, type)), BooleanClause.Occur.SHOULD));
            query.add(any.build(), BooleanClause.Occur.FILTER);
        }
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
        String skeleton = Skeleton.of(word);
        if (!skeleton.isEmpty() && word.length() > 2) {
            ways.add(boost(new TermQuery(new Term(Fields.SKELETON, skeleton)), 0.5f));
        }
        ways.add(boost(new TermQuery(new Term(Fields.TEXT, word)), 0.4f));
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** One letter wrong in words of three to five letters, two in longer ones (Damerau–Levenshtein). */
    private static Query fuzzy(String field, String word, float boost) {
        int edits = word.length() < 6 ? 1 : 2;
        return boost(new FuzzyQuery(new Term(field, word), edits, 0, 40, true), boost);
    }

    private static Query constant(String field, String word, float boost) {
        return boost(new ConstantScoreQuery(new TermQuery(new Term(field, word))), boost);
    }

    private static Query boost(Query query, float boost) {
        return new BoostQuery(query, boost);
    }
}
