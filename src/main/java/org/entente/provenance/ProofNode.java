package org.entente.provenance;

import java.util.Comparator;
import org.entente.model.Hash;

/**
 * One node of a commit's tree.
 *
 * @param level 0 for leaves, 20 for the root
 * @param index from the left, [0, 2^(20 − level))
 */
public record ProofNode(int level, int index, Hash hash) implements Comparable<ProofNode> {

    private static final Comparator<ProofNode> ORDER =
            Comparator.comparingInt(ProofNode::level).thenComparingInt(ProofNode::index);

    public ProofNode {
        if (level < 0 || level > CommitTree.DEPTH || index < 0 || index >= 1 << (CommitTree.DEPTH - level)) {
            throw new IllegalArgumentException("no such node: level " + level + ", index " + index);
        }
    }

    /** By level, then from the left: the order in which proofs are written. */
    @Override
    public int compareTo(ProofNode other) {
        return ORDER.compare(this, other);
    }
}
