package org.entente.graph;

import java.util.Arrays;

/**
 * Points sorted along the Z curve with a quadtree over them as flat arrays, for Barnes–Hut repulsion
 * (J. Barnes, P. Hut, Nature 324, 1986). Cells stand in preorder; {@code skip} leads past a cell's children.
 * One instance serves many rounds; not safe for several threads while it is being built.
 */
final class Quadtree {

    /** Points that share one traversal. */
    static final int BUCKET = 32;

    /** Leaves bigger than this hold points on one spot and act as one mass. */
    static final int CROWD = 128;

    private static final int BITS = 15;

    final int size;
    final int[] order;
    final float[] x;
    final float[] y;
    final float[] mass;
    private final int[] codes;
    private final int[] spareOrder;
    private final int[] spareCodes;
    private final int[] counts = new int[1 << BITS];

    int cells;
    int[] first;
    int[] last;
    int[] skip;
    boolean[] leaf;
    float[] cellX;
    float[] cellY;
    float[] cellMass;
    float[] cellWidth;
    int leaves;
    int[] leafCells;

    Quadtree(int size) {
        this.size = size;
        this.order = new int[size];
        this.x = new float[size];
        this.y = new float[size];
        this.mass = new float[size];
        this.codes = new int[size];
        this.spareOrder = new int[size];
        this.spareCodes = new int[size];
        int room = Math.max(16, size);
        this.first = new int[room];
        this.last = new int[room];
        this.skip = new int[room];
        this.leaf = new boolean[room];
        this.cellX = new float[room];
        this.cellY = new float[room];
        this.cellMass = new float[room];
        this.cellWidth = new float[room];
        this.leafCells = new int[room];
    }

    void build(float[] pointsX, float[] pointsY, float[] masses) {
        float left = Float.POSITIVE_INFINITY;
        float top = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        float bottom = Float.NEGATIVE_INFINITY;
        for (int point = 0; point < size; point++) {
            left = Math.min(left, pointsX[point]);
            right = Math.max(right, pointsX[point]);
            top = Math.min(top, pointsY[point]);
            bottom = Math.max(bottom, pointsY[point]);
        }
        float width = Math.max(Math.max(right - left, bottom - top), 1e-6f);
        encode(pointsX, pointsY, left, top, ((1 << BITS) - 1) / width);
        sort();
        for (int place = 0; place < size; place++) {
            int point = order[place];
            x[place] = pointsX[point];
            y[place] = pointsY[point];
            mass[place] = masses[point];
        }
        cells = 0;
        leaves = 0;
        if (size > 0) {
            cell(0, size, 2 * BITS - 2, width);
        }
    }

    private void encode(float[] pointsX, float[] pointsY, float left, float top, float scale) {
        for (int point = 0; point < size; point++) {
            int column = (int) ((pointsX[point] - left) * scale);
            int row = (int) ((pointsY[point] - top) * scale);
            codes[point] = spread(column) | spread(row) << 1;
            order[point] = point;
        }
    }

    private static int spread(int value) {
        int bits = value & 0x7FFF;
        bits = (bits | bits << 8) & 0x00FF00FF;
        bits = (bits | bits << 4) & 0x0F0F0F0F;
        bits = (bits | bits << 2) & 0x33333333;
        return (bits | bits << 1) & 0x55555555;
    }

    private void sort() {
        pass(codes, order, spareCodes, spareOrder, 0);
        pass(spareCodes, spareOrder, codes, order, BITS);
    }

    private void pass(int[] fromCodes, int[] fromOrder, int[] toCodes, int[] toOrder, int shift) {
        Arrays.fill(counts, 0);
        int mask = (1 << BITS) - 1;
        for (int code : fromCodes) {
            counts[code >>> shift & mask]++;
        }
        int sum = 0;
        for (int digit = 0; digit <= mask; digit++) {
            int count = counts[digit];
            counts[digit] = sum;
            sum += count;
        }
        for (int place = 0; place < size; place++) {
            int target = counts[fromCodes[place] >>> shift & mask]++;
            toCodes[target] = fromCodes[place];
            toOrder[target] = fromOrder[place];
        }
    }

    /** Builds the cell of the points in [from, to), which agree in all bits above {@code shift + 1}; returns its number. */
    private int cell(int from, int to, int shift, float width) {
        int level = shift;
        float side = width;
        while (level >= 0 && to - from > BUCKET && codes[from] >>> level == codes[to - 1] >>> level) {
            level -= 2;
            side /= 2;
        }
        int cell = cells++;
        ensureRoom();
        first[cell] = from;
        last[cell] = to;
        leaf[cell] = to - from <= BUCKET || level < 0;
        cellWidth[cell] = side;
        if (leaf[cell]) {
            leafCells[leaves++] = cell;
            sumPoints(cell);
        } else {
            divide(cell, level, side / 2);
        }
        skip[cell] = cells;
        return cell;
    }

    private void divide(int cell, int level, float side) {
        float sumX = 0;
        float sumY = 0;
        float sum = 0;
        int from = first[cell];
        while (from < last[cell]) {
            int to = end(from, last[cell], level);
            int child = cell(from, to, level - 2, side);
            sum += cellMass[child];
            sumX += cellX[child] * cellMass[child];
            sumY += cellY[child] * cellMass[child];
            from = to;
        }
        cellMass[cell] = sum;
        cellX[cell] = sumX / sum;
        cellY[cell] = sumY / sum;
    }

    /** Where the run of points ends that lie in the same quarter as the first. */
    private int end(int from, int limit, int level) {
        int quarter = codes[from] >>> level;
        int low = from + 1;
        int high = limit;
        while (low < high) {
            int middle = low + high >>> 1;
            if (codes[middle] >>> level == quarter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void sumPoints(int cell) {
        float sumX = 0;
        float sumY = 0;
        float sum = 0;
        for (int place = first[cell]; place < last[cell]; place++) {
            sum += mass[place];
            sumX += x[place] * mass[place];
            sumY += y[place] * mass[place];
        }
        cellMass[cell] = sum;
        cellX[cell] = sumX / sum;
        cellY[cell] = sumY / sum;
    }

    private void ensureRoom() {
        if (cells < first.length) {
            return;
        }
        int room = first.length * 2;
        first = Arrays.copyOf(first, room);
        last = Arrays.copyOf(last, room);
        skip = Arrays.copyOf(skip, room);
        leaf = Arrays.copyOf(leaf, room);
        cellX = Arrays.copyOf(cellX, room);
        cellY = Arrays.copyOf(cellY, room);
        cellMass = Arrays.copyOf(cellMass, room);
        cellWidth = Arrays.copyOf(cellWidth, room);
        leafCells = Arrays.copyOf(leafCells, room);
    }
}
