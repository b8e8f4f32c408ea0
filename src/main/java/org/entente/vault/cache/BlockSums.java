package org.entente.vault.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import org.entente.vault.disk.DataChannel;
import org.entente.vault.key.Bytes;

/**
 * SHA-384 of every block of the database's file as it was when the file was closed. The database's own cipher does not
 * authenticate, and some of what it cannot read it replaces by something older without a word. So a block is compared before
 * the first byte of it is read or changed, and summed up again at the end if it was changed. Safe for several threads.
 *
 * <p>After a crash there are no sums: then the database is believed as far as it believes itself, and all blocks are summed up
 * when it is closed.
 */
final class BlockSums {

    /** Small enough that a single row does not cost much more than itself, large enough that a file of gigabytes has few. */
    static final int BLOCK = 16 << 10;

    private static final int SUM = Bytes.SHA384_BYTES;

    private byte[] sums;
    private final BitSet known = new BitSet();
    private final BitSet compared = new BitSet();
    private boolean isBroken;

    /** @param sums of the file as it lies there, as {@link #sums} gave them; empty if nobody knows */
    BlockSums(byte[] sums) {
        this.sums = sums.clone();
        known.set(0, sums.length / SUM);
    }

    /** Whether something was not as it was written, or could not be read or written at all. */
    synchronized boolean isBroken() {
        return isBroken;
    }

    /** Says that the drive failed: what the database makes of that cannot be known. */
    synchronized void broke() {
        isBroken = true;
    }

    /**
     * Compares the blocks of a stretch that were not compared yet.
     *
     * @throws IOException if one is not what was written
     */
    synchronized void compare(DataChannel file, long from, long length) throws IOException {
        for (int block = block(from); block <= block(from + Math.max(length, 1) - 1); block++) {
            if (known.get(block) && !compared.get(block)) {
                if (!Arrays.equals(sum(file, block), Arrays.copyOfRange(sums, block * SUM, (block + 1) * SUM))) {
                    isBroken = true;
                    throw new IOException("block " + block + " of the cache is not what was written");
                }
                compared.set(block);
            }
        }
    }

    /** Before a stretch is written: from here on its blocks have to be summed up again. */
    synchronized void change(DataChannel file, long from, long length) throws IOException {
        long end = Math.min(from, file.size()); // what lies between becomes zeros
        compare(file, end, from + length - end);
        known.clear(block(end), block(from + Math.max(length, 1) - 1) + 1);
    }

    /** Before a file is cut. */
    synchronized void cut(DataChannel file, long size) throws IOException {
        compare(file, size, 1);
        known.clear(block(size), Math.max(known.length(), block(size) + 1));
    }

    /** Sums up what was changed, or never was. */
    synchronized void complete(DataChannel file) throws IOException {
        int blocks = blocks(file.size());
        sums = Arrays.copyOf(sums, blocks * SUM);
        known.clear(blocks, Math.max(blocks, known.length()));
        for (int block = known.nextClearBit(0); block < blocks; block = known.nextClearBit(block)) {
            System.arraycopy(sum(file, block), 0, sums, block * SUM, SUM);
            known.set(block);
            compared.set(block);
        }
    }

    /** Whether a file of this size has as many blocks as there are sums. */
    static boolean isOf(byte[] sums, long size) {
        return sums.length == blocks(size) * SUM;
    }

    private static int blocks(long size) {
        return Math.toIntExact((size + BLOCK - 1) / BLOCK);
    }

    /** The sums of all blocks, one after the other. */
    synchronized byte[] sums() {
        return sums.clone();
    }

    private static byte[] sum(DataChannel file, int block) throws IOException {
        var content = ByteBuffer.allocate(BLOCK);
        file.readFully(content, (long) block * BLOCK);
        return Bytes.sha384().digest(Arrays.copyOf(content.array(), content.position()));
    }

    private static int block(long position) {
        return Math.toIntExact(position / BLOCK);
    }
}
