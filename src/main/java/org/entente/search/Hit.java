package org.entente.search;

import java.util.List;
import org.entente.model.ObjectId;

/**
 * An object that was found.
 *
 * @param name what a list shows for it
 * @param original its first name in another script than that; empty if it has none
 * @param score higher is better; only comparable within one search
 * @param matched the name that matched, or the piece of text around the match
 * @param spans the words of {@code matched} that made it one, in order
 */
public record Hit(
        ObjectId id,
        String type,
        String name,
        String original,
        double score,
        String matched,
        Match match,
        List<Span> spans) {

    public Hit {
        spans = List.copyOf(spans);
    }

    /**
     * Part of a text.
     *
     * @param end behind its last character
     */
    public record Span(int start, int end) {}

    /** How the matched name or text relates to what was typed. */
    public enum Match {
        /** The same word, whatever its case and accents. */
        SAME,
        /** It starts so. */
        STARTS,
        /** Spelled or transliterated otherwise. */
        SIMILAR,
        /** In a text about it. */
        TEXT
    }
}
