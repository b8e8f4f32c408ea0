package org.entente.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.SplittableRandom;
import org.entente.provenance.identity.TestIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // it does not see in a class file that an array may be missing
class SealedClaimTest {

    private final TestCommits.Made made =
            TestCommits.any(TestIdentity.of(1, "Anna", "KST"), 2, new SplittableRandom(1));
    private final SealedClaim claim = made.claims().getFirst();
    private final SealedClaim half = claim.withoutAttribution();

    private SealedClaim at(int position) {
        return new SealedClaim(
                claim.id(),
                position,
                claim.core(),
                claim.coreSalt(),
                Objects.requireNonNull(claim.attribution()),
                Objects.requireNonNull(claim.attributionSalt()),
                claim.attributionHash());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, CommitTree.POSITIONS - 1})
    void standsAnywhereInTheTree(int position) {
        assertThat(at(position).position()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, CommitTree.POSITIONS})
    void standsNowhereElse(int position) {
        assertThatThrownBy(() -> at(position)).isInstanceOf(IllegalArgumentException.class);
    }

    @SuppressWarnings("NullAway") // it does not see in a class file that an array may be null
    @Test
    void anAttributionComesWithItsSalt() {
        assertThatThrownBy(() -> new SealedClaim(
                        claim.id(),
                        0,
                        claim.core(),
                        claim.coreSalt(),
                        claim.attribution(),
                        null,
                        claim.attributionHash()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SealedClaim(
                        claim.id(), 0, claim.core(), claim.coreSalt(), null, claim.coreSalt(), claim.attributionHash()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void losesItsAttributionAndNothingElse() {
        assertThat(half.attribution()).isNull();
        assertThat(half.attributionSalt()).isNull();
        assertThat(half.id()).isEqualTo(claim.id());
        assertThat(half.withoutAttribution()).isSameAs(half);
    }

    @Test
    void takesTheHalfItLacksFromTheSameClaimAlone() {
        assertThat(half.united(claim)).isSameAs(claim);
        assertThat(claim.united(half)).isSameAs(claim);
        assertThat(half.united(half)).isSameAs(half);
        assertThat(half.united(made.claims().getLast())).isSameAs(half);
    }
}
