package org.entente.ui.door;

import java.util.List;
import org.entente.app.exchange.OutboxDraft;

/**
 * A package that was begun.
 *
 * @param since when, in words
 * @param portion mark of the package when it was last checked; before that, of the most that may be sent to the partner
 * @param checked what the last check came to: what leaves and stays, then why; empty before the first
 */
public record Begun(OutboxDraft draft, String since, String portion, List<String> checked) {
    public Begun {
        checked = List.copyOf(checked);
    }
}
