package org.entente.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.entente.model.Hash;
import org.entente.provenance.identity.TestIdentity;
import org.junit.jupiter.api.Test;

class CommitDraftTest {

    private final TestIdentity anna = TestIdentity.of(1, "Anna", "KST");
    private final SplittableRandom random = new SplittableRandom(1);

    private CommitDraft draft(RandomGenerator source) {
        return new CommitDraft(
                TestCommits.CASE,
                anna.keyId(),
                anna.card().workstation(),
                InstantSource.fixed(TestIdentity.NOW),
                source);
    }

    private SealedClaim add(CommitDraft draft) {
        return draft.add(AnyClaim.core(random), AnyClaim.attribution(random));
    }

    @Test
    void everySaltAndTheSecretAreRandom() {
        CommitDraft draft = draft(random);
        List<SealedClaim> claims = List.of(add(draft), add(draft));
        byte[] secret = draft.complete(anna).tree().secret();

        Stream<byte[]> salts = claims.stream()
                .flatMap(claim -> Stream.of(claim.coreSalt(), Objects.requireNonNull(claim.attributionSalt())));
        assertThat(Stream.concat(Stream.of(secret, new byte[Hash.BYTES]), salts).map(Arrays::toString))
                .doesNotHaveDuplicates();
    }

    @Test
    void twoClaimsNeverStandAtOnePosition() {
        RandomGenerator repeating = new RandomGenerator() {
            private int calls;

            @Override
            public long nextLong() {
                return random.nextLong();
            }

            @Override
            public int nextInt(int bound) {
                return calls++ / 2;
            }
        };
        CommitDraft draft = draft(repeating);

        assertThat(List.of(add(draft), add(draft), add(draft)))
                .extracting(SealedClaim::position)
                .containsExactly(0, 1, 2);
    }

    @Test
    void countsItsClaims() {
        CommitDraft draft = draft(random);
        for (int i = 0; i < 40; i++) {
            assertThat(draft.size()).isEqualTo(i);
            add(draft);
        }
        assertThat(draft.isFull()).isFalse();
        assertThat(draft.complete(anna).tree().size()).isEqualTo(40);
    }

    @Test
    void nobodyElseSignsIt() {
        TestIdentity boris = TestIdentity.of(2, "Boris", "AVL");

        assertThatThrownBy(() -> draft(random).complete(boris)).isInstanceOf(IllegalArgumentException.class);
    }
}
