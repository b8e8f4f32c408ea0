package org.entente.graph;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A network as the layout sees it: merged links with weights, items with masses, no link from an item to itself.
 *
 * @param offsets start of each item's neighbours
 * @param targets neighbours
 * @param weights weight of each arc; the number of links that were merged into it
 * @param masses number of items that were merged into each
 */
record Mesh(int[] offsets, int[] targets, float[] weights, float[] masses) {

    int nodes() {
        return masses.length;
    }

    int arcs() {
        return offsets[masses.length];
    }

    /** One connected part of a network; {@code members} gives the numbers there, {@code local} has room for all of them. */
    static Mesh part(CompactGraph graph, int[] members, int[] local) {
        for (int index = 0; index < members.length; index++) {
            local[members[index]] = index;
        }
        int[] group = new int[members.length];
        int arcs = 0;
        int[] offsets = new int[members.length + 1];
        for (int index = 0; index < members.length; index++) {
            group[index] = index;
            arcs += graph.degree(members[index]);
            offsets[index + 1] = arcs;
        }
        int[] targets = new int[arcs];
        int next = 0;
        for (int member : members) {
            for (int arc = graph.firstArc(member); arc < graph.firstArc(member + 1); arc++) {
                targets[next++] = local[graph.target(arc)];
            }
        }
        float[] ones = new float[Math.max(arcs, members.length)];
        Arrays.fill(ones, 1);
        var raw = new Mesh(offsets, targets, ones, Arrays.copyOf(ones, members.length));
        return raw.merged(group, members.length);
    }

    /** The network of groups: parallel links become one with the sum of their weights, links inside a group vanish. */
    Mesh merged(int[] group, int groups) {
        int[] memberOffsets = new int[groups + 1];
        for (int node = 0; node < nodes(); node++) {
            memberOffsets[group[node] + 1]++;
        }
        Arrays.parallelPrefix(memberOffsets, Integer::sum);
        int[] members = new int[nodes()];
        int[] fill = Arrays.copyOf(memberOffsets, groups);
        for (int node = 0; node < nodes(); node++) {
            members[fill[group[node]]++] = node;
        }
        float[] mergedMasses = new float[groups];
        int[] mergedOffsets = new int[groups + 1];
        int[] mergedTargets = new int[arcs()];
        float[] mergedWeights = new float[arcs()];
        int[] seenAt = new int[groups];
        Arrays.fill(seenAt, -1);
        int next = 0;
        for (int one = 0; one < groups; one++) {
            int first = next;
            for (int index = memberOffsets[one]; index < memberOffsets[one + 1]; index++) {
                int node = members[index];
                mergedMasses[one] += masses[node];
                for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                    int other = group[targets[arc]];
                    if (other == one) {
                        continue;
                    }
                    if (seenAt[other] < first) {
                        seenAt[other] = next;
                        mergedTargets[next] = other;
                        mergedWeights[next++] = weights[arc];
                    } else {
                        mergedWeights[seenAt[other]] += weights[arc];
                    }
                }
            }
            mergedOffsets[one + 1] = next;
        }
        return new Mesh(
                mergedOffsets, Arrays.copyOf(mergedTargets, next), Arrays.copyOf(mergedWeights, next), mergedMasses);
    }

    /**
     * Puts each item into a group with a neighbour: with a free one that is bound strongly and light, else with the lightest
     * group next to it (an edge cover). At least halves a connected network.
     *
     * @return group of each item, then the number of groups as last element
     */
    int[] pairs(RandomGenerator random) {
        int[] order = shuffled(random);
        int[] group = new int[nodes() + 1];
        Arrays.fill(group, -1);
        float[] groupMass = new float[nodes()];
        int groups = 0;
        for (int node : order) {
            if (group[node] >= 0) {
                continue;
            }
            int partner = freePartner(node, group);
            if (partner >= 0) {
                group[partner] = groups;
                group[node] = groups;
                groupMass[groups++] = masses[node] + masses[partner];
            } else {
                int lightest = lightestGroup(node, group, groupMass);
                int chosen = lightest >= 0 ? lightest : groups++;
                group[node] = chosen;
                groupMass[chosen] += masses[node];
            }
        }
        group[nodes()] = groups;
        return group;
    }

    private int freePartner(int node, int[] group) {
        int best = -1;
        float bestRating = -1;
        for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
            int other = targets[arc];
            if (group[other] < 0) {
                float rating = weights[arc] / masses[other];
                if (rating > bestRating) {
                    bestRating = rating;
                    best = other;
                }
            }
        }
        return best;
    }

    private int lightestGroup(int node, int[] group, float[] groupMass) {
        int best = -1;
        for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
            int candidate = group[targets[arc]];
            if (candidate >= 0 && (best < 0 || groupMass[candidate] < groupMass[best])) {
                best = candidate;
            }
        }
        return best;
    }

    /** Items in random order, those with few neighbours first so that leaves fold into what they hang on. */
    private int[] shuffled(RandomGenerator random) {
        int[] order = new int[nodes()];
        for (int node = 0; node < order.length; node++) {
            int place = random.nextInt(node + 1);
            order[node] = order[place];
            order[place] = node;
        }
        int[] sorted = new int[order.length];
        int[] counts = new int[5];
        for (int node : order) {
            counts[bucket(node) + 1]++;
        }
        Arrays.parallelPrefix(counts, Integer::sum);
        for (int node : order) {
            sorted[counts[bucket(node)]++] = node;
        }
        return sorted;
    }

    private int bucket(int node) {
        return Math.min(3, (offsets[node + 1] - offsets[node]) / 2);
    }
}
