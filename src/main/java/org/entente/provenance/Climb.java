package org.entente.provenance;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Hash;
import org.entente.provenance.canonical.ProvenanceException;
import org.jspecify.annotations.Nullable;

/**
 * Goes up a tree level by level from known nodes, and notes on the way the siblings that a chosen set of leaves needs.
 * Cost: O(depth × nodes known per level) hashes; memory: two levels.
 */
final class Climb {

    private final Map<Integer, List<ProofNode>> given = new HashMap<>();
    private final @Nullable EmptySubtrees empty;
    private final MessageDigest digest = Leaf.sha256();
    private final byte[] pair = new byte[2 * Hash.BYTES];
    private final List<ProofNode> proof = new ArrayList<>();

    /** @param empty what stands where nothing is; null when only the author knows */
    Climb(List<ProofNode> given, @Nullable EmptySubtrees empty) {
        for (ProofNode node : given) {
            this.given.computeIfAbsent(node.level(), _ -> new ArrayList<>()).add(node);
        }
        this.empty = empty;
    }

    /**
     * Computes the root and the proof of {@code chosen}.
     *
     * @throws ProvenanceException if nodes are missing or contradict each other
     */
    Hash root(Layer leaves, int[] chosen) {
        int[] paths = chosen.clone();
        Arrays.sort(paths);
        Layer layer = united(leaves, 0);
        for (int level = 0; level < CommitTree.DEPTH; level++) {
            noteSiblings(layer, level, paths);
            layer = united(parents(layer, level), level + 1);
            paths = parents(paths);
        }
        if (layer.size() == 0) {
            throw missing();
        }
        return layer.hash(0);
    }

    /** The siblings that the chosen leaves need, by level and from the left. */
    List<ProofNode> proof() {
        return Collections.unmodifiableList(proof);
    }

    private Layer parents(Layer layer, int level) {
        var above = new Layer.Growing(Math.max(1, layer.size()));
        for (int i = 0; i < layer.size(); i++) {
            int left = layer.index(i) & ~1;
            boolean hasLeft = layer.index(i) == left;
            boolean both = hasLeft && i + 1 < layer.size() && layer.index(i + 1) == left + 1;
            if (!both && empty == null) {
                continue; // this parent is not known; it may still be given
            }
            layer.copy(i, pair, hasLeft ? 0 : Hash.BYTES);
            if (both) {
                layer.copy(++i, pair, Hash.BYTES);
            } else if (empty != null) {
                empty.put(level, hasLeft ? left + 1 : left, pair, hasLeft ? Hash.BYTES : 0);
            }
            int at = above.add(left >> 1);
            Leaf.node(digest, pair, 0, above.hashes(), at);
        }
        return above.end();
    }

    private void noteSiblings(Layer layer, int level, int[] paths) {
        for (int i = 0; i < paths.length; i++) {
            int sibling = paths[i] ^ 1;
            boolean nextIsSibling = i + 1 < paths.length && paths[i + 1] == sibling;
            if (nextIsSibling) {
                i++;
                continue;
            }
            int at = layer.find(sibling);
            if (at >= 0) {
                proof.add(new ProofNode(level, sibling, layer.hash(at)));
            } else if (empty != null) {
                proof.add(new ProofNode(level, sibling, empty.at(level, sibling)));
            } else {
                throw missing();
            }
        }
    }

    private static int[] parents(int[] paths) {
        int count = 0;
        int[] above = new int[paths.length];
        for (int path : paths) {
            if (count == 0 || above[count - 1] != path >> 1) {
                above[count++] = path >> 1;
            }
        }
        return Arrays.copyOf(above, count);
    }

    private Layer united(Layer computed, int level) {
        List<ProofNode> more = given.get(level);
        if (more == null) {
            return computed;
        }
        var all = new Layer.Growing(computed.size() + more.size());
        int next = 0;
        for (ProofNode node : more.stream().sorted().toList()) {
            while (next < computed.size() && computed.index(next) < node.index()) {
                computed.copy(next, all.hashes(), all.add(computed.index(next++)));
            }
            if (next < computed.size() && computed.index(next) == node.index()) {
                agree(computed.holds(next, node.hash()));
            } else if (all.size() > 0 && all.indexes()[all.size() - 1] == node.index()) {
                int at = (all.size() - 1) * Hash.BYTES;
                agree(Arrays.equals(
                        all.hashes(), at, at + Hash.BYTES, node.hash().bytes(), 0, Hash.BYTES));
            } else {
                int at = all.add(node.index());
                System.arraycopy(node.hash().bytes(), 0, all.hashes(), at, Hash.BYTES);
            }
        }
        while (next < computed.size()) {
            computed.copy(next, all.hashes(), all.add(computed.index(next++)));
        }
        return all.end();
    }

    private static void agree(boolean same) {
        if (!same) {
            throw new ProvenanceException("provenance.proof.missing", "nodes contradict each other");
        }
    }

    private static ProvenanceException missing() {
        return new ProvenanceException("provenance.proof.missing", "nodes are missing");
    }
}
