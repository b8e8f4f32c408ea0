package org.entente.app.outgoing;

import java.util.List;

/**
 * What a search of a package for withheld names came to.
 *
 * @param unsearched attachments that it could not read, or not whole; what stands in them nobody looked at
 */
public record Findings(List<Leak> leaks, List<Unsearched> unsearched) {

    /** Nothing is withheld that has a name, so nothing was looked for. */
    static final Findings NONE = new Findings(List.of(), List.of());

    public Findings {
        leaks = List.copyOf(leaks);
        unsearched = List.copyOf(unsearched);
    }
}
