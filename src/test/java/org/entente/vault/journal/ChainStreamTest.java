package org.entente.vault.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.DamagedException;
import org.junit.jupiter.api.Test;

class ChainStreamTest {

    private static byte[] commitment(int fill) {
        byte[] bytes = new byte[ChainStream.COMMITMENT_BYTES];
        Arrays.fill(bytes, (byte) fill);
        return bytes;
    }

    private final byte[] one =
            ChainStream.write("one", new byte[] {1, 2}, new int[] {1, 0}, List.of(commitment(5), commitment(6)));
    private final byte[] two = ChainStream.write("k".repeat(255), new byte[0], new int[0], List.of());

    @Test
    void readsWhatWasWritten() throws Exception {
        byte[] stream = Bytes.join(one, two);
        List<ChainStream.Entry> entries = ChainStream.read(stream, stream.length);

        assertThat(entries).extracting(ChainStream.Entry::kind).containsExactly("one", "k".repeat(255));
        assertThat(entries.getFirst().chain()).containsExactly(1, 2);
        assertThat(entries.getFirst().contents()).containsExactly(1, 0);
        assertThat(entries.getFirst().commitment(0)).isEqualTo(commitment(6));
        assertThat(entries.getFirst().commitment(1)).isEqualTo(commitment(5));
        assertThat(entries.getLast().chain()).isEmpty();
        assertThat(entries.getLast().contents()).isEmpty();
        assertThat(ChainStream.read(stream, one.length)).hasSize(1);
    }

    @Test
    void isDamagedWhereverItIsCutInAnEntry() {
        for (int length = 1; length < one.length; length++) {
            int cut = length;
            assertThatThrownBy(() -> ChainStream.read(one, cut))
                    .as("%d bytes", length)
                    .isInstanceOf(DamagedException.class);
        }
    }

    /** A count is believed only where so much can follow, so that nothing is set aside for it. */
    @Test
    void aCountThatCannotBeIsDamage() {
        int chainLength = 1 + 3;
        int contents = chainLength + 4 + 2;
        for (int at : new int[] {chainLength, contents}) {
            for (byte first : new byte[] {0x7f, -1}) {
                byte[] changed = one.clone();
                changed[at] = first;
                assertThatThrownBy(() -> ChainStream.read(changed, changed.length))
                        .isInstanceOf(DamagedException.class);
            }
        }
    }

    @Test
    void aKindHasOneTo255Bytes() {
        for (String kind : List.of("", "k".repeat(256), "é".repeat(128))) {
            assertThatThrownBy(() -> ChainStream.write(kind, new byte[0], new int[0], List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** SHA-256(0x05 ‖ salt ‖ content), whatever stands around them. */
    @Test
    void commitsToSaltAndContent() {
        byte[] salt = new byte[Frame.COMMITMENT_SALT];
        salt[3] = 9;
        byte[] content = {1, 2, 3, 4};
        byte[] expected = Bytes.sha256().digest(Bytes.join(new byte[] {5}, salt, new byte[] {2, 3}));

        assertThat(ChainStream.commitment(Arrays.copyOf(salt, 40), content, 1, 2))
                .isEqualTo(expected);
    }
}
