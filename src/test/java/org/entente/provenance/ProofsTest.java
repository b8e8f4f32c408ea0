package org.entente.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.model.Hash;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.provenance.identity.TestIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofsTest {

    private static final Hash OTHER = new Hash(1, 2, 3, 4);

    private final TestCommits.Made made =
            TestCommits.any(TestIdentity.of(1, "Anna", "KST"), 2, new SplittableRandom(1));
    private final List<Proofs.Place> leaves = made.claims().stream()
            .map(claim -> new Proofs.Place(claim.position(), claim.id()))
            .toList();
    private final List<ProofNode> proof = made.commit().tree().proof(made.positions());

    /** Leaves stand farthest apart where the bits of their numbers are read backwards. */
    @ParameterizedTest(name = "{0} claims")
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 1000, 1 << 18})
    void claimsAsFarApartAsPossibleNeedTheMostNodes(int claims) {
        int[] apart = IntStream.range(0, claims)
                .map(i -> Integer.reverse(i) >>> (Integer.SIZE - CommitTree.DEPTH))
                .toArray();
        int[] close = IntStream.range(0, claims).toArray();

        assertThat(Proofs.places(apart)).hasSize(Proofs.mostNodes(claims));
        assertThat(Proofs.places(close)).hasSizeLessThanOrEqualTo(Proofs.mostNodes(claims));
    }

    @Test
    void aCommitOfWhichNothingIsShownHasRoomForItsRoot() {
        assertThat(Proofs.mostNodes(0)).isOne();
    }

    @Test
    void hashesThatAreCutShortAreRefused() {
        byte[] hashes = new byte[proof.size() * Hash.BYTES];

        assertThat(Proofs.place(made.positions(), hashes)).hasSameSizeAs(proof);
        assertThat(Proofs.place(made.positions(), Arrays.copyOf(hashes, hashes.length + 1)))
                .hasSameSizeAs(proof);
        assertRefused(
                "nodes are missing", () -> Proofs.place(made.positions(), Arrays.copyOf(hashes, hashes.length - 1)));
    }

    @Test
    void packedNodesThatAreCutShortAreRefused() {
        byte[] packed = Proofs.pack(proof);

        assertRefused("nodes are cut short", () -> Proofs.unpack(Arrays.copyOf(packed, packed.length - 1)));
    }

    @Test
    void aNodeThatIsGivenTwiceCountsOnce() {
        List<ProofNode> twice = new ArrayList<>(proof);
        twice.addAll(proof);

        assertThat(Proofs.cut(leaves, twice, made.positions())).isEqualTo(proof);
    }

    @Test
    void twoHashesForOneNodeAreRefused() {
        for (ProofNode node : proof) {
            List<ProofNode> known = new ArrayList<>(proof);
            known.add(new ProofNode(node.level(), node.index(), OTHER));

            assertRefused("nodes contradict each other", () -> Proofs.cut(leaves, known, made.positions()));
        }
    }

    /** What follows from the leaves may be given too, where it says the same. */
    @Test
    void aGivenNodeMustBeTheOneThatFollowsFromTheLeaves() {
        var root = made.signed().header().root();
        List<ProofNode> same = new ArrayList<>(proof);
        same.add(new ProofNode(CommitTree.DEPTH, 0, root));
        List<ProofNode> different = new ArrayList<>(proof);
        different.add(new ProofNode(CommitTree.DEPTH, 0, OTHER));

        assertThat(Proofs.cut(leaves, same, made.positions())).isEqualTo(proof);
        assertRefused("nodes contradict each other", () -> Proofs.cut(leaves, different, made.positions()));
    }

    private static void assertRefused(String reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProvenanceException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
