package org.entente.app.outgoing;

import java.util.List;

/**
 * What a search of a package for withheld names came to.
 *
 * @param leaks what nobody has accepted yet
 * @param accepted what somebody has
 * @param unsearched attachments that it could not read, or not whole; what stands in them nobody looked at
 */
public record Findings(List<Leak> leaks, List<AcceptedLeak> accepted, List<Unsearched> unsearched) {

    /** Nothing is withheld that has a name, so nothing was looked for. */
    static final Findings NONE = new Findings(List.of(), List.of(), List.of());

    public Findings {
        leaks = List.copyOf(leaks);
        accepted = List.copyOf(accepted);
        unsearched = List.copyOf(unsearched);
    }
}
