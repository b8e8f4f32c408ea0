package org.entente.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.identity.TestIdentity;
import org.junit.jupiter.api.Test;

class SignedHeadTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID CASE = TestCommits.CASE;
    private static final String HASH = "0123456789abcdef".repeat(6);

    private final TestIdentity anna = TestIdentity.of(1, "Anna", "KST");
    private final TestIdentity boris = TestIdentity.of(2, "Boris", "AVL");
    private final UUID workstation = anna.card().workstation();
    private final SignedHead head = SignedHead.sign(anna, workstation, CASE, HASH, NOON.plusMillis(900));

    @Test
    void isSignedByWhomItNamesAndNobodyElse() {
        assertThat(head.isSignedBy(anna.card().signingKey())).isTrue();
        assertThat(head.isSignedBy(boris.card().signingKey())).isFalse();
        assertThat(head.time()).as("whole seconds").isEqualTo(NOON);
    }

    @Test
    void everyChangeBreaksItsSignature() {
        byte[] signature = head.signature();
        byte[] changed = head.signature();
        changed[10] ^= 1;

        assertThat(List.of(
                        new SignedHead(boris.keyId(), workstation, CASE, HASH, NOON, signature),
                        new SignedHead(anna.keyId(), new UUID(1, 1), CASE, HASH, NOON, signature),
                        new SignedHead(anna.keyId(), workstation, new UUID(1, 1), HASH, NOON, signature),
                        new SignedHead(anna.keyId(), workstation, CASE, HASH.replace('0', '1'), NOON, signature),
                        new SignedHead(anna.keyId(), workstation, CASE, HASH, NOON.plusSeconds(1), signature),
                        new SignedHead(anna.keyId(), workstation, CASE, HASH, NOON, changed)))
                .allSatisfy(other -> {
                    assertThat(other.isSignedBy(anna.card().signingKey())).isFalse();
                    assertThat(other.isSignedBy(boris.card().signingKey())).isFalse();
                    assertThat(other).isNotEqualTo(head);
                });
    }

    @Test
    void survivesItsLine() {
        SignedHead read = SignedHead.parse(CanonicalJson.parse(CanonicalJson.write(head.json())));

        assertThat(read).isEqualTo(head).hasSameHashCodeAs(head);
        assertThat(read.isSignedBy(anna.card().signingKey())).isTrue();
    }

    @Test
    void hasAHashASignatureAndWholeSeconds() {
        byte[] signature = head.signature();

        for (String hash : List.of(HASH.substring(1), HASH + "0", HASH.toUpperCase(Locale.ROOT))) {
            assertThatThrownBy(() -> new SignedHead(anna.keyId(), workstation, CASE, hash, NOON, signature))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (int length : new int[] {0, 95, 97}) {
            assertThatThrownBy(() -> new SignedHead(anna.keyId(), workstation, CASE, HASH, NOON, new byte[length]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new SignedHead(anna.keyId(), workstation, CASE, HASH, NOON.plusNanos(1), signature))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedHead.parse(Json.fields().end())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void keepsItsSignatureToItself() {
        head.signature()[0] ^= 1;

        assertThat(head.isSignedBy(anna.card().signingKey())).isTrue();
    }

    @Test
    void twoSignedHeadersAreOneWhereAllIsEqual() {
        SignedHeader one = TestCommits.any(anna, 1, new SplittableRandom(1)).signed();
        SignedHeader same = new SignedHeader(one.header(), one.signature());
        byte[] other = one.signature();
        other[0] ^= 1;

        assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(new SignedHeader(one.header(), other)).isNotEqualTo(one);
        assertThat(TestCommits.any(anna, 1, new SplittableRandom(2)).signed()).isNotEqualTo(one);
    }
}
