package org.entente.graph.community;

/** Adds up how much an item's links weigh towards each group near it; cleared in the time that filling it took. */
final class Tally {

    private final double[] weights;
    private final int[] touched;
    private final boolean[] isTouched;
    private int size;

    Tally(int groups) {
        this.weights = new double[groups];
        this.touched = new int[groups];
        this.isTouched = new boolean[groups];
    }

    void add(int group, double weight) {
        if (!isTouched[group]) {
            isTouched[group] = true;
            touched[size++] = group;
        }
        weights[group] += weight;
    }

    /** Adds all arcs of an item, but those into {@code own}. */
    void add(Weighted network, int node, int[] labels, int own) {
        int end = network.offsets()[node + 1];
        for (int arc = network.offsets()[node]; arc < end; arc++) {
            int group = labels[network.targets()[arc]];
            if (group != own) {
                add(group, network.weights()[arc]);
            }
        }
    }

    int size() {
        return size;
    }

    /** The group that was met at this place. */
    int group(int place) {
        return touched[place];
    }

    double weight(int group) {
        return weights[group];
    }

    void clear() {
        for (int place = 0; place < size; place++) {
            weights[touched[place]] = 0;
            isTouched[touched[place]] = false;
        }
        size = 0;
    }
}
