package org.entente.vault.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.entente.vault.disk.DataChannel;

/** The database's own file, whose blocks are summed up: what fails on it, or is not as it was written, is remembered. */
record SummedChannel(DataChannel channel, BlockSums sums) implements DataChannel {

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T remembering(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (IOException e) {
            sums.broke();
            throw e;
        }
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        return remembering(() -> {
            sums.compare(channel, position, into.remaining());
            return channel.read(into, position);
        });
    }

    @Override
    public void write(ByteBuffer from, long position) throws IOException {
        remembering(() -> {
            sums.change(channel, position, from.remaining());
            channel.write(from, position);
            return true;
        });
    }

    @Override
    public long size() throws IOException {
        return remembering(channel::size);
    }

    @Override
    public void truncate(long size) throws IOException {
        remembering(() -> {
            sums.cut(channel, size);
            channel.truncate(size);
            return true;
        });
    }

    @Override
    public void force() throws IOException {
        remembering(() -> {
            channel.force();
            return true;
        });
    }

    @Override
    public void close() throws IOException {
        remembering(() -> {
            try (channel) {
                sums.complete(channel);
            }
            return true;
        });
    }
}
