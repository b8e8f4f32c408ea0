package org.entente.ui.entity;

import java.util.Locale;
import java.util.Optional;
import org.entente.ui.attachment.Excerpt;

/**
 * Some words of a source's own text around what a claim takes from it.
 *
 * @param before what leads up to it
 * @param cited the very words that the claim names; empty if it does not name them, since a guess must not look like a citation
 * @param after what follows
 */
record Quotation(String before, String cited, String after) {

    private static final int AROUND = 90;
    private static final int START = 220;
    private static final int LEAST_WORD = 4;

    /**
     * @param text of the source; empty if it has none here
     * @param locator of the claim; characters of the text are cited to the letter
     * @param value what is claimed: without a locator, the words around it are shown
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
                    text.substring(to, end) + (end < text.length() ? "…" : "")));
        }
        int met = met(text, value);
        int start = met < 0 ? 0 : wordStart(text, met - AROUND);
        int end = wordEnd(text, met < 0 ? START : met + 2 * AROUND);
        return Optional.of(new Quotation(
                (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : ""), "", ""));
    }

    /** Where the value stands in the text, or else the first of its longer words that does; -1 for nowhere. */
    private static int met(String text, String value) {
        String within = text.toLowerCase(Locale.ROOT);
        String sought = value.toLowerCase(Locale.ROOT).strip();
        int whole = sought.isEmpty() ? -1 : within.indexOf(sought);
        if (whole >= 0) {
            return whole;
        }
        for (String word : sought.split("[^\\p{L}\\p{N}]+")) {
            int at = word.length() < LEAST_WORD ? -1 : within.indexOf(word);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
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
