package org.entente.provenance;

import java.util.List;
import org.entente.model.ClaimId;
import org.entente.model.Hash;

/**
 * The tree of one of our own commits: its secret and all its leaves, 36 bytes each. Each leaf stands at a random free
 * position among 2^20, so neither shape nor count nor neighbours tell what is withheld.
 */
public final class CommitTree {

    /** Levels above the leaves, for every commit. */
    public static final int DEPTH = 20;

    /** Where leaves can stand. */
    public static final int POSITIONS = 1 << DEPTH;

    /** The most claims of one commit; larger actions make several. */
    public static final int MOST_CLAIMS = 1 << 18;

    /** Length of a commit's secret. */
    public static final int SECRET_BYTES = 32;

    private final byte[] secret;
    private final int[] positions;
    private final byte[] leaves;

    /**
     * @param secret the commit's 32 secret bytes
     * @param positions of the leaves, in any order; not copied
     * @param leaves the claim ids in the order of {@code positions}, 32 bytes each; not copied
     */
    public CommitTree(byte[] secret, int[] positions, byte[] leaves) {
        if (secret.length != SECRET_BYTES
                || leaves.length != positions.length * Hash.BYTES
                || positions.length > MOST_CLAIMS) {
            throw new IllegalArgumentException("a commit has a secret of 32 bytes and at most 2^18 leaves");
        }
        this.secret = secret.clone();
        this.positions = positions;
        this.leaves = leaves;
    }

    /** The commit's secret; it stays in the vault, since it tells which nodes are empty. */
    public byte[] secret() {
        return secret.clone();
    }

    public int size() {
        return positions.length;
    }

    public int position(int at) {
        return positions[at];
    }

    public ClaimId claim(int at) {
        byte[] hash = new byte[Hash.BYTES];
        System.arraycopy(leaves, at * Hash.BYTES, hash, 0, Hash.BYTES);
        return new ClaimId(Hash.of(hash));
    }

    /** All claim ids in order, 32 bytes each, as journals keep them. */
    public byte[] leaves() {
        return leaves.clone();
    }

    public int[] positions() {
        return positions.clone();
    }

    public Hash root() {
        if (positions.length == 0) {
            return new EmptySubtrees(secret).at(DEPTH, 0);
        }
        return climb(List.of()).root(layer(), new int[0]);
    }

    /** The nodes that somebody needs besides the claims at {@code chosen} to compute the root. */
    public List<ProofNode> proof(int[] chosen) {
        Climb climb = climb(List.of());
        climb.root(layer(), chosen);
        return climb.proof();
    }

    private Climb climb(List<ProofNode> given) {
        return new Climb(given, new EmptySubtrees(secret));
    }

    private Layer layer() {
        return Layer.of(positions, leaves);
    }
}
