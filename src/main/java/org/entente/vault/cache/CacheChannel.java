package org.entente.vault.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.entente.vault.disk.DataChannel;
import org.h2.store.fs.FakeFileChannel;
import org.h2.store.fs.FileBaseDefault;

/** A file of the database, behind the same door as every other file of the vault. */
final class CacheChannel extends FileBaseDefault {

    private final DataChannel channel;

    CacheChannel(DataChannel channel) {
        this.channel = channel;
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
        return channel.read(into, position);
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        int length = from.remaining();
        channel.write(from, position);
        return length;
    }

    @Override
    public synchronized long size() throws IOException {
        return channel.size();
    }

    @Override
    protected synchronized void implTruncate(long size) throws IOException {
        if (size < channel.size()) {
            channel.truncate(size);
        }
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
        channel.force();
    }

    @Override
    protected synchronized void implCloseChannel() throws IOException {
        channel.close();
    }

    /** Always given: the vault's own lock keeps others out. */
    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        return new FileLock(FakeFileChannel.INSTANCE, position, size, shared) {
            @Override
            public boolean isValid() {
                return true;
            }

            @Override
            public void release() {
                // nothing was taken
            }
        };
    }
}
