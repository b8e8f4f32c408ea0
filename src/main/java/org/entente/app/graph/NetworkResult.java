package org.entente.app.graph;

import java.util.Map;

/**
 * Size and cost of the work, and its figures.
 *
 * @param seconds wall time of the computation alone
 * @param cpuSeconds processor time of this process during the computation
 * @param values named figures of the network, such as its highest degree
 */
public record NetworkResult(int nodes, int links, double seconds, double cpuSeconds, Map<String, Object> values) {}
