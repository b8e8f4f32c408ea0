package org.entente.interop.table;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.entente.interop.FileInput;
import org.entente.interop.InteropException;
import org.entente.model.Hash;
import org.entente.model.work.Progress;

/**
 * What one pass over all bytes of a file tells.
 *
 * @param hash SHA-256 of the bytes
 * @param start the first bytes, at most 8
 */
record FileFacts(long size, Hash hash, SeenEncoding encoding, byte[] start) {

    static FileFacts of(FileInput file, Progress progress) {
        return of(file, Long.MAX_VALUE, progress);
    }

    /** Looks at no more than {@code most} bytes; the hash is then that of these bytes only. */
    static FileFacts of(FileInput file, long most, Progress progress) {
        var probe = new EncodingProbe();
        byte[] start = new byte[0];
        long size = 0;
        try (var in = file.open()) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            int count = in.read(buffer);
            while (count >= 0 && size < most) {
                if (start.length < 8) {
                    start = Arrays.copyOf(buffer, Math.min(8, count));
                }
                size += count;
                digest.update(buffer, 0, count);
                probe.take(buffer, count);
                progress.checkCancelled();
                count = in.read(buffer);
            }
            return new FileFacts(size, Hash.of(digest.digest()), probe.seen(count < 0), start);
        } catch (IOException e) {
            throw new InteropException("interop.file.unreadable", e, file.name());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    boolean isArchive() {
        return start.length >= 2 && start[0] == 'P' && start[1] == 'K';
    }

    /** The container of old spreadsheets and of password-protected new ones. */
    boolean isCompoundFile() {
        return start.length >= 4 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF && start[2] == 0x11;
    }
}
