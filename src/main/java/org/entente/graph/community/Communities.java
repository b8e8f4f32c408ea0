package org.entente.graph.community;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.graph.CompactGraph;

/**
 * A network cut into communities, each item in exactly one.
 *
 * @param count number of communities; an item without links is one of its own
 * @param of community of each item, numbered from the largest to the smallest and, among equals, by their first item
 * @param modularity how far the links within communities exceed what chance would give, in [-0.5, 1); 0 without links
 */
public record Communities(int count, int[] of, double modularity) {

    /** Numbers the communities of a labelling in their order and measures it. */
    static Communities of(CompactGraph graph, int[] labels) {
        int[] numbered = labels.clone();
        int count = Labels.compact(numbered);
        int[] sizes = Labels.sizes(numbered, count);
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted((one, other) -> Integer.compare(sizes[other], sizes[one])) // stable: first items decide ties
                .mapToInt(Integer::intValue)
                .toArray();
        int[] place = new int[count];
        for (int rank = 0; rank < count; rank++) {
            place[order[rank]] = rank;
        }
        Arrays.setAll(numbered, item -> place[numbered[item]]);
        return new Communities(count, numbered, modularity(graph, numbered, count));
    }

    /**
     * M. Newman, M. Girvan, "Finding and evaluating community structure in networks", Physical Review E 69 (2004) 026113,
     * for networks without directions: the sum over communities of L/m - (D/2m)^2, where L counts the links inside and D adds
     * the degrees. Parallel links count each; a link of an item to itself gives it two degrees.
     */
    private static double modularity(CompactGraph graph, int[] of, int count) {
        double[] inside = new double[count];
        double[] degrees = new double[count];
        for (int link = 0; link < graph.links(); link++) {
            int one = of[graph.from(link)];
            int other = of[graph.to(link)];
            degrees[one]++;
            degrees[other]++;
            if (one == other) {
                inside[one]++;
            }
        }
        double sum = 0;
        double links = graph.links();
        for (int community = 0; community < count && links > 0; community++) {
            double share = degrees[community] / (2 * links);
            sum += inside[community] / links - share * share;
        }
        return sum;
    }

    /** Number of items in each community. */
    public int[] sizes() {
        return Labels.sizes(of, count);
    }
}
