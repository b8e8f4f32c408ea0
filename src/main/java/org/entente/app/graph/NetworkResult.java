package org.entente.app.graph;

import java.util.List;
import org.entente.app.outgoing.Leak;

/**
 * Size and cost of the work, and what it found.
 *
 * @param seconds wall time of the computation alone
 * @param cpuSeconds processor time of this process during the computation
 * @param leaks withheld names in the file for a partner, which nobody accepted; while there is one no file was written
 */
public record NetworkResult(
        int nodes, int links, double seconds, double cpuSeconds, NetworkAnswer answer, List<Leak> leaks) {
    public NetworkResult {
        leaks = List.copyOf(leaks);
    }

    NetworkResult withLeaks(List<Leak> open) {
        return new NetworkResult(nodes, links, seconds, cpuSeconds, answer, open);
    }
}
