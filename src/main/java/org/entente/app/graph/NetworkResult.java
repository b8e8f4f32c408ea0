package org.entente.app.graph;

/**
 * Size and cost of the work, and what it found.
 *
 * @param seconds wall time of the computation alone
 * @param cpuSeconds processor time of this process during the computation
 */
public record NetworkResult(int nodes, int links, double seconds, double cpuSeconds, NetworkAnswer answer) {}
