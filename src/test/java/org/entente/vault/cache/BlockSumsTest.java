package org.entente.vault.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.entente.vault.disk.ChannelOpener.Access;
import org.entente.vault.disk.MemoryDisk;
import org.entente.vault.disk.MemoryDisk.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No byte of the database's file is believed, read over or written beside unless its block is what was written. */
@SuppressWarnings("NullAway.Init")
class BlockSumsTest {

    private static final int BLOCK = BlockSums.BLOCK;
    private static final int SIZE = 3 * BLOCK + 100;

    private final Path file = Path.of("/memory/view.mv.db");
    private final MemoryDisk disk = new MemoryDisk();
    private byte[] content;
    private byte[] sums;

    @BeforeEach
    void closeOnce() throws IOException {
        content = new byte[SIZE];
        new SplittableRandom(1).nextBytes(content);
        disk.put(file, content);
        sums = closed(new BlockSums(new byte[0]));
    }

    private SummedChannel open(BlockSums known) throws IOException {
        return new SummedChannel(disk.open(file, Access.WRITE), known);
    }

    private byte[] closed(BlockSums known) throws IOException {
        open(known).close();
        assertThat(known.isBroken()).isFalse();
        return known.sums();
    }

    private void alter(int at) {
        byte[] altered = content.clone();
        altered[at] ^= 1;
        disk.put(file, altered);
    }

    private static int read(SummedChannel channel, long from, int length) throws IOException {
        return channel.read(ByteBuffer.allocate(length), from);
    }

    @Test
    void thereIsASumForEveryBlockThatIsBegun() {
        assertThat(BlockSums.isOf(sums, SIZE)).isTrue();
        assertThat(BlockSums.isOf(sums, 4L * BLOCK)).isTrue();
        assertThat(BlockSums.isOf(sums, 4L * BLOCK + 1)).isFalse();
        assertThat(BlockSums.isOf(sums, 3L * BLOCK)).isFalse();
        assertThat(BlockSums.isOf(new byte[0], 0)).isTrue();
        assertThat(Arrays.copyOf(sums, 48)).isNotEqualTo(Arrays.copyOfRange(sums, 48, 96));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, BLOCK - 1, BLOCK, 2 * BLOCK - 1, 2 * BLOCK, 3 * BLOCK, SIZE - 1})
    void anAlteredByteIsNoticedByWhateverTouchesItsBlockAndByNothingElse(int at) throws IOException {
        int block = at / BLOCK;
        for (int other = 0; other < 4; other++) {
            alter(at);
            var known = new BlockSums(sums);
            var channel = open(known);
            long from = (long) other * BLOCK;
            int length = Math.min(BLOCK, SIZE - (int) from);
            if (other == block) {
                assertThatThrownBy(() -> read(channel, from, 1)).isInstanceOf(IOException.class);
                assertThatThrownBy(() -> read(channel, from + length - 1, 1)).isInstanceOf(IOException.class);
                assertThat(known.isBroken()).isTrue();
            } else {
                assertThat(read(channel, from, length)).isEqualTo(length);
                assertThat(known.isBroken()).isFalse();
            }
        }
        alter(at);
        var whole = new BlockSums(sums);
        var channel = open(whole);
        assertThatThrownBy(() -> read(channel, 0, SIZE)).isInstanceOf(IOException.class);
        assertThat(whole.isBroken()).isTrue();
    }

    @Test
    void aBlockIsComparedOnce() throws IOException {
        var channel = open(new BlockSums(sums));
        read(channel, 0, 10);
        disk.remember();
        disk.failAt(Call.READ, 2, true); // the read itself, and no other before it
        assertThat(read(channel, 0, 10)).isEqualTo(10);
    }

    @Test
    void nothingIsWrittenBesideAnAlteredByte() throws IOException {
        alter(2 * BLOCK + 5);
        var channel = open(new BlockSums(sums));
        channel.write(ByteBuffer.wrap(new byte[BLOCK]), 0);
        assertThatThrownBy(() -> channel.write(ByteBuffer.wrap(new byte[1]), 2 * BLOCK + 50))
                .isInstanceOf(IOException.class);
        assertThat(disk.content(file)[2 * BLOCK + 50]).isEqualTo(content[2 * BLOCK + 50]);
    }

    @Test
    void whatWasWrittenIsSummedUpAgainAndNothingElse() throws IOException {
        alter(2 * BLOCK);
        var known = new BlockSums(sums);
        var channel = open(known);
        channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), BLOCK - 1); // over the edge of two blocks
        channel.close();
        byte[] after = known.sums();
        assertThat(Arrays.copyOf(after, 48)).isNotEqualTo(Arrays.copyOf(sums, 48));
        assertThat(Arrays.copyOfRange(after, 48, 96)).isNotEqualTo(Arrays.copyOfRange(sums, 48, 96));
        assertThat(Arrays.copyOfRange(after, 96, after.length))
                .as("a block that was altered outside is not made good by closing")
                .isEqualTo(Arrays.copyOfRange(sums, 96, sums.length));
        var again = open(new BlockSums(after));
        assertThat(read(again, 0, 2 * BLOCK)).isEqualTo(2 * BLOCK);
        assertThatThrownBy(() -> read(again, 2 * BLOCK, 1)).isInstanceOf(IOException.class);
    }

    @Test
    void whatLiesBetweenTheEndAndAWriteBeyondItIsSummedUpToo() throws IOException {
        var known = new BlockSums(sums);
        var channel = open(known);
        channel.write(ByteBuffer.wrap(new byte[] {7}), 5 * BLOCK + 3);
        channel.close();
        byte[] after = known.sums();
        assertThat(BlockSums.isOf(after, 5L * BLOCK + 4)).isTrue();
        assertThat(read(open(new BlockSums(after)), 0, 5 * BLOCK + 4)).isEqualTo(5 * BLOCK + 4);

        alter(SIZE - 1);
        var spoilt = open(new BlockSums(sums));
        assertThatThrownBy(() -> spoilt.write(ByteBuffer.wrap(new byte[] {7}), 5 * BLOCK))
                .as("its block becomes part of what is written")
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatIsCutKeepsTheSumsOfWhatStays() throws IOException {
        var known = new BlockSums(sums);
        var channel = open(known);
        channel.truncate(BLOCK + 10);
        assertThat(disk.content(file)).hasSize(BLOCK + 10);
        channel.close();
        assertThat(known.sums()).hasSize(2 * 48).startsWith(Arrays.copyOf(sums, 48));
        assertThat(Arrays.copyOfRange(known.sums(), 48, 96)).isNotEqualTo(Arrays.copyOfRange(sums, 48, 96));
        assertThat(read(open(new BlockSums(known.sums())), 0, BLOCK + 10)).isEqualTo(BLOCK + 10);

        alter(BLOCK + 1);
        var spoilt = open(new BlockSums(sums));
        assertThatThrownBy(() -> spoilt.truncate(BLOCK + 10)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Call.class,
            names = {"READ", "WRITE", "FORCE"})
    void aDriveThatFailsIsRemembered(Call call) throws IOException {
        var known = new BlockSums(new byte[0]);
        var channel = open(known);
        disk.failAt(call, 1, false);
        assertThatThrownBy(() -> {
                    switch (call) {
                        case READ -> read(channel, 0, 1);
                        case WRITE -> channel.write(ByteBuffer.wrap(new byte[1]), 0);
                        default -> channel.force();
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(known.isBroken()).isTrue();
    }
}
