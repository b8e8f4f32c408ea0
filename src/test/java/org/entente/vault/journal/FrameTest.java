package org.entente.vault.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.entente.vault.key.Aead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {

    private static final int LEAST_CONTENT = 32 + 16 + 1;
    private static final int MOST_CONTENT = (1 << 20) + 32 + 16;
    private static final int LEAST_CHAIN = 16;
    private static final int MOST_CHAIN = (1 << 20) + 16;

    private static Frame frame(int kind, int flags, int length, long sequence, int index) {
        return new Frame((byte) kind, (byte) flags, length, sequence, index, new byte[Aead.NONCE_BYTES]);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, " + LEAST_CONTENT + ", 1, 0",
        "1, 0, " + MOST_CONTENT + ", 9000000000, 70000",
        "3, 0, " + LEAST_CONTENT + ", 1, 0",
        "3, 0, " + MOST_CONTENT + ", 1, 0",
        "2, 0, " + LEAST_CHAIN + ", 1, 0",
        "2, 1, " + MOST_CHAIN + ", 1, 0"
    })
    void readsWhatWasWritten(int kind, int flags, int length, long sequence, int index) {
        Frame written = frame(kind, flags, length, sequence, index);
        Frame read = Objects.requireNonNull(Frame.read(ByteBuffer.wrap(written.bytes())));

        assertThat(read.bytes()).isEqualTo(written.bytes());
        assertThat(read.isChain()).isEqualTo(kind == 2);
        assertThat(read.isErased()).isEqualTo(kind == 3);
        assertThat(read.isEnd()).isEqualTo(flags == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 100, 1, 0",
        "4, 0, 100, 1, 0",
        "1, 1, 100, 1, 0",
        "3, 1, 100, 1, 0",
        "2, 2, 100, 1, 0",
        "1, 0, " + (LEAST_CONTENT - 1) + ", 1, 0",
        "1, 0, " + (MOST_CONTENT + 1) + ", 1, 0",
        "2, 0, " + (LEAST_CHAIN - 1) + ", 1, 0",
        "2, 0, " + (MOST_CHAIN + 1) + ", 1, 0",
        "2, 0, -1, 1, 0",
        "2, 0, 100, 0, 0",
        "2, 0, 100, -1, 0",
        "2, 0, 100, 1, -1"
    })
    void noRecordOfOursBeginsOtherwise(int kind, int flags, int length, long sequence, int index) {
        byte[] written = frame(kind, flags, length, sequence, index).bytes();

        assertThat(Frame.read(ByteBuffer.wrap(written))).isNull();
    }

    @Test
    void aHeadThatIsCutShortIsNone() {
        byte[] written = frame(2, 0, 100, 1, 0).bytes();

        assertThat(Frame.read(ByteBuffer.wrap(written, 0, Frame.BYTES - 1))).isNull();
    }
}
