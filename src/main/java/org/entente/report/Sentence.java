package org.entente.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.value.Likelihood;

/**
 * Prints the range of a likelihood right after its word, because readers understand the word alone very differently (B. Wintle
 * et al., PLOS ONE 14, 2019). A place written {@code {likelihood}} takes word and range; else the range follows the first
 * place where the word stands; where it stands nowhere, a sentence of its own follows.
 */
public final class Sentence {

    /** Where a text wants the likelihood to stand. */
    public static final String PLACE = "{likelihood}";

    private Sentence() {}

    /** The word and range, such as {@code very likely (80–95 %)}; the range alone if it was set freely. */
    public static String words(Likelihood likelihood, List<Yardstick> yardsticks) {
        String term = term(likelihood, yardsticks);
        return term.isEmpty() ? range(likelihood) : term + " (" + range(likelihood) + ")";
    }

    /** @param label what introduces a sentence of its own, such as {@code Likelihood} */
    public static String withRange(String text, Likelihood likelihood, List<Yardstick> yardsticks, String label) {
        String words = words(likelihood, yardsticks);
        if (text.contains(PLACE)) {
            return text.replace(PLACE, words);
        }
        String bracket = " (" + range(likelihood) + ")";
        for (String term : spellings(likelihood, yardsticks)) {
            Matcher found = pattern(term).matcher(text);
            if (found.find()) {
                boolean printed = text.startsWith(bracket, found.end())
                        || text.substring(found.end()).matches("(?s)\\s*\\(\\s*\\d.*");
                return printed ? text : text.substring(0, found.end()) + bracket + text.substring(found.end());
            }
        }
        String end = text.isEmpty() || text.matches("(?s).*[.!?…]\\s*") ? " " : ". ";
        return text.strip() + end + label + ": " + words + ".";
    }

    /**
     * Prints the range after every word of a yardstick in a longer text, such as the bottom line. Where a range follows
     * already, and inside longer words of the yardstick, nothing is added.
     */
    public static String withAllRanges(String text, Yardstick yardstick) {
        var ranges = new TreeMap<String, String>(
                Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (Yardstick.Band band : yardstick.bands()) {
            String bracket = " (" + range(yardstick.likelihood(band)) + ")";
            ranges.put(band.term(), bracket);
            if (!band.alternative().isEmpty()) {
                ranges.put(band.alternative(), bracket);
            }
        }
        String words = ranges.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var pattern = Pattern.compile(
                "(?<![\\p{L}])(" + words + ")(ly)?(?![\\p{L}])(?!\\s*\\(\\s*\\d)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group() + ranges.getOrDefault(found.group(1).toLowerCase(Locale.ROOT), "")));
    }

    /** The range with a blank before the sign that does not break. */
    private static String range(Likelihood likelihood) {
        return likelihood.percent().replace(" %", "\u00A0%");
    }

    private static String term(Likelihood likelihood, List<Yardstick> yardsticks) {
        return spellings(likelihood, yardsticks).stream().findFirst().orElse("");
    }

    private static List<String> spellings(Likelihood likelihood, List<Yardstick> yardsticks) {
        if (likelihood.term().isEmpty()) {
            return List.of();
        }
        return yardsticks.stream()
                .filter(yardstick -> yardstick.reference().equals(likelihood.yardstick()))
                .flatMap(yardstick -> yardstick.band(likelihood.term()).stream())
                .findFirst()
                .map(band ->
                        band.alternative().isEmpty() ? List.of(band.term()) : List.of(band.term(), band.alternative()))
                .orElseGet(() -> List.of(likelihood.term().replace('-', ' ')));
    }

    /** The word as a whole word, not as the end of a stronger one ("likely" in "very likely" or "highly likely"). */
    private static Pattern pattern(String term) {
        return Pattern.compile(
                "(?<![\\p{L}])(?<!very )(?<!highly )(?<!most )" + Pattern.quote(term) + "(ly)?(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
