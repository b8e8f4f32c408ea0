package org.entente.app.graph;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.entente.graph.CompactGraph;

/** Wall and processor time since it was made. */
final class Stopwatch {

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final long wall = System.nanoTime();
    private final long processor = system.getProcessCpuTime();

    NetworkResult result(CompactGraph graph, NetworkAnswer answer) {
        return new NetworkResult(
                graph.nodes(),
                graph.links(),
                (System.nanoTime() - wall) / 1e9,
                (system.getProcessCpuTime() - processor) / 1e9,
                answer,
                List.of());
    }
}
