package org.entente.vault.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.entente.vault.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentHeaderTest {

    private static final UUID VAULT = new UUID(1, 2);

    private static Head head() {
        byte[] hash = new byte[Head.HASH_BYTES];
        Arrays.fill(hash, (byte) 7);
        return new Head(12, hash);
    }

    private final byte[] bytes = new SegmentHeader(VAULT, 3, 4, 5, head()).bytes();

    @Test
    void namesItsEpochAndTheHeadBeforeIt() {
        assertThat(bytes).hasSize(SegmentHeader.BYTES);
        assertThat(SegmentHeader.before(ByteBuffer.wrap(bytes))).isEqualTo(head());
        assertThat(SegmentHeader.epoch(ByteBuffer.wrap(bytes), VAULT)).isEqualTo(3);
    }

    @Test
    void aFileOfAnotherKindOrVaultNamesNone() {
        byte[] other = bytes.clone();
        other[0] ^= 1;

        assertThat(SegmentHeader.epoch(ByteBuffer.wrap(other), VAULT)).isZero();
        assertThat(SegmentHeader.epoch(ByteBuffer.wrap(bytes), new UUID(1, 3))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0001.seg, 1", "0042.seg, 42", "9999.seg, 9999", "10000.seg, 10000", "123456789.seg, 123456789"})
    void hasItsNumberAsItsName(String name, int number) {
        assertThat(SegmentHeader.fileName(number)).isEqualTo(name);
        assertThat(SegmentHeader.numberOf(name)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1.seg", "00001.seg", "0001.seg.new", "0001", "-001.seg", "x0001.seg", "1234567890.seg"})
    void noOtherNameIsASegments(String name) {
        assertThat(SegmentHeader.numberOf(name)).isZero();
    }
}
