package org.entente.ui.door;

import java.util.List;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * One group of the facet pane.
 *
 * @param key part of the query, such as {@code family}
 * @param label heading in words
 */
public record Facet(String key, String label, List<Choice> choices) {
    public Facet {
        choices = List.copyOf(choices);
    }

    /**
     * One line of the pane.
     *
     * @param symbol null when the line has none
     * @param count rows that have it, and pass the other filters
     */
    public record Choice(
            String code, String label, @Nullable Symbol symbol, int count) {}
}
