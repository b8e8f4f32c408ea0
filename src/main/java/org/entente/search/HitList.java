package org.entente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.entente.model.ObjectId;

/** What a query found, as people read it: which name matched and where, and in which order. */
final class HitList {

    private final Words words;
    private final List<String> asked;
    private final Matcher matcher;

    HitList(Words words, List<String> asked) {
        this.words = words;
        this.asked = asked;
        this.matcher = new Matcher(words, asked);
    }

    /** The best {@code limit}; those equally close by their score. */
    List<Hit> of(IndexSearcher searcher, Query query, int limit) throws IOException {
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
            var document = stored.document(found.doc);
            var names = document.getValues(Fields.SHOWN_NAME);
            var shown = matcher.shown(names, document.getValues(Fields.SHOWN_TEXT));
            hits.add(new Hit(
                    ObjectId.parse(document.get(Fields.ID)),
                    document.get(Fields.TYPE),
                    names.length == 0 ? "" : names[0],
                    original(names),
                    found.score,
                    shown.text(),
                    shown.match(),
                    matcher.spans(shown)));
        }
        hits.sort(Comparator.comparing(this::closeness)); // stable: the score decides among the equally close
        return hits;
    }

    private static String original(String[] names) {
        return Arrays.stream(names)
                .filter(name -> script(name).isPresent() && !script(name).equals(script(names[0])))
                .findFirst()
                .orElse("");
    }

    private static Optional<Character.UnicodeScript> script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst();
    }

    /** A name that is what was typed comes before one that begins so, and that before all others. */
    private Closeness closeness(Hit hit) {
        if (hit.match() == Hit.Match.TEXT || asked.isEmpty()) {
            return Closeness.OTHER;
        }
        var name = words.of(hit.matched());
        if (name.equals(asked)) {
            return Closeness.EXACT;
        }
        return begins(name, asked) ? Closeness.BEGINS : Closeness.OTHER;
    }

    /** The last word may be typed in part. */
    private static boolean begins(List<String> name, List<String> asked) {
        int last = asked.size() - 1;
        return name.size() > last
                && name.subList(0, last).equals(asked.subList(0, last))
                && name.get(last).startsWith(asked.get(last));
    }

    private enum Closeness {
        EXACT,
        BEGINS,
        OTHER
    }
}
