package org.entente.ui.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Excerpt;

/**
 * Some words of a source's own text around what a claim takes from it.
 *
 * @param before what leads up to it
 * @param cited the very words that the claim names; empty if it does not name them, since a guess must not look like a citation
 * @param after what follows
 * @param isStart whether it is no more than how the text begins, since nothing tells where in it the claim rests
 */
record Quotation(String before, String cited, String after, boolean isStart) {

    private static final int AROUND = 90;
    private static final int START = 220;
    private static final int LEAST_WORD = 4;

    /** Dates shorten months to as many letters. */
    private static final int LEAST_MONTH = 3;

    /** A page, a line, or a line of a page. */
    private static final Pattern LINE = Pattern.compile("(?:p\\. ([0-9]{1,6}))?(?:, )?(?:line ([0-9]{1,6}))?");

    /**
     * @param text of the source; empty if it has none here
     * @param locator of the claim; characters of the text are cited to the letter, a page or line of it is shown
     * @param value what is claimed: where the locator leads nowhere, the words around it are shown
     */
    static Optional<Quotation> of(String text, String locator, String value) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        var named = Excerpt.read(locator)
                .filter(place -> place.file().isEmpty() && place.page() == 0 && place.to() <= text.length());
        if (named.isPresent()) {
            int from = named.get().from();
            int to = named.get().to();
            int start = wordStart(text, from - AROUND);
            int end = wordEnd(text, to + AROUND);
            return Optional.of(new Quotation(
                    (start > 0 ? "…" : "") + text.substring(start, from),
                    text.substring(from, to),
                    text.substring(to, end) + (end < text.length() ? "…" : ""),
                    false));
        }
        int line = line(text, locator);
        int met = line >= 0 ? line : met(text, value);
        int start = line >= 0 ? line : met < 0 ? 0 : wordStart(text, met - AROUND);
        int end = wordEnd(text, met < 0 ? START : met + 2 * AROUND);
        return Optional.of(new Quotation(
                (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : ""),
                "",
                "",
                met < 0 && end < text.length()));
    }

    /** Where the page or line begins that a locator names; -1 if it names none, or one that this text does not have. */
    private static int line(String text, String locator) {
        var named = LINE.matcher(locator);
        boolean isPaged = text.indexOf('\f') >= 0;
        if (locator.isEmpty() || !named.matches() || named.group(1) != null && !isPaged) {
            return -1;
        }
        int page = named.group(1) == null ? 0 : nth(text, '\f', 0, Integer.parseInt(named.group(1)));
        if (page < 0 || named.group(2) == null) {
            return page;
        }
        int line = nth(text, '\n', page, Integer.parseInt(named.group(2)));
        int over = named.group(1) == null ? -1 : text.indexOf('\f', page);
        return over >= 0 && line > over ? -1 : line;
    }

    /** Where the part of a number begins, of the parts that a character ends; -1 if there are fewer. */
    private static int nth(String text, char ends, int from, int number) {
        int at = number == 0 ? -1 : from;
        for (int part = 1; part < number && at >= 0; part++) {
            int end = text.indexOf(ends, at);
            at = end < 0 ? -1 : end + 1;
        }
        return at < text.length() ? at : -1;
    }

    /** Where the value stands in the text, or else the longest of its words that does; -1 for nowhere. */
    private static int met(String text, String value) {
        String within = text.toLowerCase(Locale.ROOT);
        String sought = value.toLowerCase(Locale.ROOT).strip();
        int whole = sought.isEmpty() ? -1 : within.indexOf(sought);
        if (whole >= 0) {
            return whole;
        }
        int least = sought.codePoints().anyMatch(Character::isDigit) ? LEAST_MONTH : LEAST_WORD;
        return Arrays.stream(sought.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= least)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .mapToInt(word -> word.length() < LEAST_WORD ? wordBegins(within, word) : within.indexOf(word))
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static int wordBegins(String within, String letters) {
        int at = within.indexOf(letters);
        while (at > 0 && Character.isLetterOrDigit(within.charAt(at - 1))) {
            at = within.indexOf(letters, at + 1);
        }
        return at;
    }

    private static int wordStart(String text, int at) {
        if (at <= 0) {
            return 0;
        }
        int blank = text.indexOf(' ', at);
        return blank < 0 || blank - at > AROUND / 2 ? at : blank + 1;
    }

    private static int wordEnd(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', at);
        return blank < 0 || at - blank > AROUND / 2 ? at : blank;
    }

    /** As it is cited elsewhere. */
    String words() {
        return cited.isEmpty() ? before : cited;
    }
}
