package org.entente.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.search.Hit.Match;

/** Finds out which name of a hit, or which piece of its text, made it one, so that a list can say so. */
final class Matcher {

    private static final int AROUND = 60;

    private final Words words;
    private final List<String> asked;

    Matcher(Words words, List<String> asked) {
        this.words = words;
        this.asked = asked;
    }

    /** What to show of a hit. */
    record Shown(String text, Match match) {}

    /** The words of a text that are, begin or sound as one of those that were typed. */
    List<Hit.Span> spans(Shown shown) {
        var spans = new ArrayList<Hit.Span>();
        for (Words.Word word : words.cut(shown.text())) {
            String plain = word.plain();
            boolean isSame = asked.contains(plain);
            var beginning = isSame || shown.match() == Match.TEXT
                    ? Optional.<String>empty()
                    : asked.stream().filter(plain::startsWith).max(Comparator.comparingInt(String::length));
            if (beginning.isPresent()) {
                boolean isLetterForLetter = plain.length() == word.end() - word.start();
                int end = isLetterForLetter ? word.start() + beginning.get().length() : word.end();
                spans.add(new Hit.Span(word.start(), end));
            } else if (isSame
                    || shown.match() == Match.SIMILAR && asked.stream().anyMatch(each -> isSimilar(plain, each))) {
                spans.add(new Hit.Span(word.start(), word.end()));
            }
        }
        boolean isWhole = spans.isEmpty() && shown.match() == Match.SIMILAR && !asked.isEmpty();
        return isWhole && !shown.text().isEmpty()
                ? List.of(new Hit.Span(0, shown.text().length())) // written without its spaces, for one
                : spans;
    }

    Shown shown(String[] names, String[] texts) {
        Shown best = new Shown(names.length == 0 ? "" : names[0], Match.SIMILAR);
        int most = 0;
        for (String name : names) {
            var cut = words.of(name);
            int same = 0;
            int starts = 0;
            int similar = 0;
            for (String word : asked) {
                if (cut.contains(word)) {
                    same++;
                } else if (cut.stream().anyMatch(each -> each.startsWith(word))) {
                    starts++;
                } else if (cut.stream().anyMatch(each -> isSimilar(each, word))) {
                    similar++;
                }
            }
            int points = 4 * same + 3 * starts + 2 * similar;
            if (points > most) {
                most = points;
                best = new Shown(name, match(same, starts));
            }
        }
        return most > 0 ? best : inText(texts, best);
    }

    private Match match(int same, int starts) {
        if (same == asked.size()) {
            return Match.SAME;
        }
        return same + starts == asked.size() ? Match.STARTS : Match.SIMILAR;
    }

    private static boolean isSimilar(String one, String other) {
        String skeleton = Skeleton.ofTyped(other);
        if (!skeleton.isEmpty() && skeleton.equals(Skeleton.of(one))) {
            return true;
        }
        int edits = other.length() < 6 ? 1 : 2;
        if (other.length() <= Asked.SHORT && !one.startsWith(other.substring(0, 1))) {
            return false;
        }
        return Math.abs(one.length() - other.length()) <= edits && Distance.between(one, other) <= edits;
    }

    private Shown inText(String[] texts, Shown otherwise) {
        for (String text : texts) {
            for (Words.Word word : words.cut(text)) {
                if (asked.contains(word.plain())) {
                    return new Shown(around(text, word.start(), word.end()), Match.TEXT);
                }
            }
        }
        return otherwise;
    }

    private static String around(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        String cut = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "…" : "") + cut + (to < text.length() ? "…" : "");
    }
}
