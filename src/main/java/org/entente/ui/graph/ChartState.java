package org.entente.ui.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.graph.CompactGraph;
import org.entente.graph.Positions;
import org.entente.model.ObjectId;
import org.entente.ui.door.Charts;
import org.entente.ui.door.Charts.Item;
import org.entente.ui.door.Charts.Link;

/**
 * A chart with places: items by number, links by the numbers of their ends. The places may be moved; everything else is
 * fixed. Screen's thread only.
 */
public final class ChartState {

    static final ChartState EMPTY =
            new ChartState(new Charts.Part(List.of(), List.of(), 0, ""), new float[0], new float[0], new BitSet());

    private final Charts.Part part;
    private final Map<ObjectId, Integer> numbers = new HashMap<>();
    private final int[] from;
    private final int[] to;
    private final int[] degrees;
    private final float[] lanes;
    private final float[] x;
    private final float[] y;
    private final BitSet pinned;

    ChartState(Charts.Part part, float[] x, float[] y, BitSet pinned) {
        this.part = part;
        this.x = x;
        this.y = y;
        this.pinned = pinned;
        for (Item item : part.items()) {
            numbers.put(item.id(), numbers.size());
        }
        from = part.links().stream().mapToInt(link -> number(link.from())).toArray();
        to = part.links().stream().mapToInt(link -> number(link.to())).toArray();
        lanes = Lanes.of(from, to);
        degrees = new int[part.items().size()];
        IntStream.concat(Arrays.stream(from), Arrays.stream(to))
                .filter(item -> item >= 0)
                .forEach(item -> degrees[item]++);
    }

    public Charts.Part part() {
        return part;
    }

    public List<Item> items() {
        return part.items();
    }

    public List<Link> links() {
        return part.links();
    }

    public int size() {
        return part.items().size();
    }

    /** The number of an item, or -1 if it is not on the chart. */
    public int number(ObjectId id) {
        return numbers.getOrDefault(id, -1);
    }

    public int from(int link) {
        return from[link];
    }

    public int to(int link) {
        return to[link];
    }

    /** How far a link lies beside the straight line, as {@link Lanes} counts. */
    float lane(int link) {
        return lanes[link];
    }

    /** How many links an item has on this chart, those that are filtered out with them. */
    int degree(int item) {
        return degrees[item];
    }

    public float x(int item) {
        return x[item];
    }

    public float y(int item) {
        return y[item];
    }

    public boolean isPinned(int item) {
        return pinned.get(item);
    }

    void move(int item, double byX, double byY) {
        x[item] += (float) byX;
        y[item] += (float) byY;
    }

    void pin(int item, boolean isPinned) {
        pinned.set(item, isPinned);
    }

    /** The same, with places of its own. */
    ChartState copy() {
        return new ChartState(part, x.clone(), y.clone(), pinned());
    }

    CompactGraph graph() {
        return new CompactGraph(size(), from, to);
    }

    Positions positions() {
        return Positions.of(x.clone(), y.clone());
    }

    BitSet pinned() {
        return (BitSet) pinned.clone();
    }

    float[] xs() {
        return x.clone();
    }

    float[] ys() {
        return y.clone();
    }

    ChartState placed(Positions positions) {
        var newX = new float[size()];
        var newY = new float[size()];
        for (int i = 0; i < size(); i++) {
            newX[i] = positions.x(i);
            newY[i] = positions.y(i);
        }
        return new ChartState(part, newX, newY, pinned());
    }
}
