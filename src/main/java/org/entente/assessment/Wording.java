package org.entente.assessment;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.catalogue.yardstick.Yardstick;

/** Finds words of likelihood, of confidence and of neither in English text. */
final class Wording {

    private static final Pattern CONFIDENCE = Pattern.compile(
            "\\b(low|moderate|medium|high)\\s+(level"
                    + " of\\s+)?confidence\\b|\\bconfidence\\s+(is|was|:)\\s*(low|moderate|high)\\b|\\b(we|I) (are|am)"
                    + " confident\\b|\\bconfidently\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE = Pattern.compile(
            "\\b(might|(?-i:may)|could|possibly|perhaps|conceivably|cannot (be )?rule[d]? out|can't rule out|it is"
                    + " possible that|there is a chance)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Pattern likelihood;
    private final Collection<Yardstick> yardsticks;

    Wording(Collection<Yardstick> yardsticks) {
        this.yardsticks = yardsticks;
        this.likelihood = anyOf(yardsticks.stream()
                .flatMap(each -> each.bands().stream())
                .flatMap(band -> Stream.of(band.term(), band.alternative())));
    }

    /** Sentences that state both how likely and how confident. */
    List<String> mixedSentences(String text) {
        return sentences(text).stream()
                .filter(sentence -> likelihood.matcher(sentence).find()
                        && CONFIDENCE.matcher(sentence).find())
                .toList();
    }

    /** Words that hide how likely something is, in the order of the text. */
    List<String> looseWords(String text) {
        return LOOSE.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Whether one text uses words of both rows of a yardstick. */
    boolean mixesRows(String text) {
        return yardsticks.stream()
                .anyMatch(yardstick -> uses(text, yardstick, Yardstick.Band::term)
                        && uses(text, yardstick, Yardstick.Band::alternative));
    }

    private static boolean uses(String text, Yardstick yardstick, Function<Yardstick.Band, String> row) {
        var words = new TreeSet<>(yardstick.bands().stream()
                .map(row)
                .filter(word -> !word.isEmpty())
                .toList());
        return !words.isEmpty() && anyOf(words.stream()).matcher(text).find();
    }

    private static Pattern anyOf(Stream<String> words) {
        return Pattern.compile(
                words.filter(word -> !word.isEmpty())
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "\\b(", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    private static List<String> sentences(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        var all = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            all.add(text.substring(start, end).strip());
            start = end;
        }
        return all;
    }

    /** Words as people count them: runs between white space. */
    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
