package org.entente.provenance;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.provenance.canonical.ProvenanceException;

/**
 * Proofs that claims belong to a commit, cut for a chosen set of them at once. Which nodes such a proof has, and in which
 * order (by level, then from the left), follows from the positions alone; so a package writes hashes only, and always as
 * many as the set could need at most, because the exact number would tell about neighbours.
 */
public final class Proofs {

    private static final int NODE_BYTES = 1 + Integer.BYTES + Hash.BYTES;

    private Proofs() {}

    /** A leaf: the claim and where it stands. */
    public record Place(int position, ClaimId id) {}

    /**
     * The root to which every one of the leaves leads. Choosing them all is what makes a given root worthless on its own.
     */
    static Hash root(Collection<Place> leaves, List<ProofNode> nodes) {
        int[] all = leaves.stream().mapToInt(Place::position).toArray();
        return new Climb(nodes, null).root(layer(leaves), all);
    }

    /**
     * Cuts a proof for passing on claims that we were given: from all leaves and nodes of the commit that we know, united
     * over deliveries.
     *
     * @throws ProvenanceException if they do not suffice or contradict each other
     */
    public static List<ProofNode> cut(Collection<Place> leaves, Collection<ProofNode> known, int[] chosen) {
        var climb = new Climb(List.copyOf(known), null);
        climb.root(layer(leaves), chosen);
        return climb.proof();
    }

    /** All nodes known after another delivery; sorted, each once. */
    public static List<ProofNode> unite(Collection<ProofNode> held, Collection<ProofNode> delivered) {
        var all = new TreeSet<>(held);
        for (ProofNode node : delivered) {
            if (!all.add(node) && !all.floor(node).equals(node)) {
                throw new ProvenanceException("provenance.proof.missing", "nodes contradict each other");
            }
        }
        return List.copyOf(all);
    }

    /** Which nodes a proof of the leaves at {@code positions} has, as level and index, without hashes. */
    static List<ProofNode> places(int[] positions) {
        Hash none = new Hash(0, 0, 0, 0);
        List<ProofNode> places = new ArrayList<>();
        int[] paths = positions.clone();
        Arrays.sort(paths);
        int count = paths.length;
        for (int level = 0; level < CommitTree.DEPTH; level++) {
            int above = 0;
            for (int i = 0; i < count; i++) {
                int path = paths[i];
                if (i + 1 < count && paths[i + 1] == (path ^ 1)) {
                    i++;
                } else {
                    places.add(new ProofNode(level, path ^ 1, none));
                }
                paths[above++] = path >> 1;
            }
            count = above;
        }
        return places;
    }

    /** The most nodes that a proof of {@code claims} leaves can have: as if they stood as far apart as possible. */
    public static int mostNodes(int claims) {
        if (claims == 0) {
            return 1;
        }
        int most = 2 - claims;
        for (int level = 1; level < CommitTree.DEPTH; level++) {
            most += Math.min(claims, 1 << level);
        }
        return most;
    }

    /** Gives the hashes of a proof their places again; {@code hashes} may be longer than needed. */
    public static List<ProofNode> place(int[] positions, byte[] hashes) {
        List<ProofNode> places = places(positions);
        List<ProofNode> nodes = new ArrayList<>(places.size());
        for (ProofNode place : places) {
            int at = nodes.size() * Hash.BYTES;
            if (at + Hash.BYTES > hashes.length) {
                throw new ProvenanceException("provenance.proof.missing", "nodes are missing");
            }
            nodes.add(new ProofNode(
                    place.level(), place.index(), Hash.of(Arrays.copyOfRange(hashes, at, at + Hash.BYTES))));
        }
        return List.copyOf(nodes);
    }

    /** Nodes as bytes for a journal: level (1), index (4, big-endian), hash (32) each. */
    public static byte[] pack(Collection<ProofNode> nodes) {
        var buffer = ByteBuffer.allocate(nodes.size() * NODE_BYTES);
        for (ProofNode node : nodes) {
            buffer.put((byte) node.level()).putInt(node.index()).put(node.hash().bytes());
        }
        return buffer.array();
    }

    public static List<ProofNode> unpack(byte[] packed) {
        if (packed.length % NODE_BYTES != 0) {
            throw new ProvenanceException("provenance.proof.missing", "nodes are cut short");
        }
        var buffer = ByteBuffer.wrap(packed);
        List<ProofNode> nodes = new ArrayList<>(packed.length / NODE_BYTES);
        byte[] hash = new byte[Hash.BYTES];
        while (buffer.hasRemaining()) {
            int level = buffer.get();
            int index = buffer.getInt();
            buffer.get(hash);
            nodes.add(new ProofNode(level, index, Hash.of(hash)));
        }
        return List.copyOf(nodes);
    }

    private static Layer layer(Collection<Place> leaves) {
        int[] positions = new int[leaves.size()];
        byte[] hashes = new byte[leaves.size() * Hash.BYTES];
        int at = 0;
        for (Place leaf : leaves) {
            positions[at] = leaf.position();
            System.arraycopy(leaf.id().hash().bytes(), 0, hashes, at++ * Hash.BYTES, Hash.BYTES);
        }
        return Layer.of(positions, hashes);
    }
}
