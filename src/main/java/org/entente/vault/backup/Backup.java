package org.entente.vault.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.model.work.Progress;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.blob.Blobs;
import org.entente.vault.disk.WholeFile;
import org.entente.vault.journal.Extent;
import org.entente.vault.journal.Journal;
import org.entente.vault.journal.SessionSource;
import org.entente.vault.key.VaultKeys;

/**
 * Writes a copy of an open vault as it is on its drive: header, keys, the journal up to a seal, attachments and desk, without what
 * can be made anew. It is as secret as the vault, and opens with the same passphrases.
 *
 * <p>The copy gets its name only once all of it was read back and passed the checks that a vault has to pass, so a folder of that
 * name is a good copy, whatever happened.
 */
public final class Backup {

    private static final int MOST_HEADER = 48 << 20;
    /** Copying is one half of the work, reading back the other. */
    private static final int HALVES = 2;

    private final VaultFolder vault;
    private final VaultKeys keys;
    private final Journal journal;
    private final SessionSource sessions;
    private final Surroundings surroundings;

    public Backup(Path folder, VaultKeys keys, Journal journal, SessionSource sessions, Surroundings surroundings) {
        this.vault = new VaultFolder(folder, surroundings.files());
        this.keys = keys;
        this.journal = journal;
        this.sessions = sessions;
        this.surroundings = surroundings;
    }

    /** What belongs together. */
    private record Moment(Extent journal, Map<String, byte[]> headers, List<String> blobs, List<String> desk) {}

    /**
     * Writes a copy and tests it. Meanwhile the vault can be worked in.
     *
     * @param to a folder that is not there
     * @param progress counts bytes, copied and read back
     * @throws VaultException if it cannot be written or did not pass; nothing of that name is there then
     */
    public void write(Path to, Progress progress) {
        refuseTaken(to, surroundings);
        make(to, "vault.backup.cannot-write", surroundings, copy -> {
            Moment moment = journal.still(this::moment);
            copy(moment, copy, progress);
            test(moment, copy, progress);
        });
    }

    private static void refuseTaken(Path to, Surroundings surroundings) {
        refuseInsideVault(to, surroundings);
        if (surroundings.files().exists(to)) {
            throw new VaultException("vault.backup.taken", String.valueOf(to.getFileName()));
        }
    }

    /** @throws VaultException if a folder lies, or would lie, inside a vault or a copy of one */
    public static void refuseInsideVault(Path folder, Surroundings surroundings) {
        VaultFolder.refuseInside(folder, surroundings.files());
    }

    private interface Filling {
        void of(VaultFolder unfinished) throws IOException;
    }

    /** Fills a folder of another name, which becomes {@code to} once it is whole. */
    private static void make(Path to, String otherwise, Surroundings surroundings, Filling filling) {
        var unfinished = VaultFolder.unfinished(to, surroundings.files());
        boolean isDone = false;
        try {
            unfinished.make();
            filling.of(unfinished);
            unfinished.finish(to);
            surroundings.files().forceFolder(parent(to));
            isDone = true;
        } catch (IOException e) {
            throw new VaultException(otherwise, e);
        } finally {
            if (!isDone) {
                discard(unfinished);
            }
        }
    }

    private Moment moment(Extent extent) throws IOException {
        keys.seal(extent.head());
        return new Moment(extent, keys.files(), vault.names(VaultFolder.BLOBS), vault.names(VaultFolder.DESK));
    }

    private void copy(Moment moment, VaultFolder copy, Progress progress) throws IOException {
        var files = surroundings.files();
        Extent extent = moment.journal();
        var segments = java.util.stream.IntStream.rangeClosed(1, extent.segments())
                .mapToObj(Extent::fileName)
                .toList();
        long total = HALVES
                * (vault.bytes(VaultFolder.JOURNAL, segments)
                        + vault.bytes(VaultFolder.BLOBS, moment.blobs())
                        + vault.bytes(VaultFolder.DESK, moment.desk()));
        var counting = new Counted(progress, total);
        Path from = vault.folder().resolve(VaultFolder.JOURNAL);
        Path target = copy.folder().resolve(VaultFolder.JOURNAL);
        for (int segment = 1; segment <= extent.segments(); segment++) {
            String name = Extent.fileName(segment);
            long most = segment == extent.segments() ? extent.lastBytes() : Long.MAX_VALUE;
            CopiedFile.copy(files, from.resolve(name), target.resolve(name), most, counting);
        }
        files.forceFolder(target);
        vault.copy(VaultFolder.BLOBS, moment.blobs(), copy, counting);
        vault.copy(VaultFolder.DESK, moment.desk(), copy, counting);
        for (var header : moment.headers().entrySet()) {
            WholeFile.replace(files, copy.folder().resolve(header.getKey()), header.getValue());
        }
    }

    private static final class Counted implements CopiedFile.Counting {
        private final Progress progress;
        private final long total;
        private long done;

        Counted(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        @Override
        public void copied(int bytes) {
            progress.checkCancelled();
            progress.report(Math.min(done += bytes, total), total);
        }
    }

    private void test(Moment moment, VaultFolder copy, Progress progress) throws IOException {
        var files = surroundings.files();
        for (var header : moment.headers().entrySet()) {
            byte[] read = WholeFile.read(files, copy.folder().resolve(header.getKey()), MOST_HEADER);
            if (!Arrays.equals(read, header.getValue())) {
                throw new VaultException("vault.backup.failed");
            }
        }
        var blobs = new Blobs(copy.folder().resolve(VaultFolder.BLOBS), sessions.vault(), surroundings);
        var report = Journal.check(
                copy.folder().resolve(VaultFolder.JOURNAL),
                sessions,
                files,
                moment.journal(),
                blobs::check,
                new SecondHalf(progress));
        if (!report.problems().isEmpty()) {
            throw new VaultException("vault.backup.failed", report.problems().getFirst());
        }
    }

    private record SecondHalf(Progress progress) implements Progress {

        @Override
        public void report(long done, long total) {
            progress.report(total + done, HALVES * total);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }

    private static void discard(VaultFolder unfinished) {
        try {
            unfinished.delete();
        } catch (IOException e) {
            // the drive that failed may be gone; what it may still hold has no name that anybody takes for a copy
            System.getLogger(Backup.class.getName()).log(System.Logger.Level.DEBUG, "unfinished copy left", e);
        }
    }

    /**
     * Makes a vault from a copy. It is not opened: whether it does shows at the first passphrase.
     *
     * @param to a folder that is not there
     * @throws VaultException if {@code copy} is none, or the vault cannot be written; nothing of its name is there then
     */
    public static void restore(Path copy, Path to, Surroundings surroundings, Progress progress) {
        var files = surroundings.files();
        var source = new VaultFolder(copy, files);
        if (!source.isVault()) {
            throw new VaultException("vault.backup.none", String.valueOf(copy.getFileName()));
        }
        refuseTaken(to, surroundings);
        make(
                to,
                "vault.backup.cannot-restore",
                surroundings,
                target -> source.copyAll(target, new Counted(progress, source.bytesOfAll())));
    }

    /** Deletes a copy for good; other files that lie in its folder stay. */
    public static void delete(Path copy, Surroundings surroundings) {
        try {
            new VaultFolder(copy, surroundings.files()).delete();
        } catch (IOException e) {
            throw new VaultException("vault.backup.cannot-delete", e);
        }
    }

    private static Path parent(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a vault is not a drive");
        }
        return parent;
    }
}
