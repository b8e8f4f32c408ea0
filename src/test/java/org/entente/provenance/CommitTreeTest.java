package org.entente.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.entente.model.Hash;
import org.entente.provenance.identity.TestIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitTreeTest {

    private final TestCommits.Made made =
            TestCommits.any(TestIdentity.of(1, "Anna", "KST"), 3, new SplittableRandom(1));
    private final CommitTree tree = made.commit().tree();

    @Test
    void knowsItsClaimsAndWhereTheyStand() {
        assertThat(tree.size()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            assertThat(tree.position(i)).isEqualTo(made.claims().get(i).position());
            assertThat(tree.claim(i)).isEqualTo(made.claims().get(i).id());
        }
    }

    @Test
    void isMadeAgainFromWhatAJournalKeeps() {
        var again = new CommitTree(tree.secret(), tree.positions(), tree.leaves());

        assertThat(again.root()).isEqualTo(made.signed().header().root());
        assertThat(again.proof(made.positions())).isEqualTo(tree.proof(made.positions()));
    }

    @Test
    void aSecretHas32BytesAndEachPositionALeaf() {
        for (int[] lengths : new int[][] {{31, 1, 32}, {33, 1, 32}, {32, 1, 31}, {32, 2, 32}}) {
            assertThatThrownBy(() -> new CommitTree(new byte[lengths[0]], new int[lengths[1]], new byte[lengths[2]]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void hasAtMostTheClaimsOfACommit() {
        int most = CommitTree.MOST_CLAIMS;

        assertThat(new CommitTree(new byte[32], new int[most], new byte[most * Hash.BYTES]).size())
                .isEqualTo(most);
        assertThatThrownBy(() -> new CommitTree(new byte[32], new int[most + 1], new byte[(most + 1) * Hash.BYTES]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1048575", "19, 1", "20, 0"})
    void aNodeStandsInTheTree(int level, int index) {
        Hash hash = new Hash(1, 2, 3, 4);

        assertThat(new ProofNode(level, index, hash).index()).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "21, 0", "0, -1", "0, 1048576", "19, 2", "20, 1"})
    void andNowhereElse(int level, int index) {
        Hash hash = new Hash(1, 2, 3, 4);

        assertThatThrownBy(() -> new ProofNode(level, index, hash)).isInstanceOf(IllegalArgumentException.class);
    }
}
