package org.entente.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.Arrays;
import org.entente.model.Hash;
import org.junit.jupiter.api.Test;

class LeafTest {

    private final byte[] salt = new byte[Leaf.SALT_BYTES];
    private final byte[] line = "line".getBytes(UTF_8);

    {
        Arrays.fill(salt, (byte) 3);
    }

    private Hash hash(int kind) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) kind);
        digest.update(salt);
        return Hash.of(digest.digest(line));
    }

    @Test
    void eachHashHasItsKindAndItsSaltInFront() throws Exception {
        assertThat(Leaf.coreHash(salt, line)).isEqualTo(hash(2));
        assertThat(Leaf.attributionHash(salt, line)).isEqualTo(hash(3));
        assertThat(Hash.of(Leaf.commitment(salt).digest(line))).isEqualTo(hash(4));
    }

    @Test
    void aSaltHas32Bytes() {
        for (int length : new int[] {0, 31, 33}) {
            byte[] other = new byte[length];
            assertThatThrownBy(() -> Leaf.coreHash(other, line)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Leaf.commitment(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
