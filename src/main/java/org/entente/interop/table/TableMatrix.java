package org.entente.interop.table;

import java.util.List;

/** Reads an adjacency matrix as links: a cell that is neither empty nor zero links its row to its column. */
final class TableMatrix {

    /** By which a mapping names the labels of rows and columns. */
    static final String LABEL = "label";

    /** By which a mapping names a cell of the matrix. */
    static final String WEIGHT = "weight";

    /** The columns that a matrix is turned into. */
    static final List<String> COLUMNS = List.of("from", "to", WEIGHT);

    private final RowSource source;

    TableMatrix(RowSource source) {
        this.source = source;
    }

    /**
     * Whether every cell equals the one mirrored at the diagonal, so that a link has no direction. Compares sums of mixed
     * hashes, which needs no memory and errs once in 2^64.
     */
    boolean isSymmetric() {
        long[] sum = {0};
        source.read(new RowVisitor() {
            private int index = -1;

            @Override
            public boolean row(Row row) {
                for (int column = 1; index >= 0 && column < row.cells().size(); column++) {
                    int other = column - 1;
                    if (!isNothing(row.cell(column)) && other != index) {
                        long mixed = mix(mix(Math.min(index, other) + 1L) + Math.max(index, other))
                                ^ mix(row.cell(column).hashCode());
                        sum[0] += other > index ? mix(mixed) : -mix(mixed);
                    }
                }
                index++;
                return true;
            }

            @Override
            public void bad(org.entente.interop.Problem problem) {
                sum[0] = 1; // what cannot be read is no mirror of anything
            }
        });
        return sum[0] == 0;
    }

    static boolean isNothing(String cell) {
        return cell.isEmpty() || cell.equals("NA") || cell.equals("-") || isZero(cell);
    }

    /** Whether it is a zero however written: perhaps a sign, zeros, perhaps a point or comma and more zeros. */
    private static boolean isZero(String cell) {
        int start = cell.charAt(0) == '-' || cell.charAt(0) == '+' ? 1 : 0;
        int end = afterZeros(cell, start);
        if (end == start) {
            return false;
        }
        boolean hasPoint = end < cell.length() && (cell.charAt(end) == '.' || cell.charAt(end) == ',');
        return afterZeros(cell, hasPoint ? end + 1 : end) == cell.length();
    }

    private static int afterZeros(String cell, int from) {
        int at = from;
        while (at < cell.length() && cell.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
