package org.entente.provenance;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.model.Hash;

/** Known nodes of one level of a tree, sorted by index, as plain arrays: a commit may have 2^18 leaves. */
final class Layer {

    private final int[] indexes;
    private final byte[] hashes;

    private Layer(int[] indexes, byte[] hashes) {
        this.indexes = indexes;
        this.hashes = hashes;
    }

    /** @throws IllegalArgumentException if a position occurs twice */
    static Layer of(int[] positions, byte[] hashes) {
        int[] sorted = new int[positions.length];
        byte[] ordered = new byte[hashes.length];
        long[] keys = IntStream.range(0, positions.length)
                .mapToLong(i -> ((long) positions[i] << Integer.SIZE) | i)
                .sorted()
                .toArray();
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = (int) (keys[i] >>> Integer.SIZE);
            if (i > 0 && sorted[i] == sorted[i - 1]) {
                throw new IllegalArgumentException("two leaves stand at one position");
            }
            System.arraycopy(hashes, (int) keys[i] * Hash.BYTES, ordered, i * Hash.BYTES, Hash.BYTES);
        }
        return new Layer(sorted, ordered);
    }

    int size() {
        return indexes.length;
    }

    int index(int at) {
        return indexes[at];
    }

    /** Where {@code index} stands, or a negative number. */
    int find(int index) {
        return Arrays.binarySearch(indexes, index);
    }

    Hash hash(int at) {
        return Hash.of(Arrays.copyOfRange(hashes, at * Hash.BYTES, (at + 1) * Hash.BYTES));
    }

    void copy(int at, byte[] target, int offset) {
        System.arraycopy(hashes, at * Hash.BYTES, target, offset, Hash.BYTES);
    }

    boolean holds(int at, Hash hash) {
        return Arrays.equals(hashes, at * Hash.BYTES, (at + 1) * Hash.BYTES, hash.bytes(), 0, Hash.BYTES);
    }

    /** Collects nodes in rising order of index. */
    static final class Growing {
        private int[] indexes;
        private byte[] hashes;
        private int size;

        Growing(int capacity) {
            indexes = new int[capacity];
            hashes = new byte[capacity * Hash.BYTES];
        }

        /** Adds a node and tells where its 32 bytes go. */
        int add(int index) {
            if (size == indexes.length) {
                indexes = Arrays.copyOf(indexes, Math.max(16, size * 2));
                hashes = Arrays.copyOf(hashes, indexes.length * Hash.BYTES);
            }
            indexes[size] = index;
            return size++ * Hash.BYTES;
        }

        byte[] hashes() {
            return hashes;
        }

        int[] indexes() {
            return indexes;
        }

        int size() {
            return size;
        }

        Layer end() {
            return new Layer(Arrays.copyOf(indexes, size), Arrays.copyOf(hashes, size * Hash.BYTES));
        }
    }
}
