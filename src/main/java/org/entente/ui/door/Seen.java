package org.entente.ui.door;

import java.util.List;
import org.entente.report.document.Document;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * One thing as the partner will see it.
 *
 * @param isWeighed whether its claims rest on sources and have grades, as those about the world do; then a claim without says
 *     so
 * @param claims about it, but for those that its page tells
 * @param page the thing as it is read; null for one that is no more than its claims
 */
public record Seen(
        Symbol symbol,
        String name,
        String portion,
        boolean isWeighed,
        List<SeenClaim> claims,
        @Nullable Document page) {
    public Seen {
        claims = List.copyOf(claims);
    }

    public Seen(Symbol symbol, String name, String portion, boolean isWeighed, List<SeenClaim> claims) {
        this(symbol, name, portion, isWeighed, claims, null);
    }
}
