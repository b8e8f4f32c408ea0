package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.entente.model.work.Progress;
import org.entente.vault.Vault;

/**
 * What safety costs: {@code VaultSpeed [CLAIMS [ATTACHED_MEGABYTES]]}, 500,000 and 1,024 unless told. Each figure stands beside
 * what the bare disk needs for as many bytes in the same run: one edit until it is durable beside one {@code force}, reading and
 * checking the whole journal beside reading its files, an attachment in and out beside writing and reading a file. Run it with
 * {@code -Xmx512m}; goals: an edit in twice the bare force and 20 ms, the rest at 200 MB/s.
 */
public final class VaultSpeed {

    private static final int EDITS = 200;
    private static final int BUFFER = 1 << 20;
    private static final double MEGA = 1e6;

    private final GeneratedCase generated = new GeneratedCase();
    private final PrintStream out;
    private final Path folder;

    private VaultSpeed(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        int claims = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000;
        long attached = (arguments.length > 1 ? Long.parseLong(arguments[1]) : 1024) << 20;
        Path folder = Files.createTempDirectory("vault-speed");
        try {
            var speed = new VaultSpeed(System.out, folder);
            speed.edits();
            speed.journal(claims);
            speed.attachments(attached);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private void edits() throws IOException {
        long[] edits = new long[EDITS];
        long[] forces = new long[EDITS];
        try (var vault = generated.create(folder.resolve("edits.vault"));
                var store = generated.open(vault);
                var bare = FileChannel.open(
                        folder.resolve("bare"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            generated.fill(store, 10_000);
            var page = ByteBuffer.allocate(4096);
            for (int i = 0; i < EDITS; i++) {
                long start = System.nanoTime();
                bare.write(page.clear());
                bare.force(false);
                forces[i] = System.nanoTime() - start;
                start = System.nanoTime();
                generated.edit(store);
                edits[i] = System.nanoTime() - start;
            }
        }
        double edit = median(edits);
        double force = median(forces);
        out.printf("one edit until durable: %.2f ms, one bare force: %.2f ms, ratio %.2f%n", edit, force, edit / force);
    }

    /** In milliseconds, of the second half: the first warms up. */
    private static double median(long[] nanos) {
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        return warm[warm.length / 2] / MEGA;
    }

    private void journal(int claims) throws IOException {
        Path place = folder.resolve("journal.vault");
        try (var vault = generated.create(place);
                var store = generated.open(vault)) {
            generated.fill(store, claims);
        }
        Path segments = place.resolve("journal");
        long bytes = 0;
        long start = System.nanoTime();
        try (var files = Files.list(segments)) {
            for (Path file : files.toList()) {
                bytes += read(Files.newInputStream(file));
            }
        }
        double bare = speed(bytes, start);
        try (Vault vault = generated.reopen(place)) {
            for (int i = 0; i < 3; i++) { // the first also warms up
                start = System.nanoTime();
                var report = vault.verify(Progress.NONE);
                out.printf(
                        "journal of %,d claims, %.0f MB, %,d records, intact %s: checked at %.0f MB/s, bare read %.0f MB/s%n",
                        claims, bytes / MEGA, report.records(), report.intact(), speed(bytes, start), bare);
            }
        }
    }

    private void attachments(long bytes) throws IOException {
        try (var vault = generated.create(folder.resolve("blobs.vault"))) {
            Path plain = folder.resolve("plain");
            long start = System.nanoTime();
            try (OutputStream file = Files.newOutputStream(plain, StandardOpenOption.CREATE_NEW);
                    var channel = FileChannel.open(plain, StandardOpenOption.WRITE)) {
                new Noise(bytes).transferTo(file);
                channel.force(true);
            }
            double bareIn = speed(bytes, start);
            start = System.nanoTime();
            var receipt = vault.blobs().write(new Noise(bytes));
            double in = speed(bytes, start);
            start = System.nanoTime();
            read(Files.newInputStream(plain));
            double bareOut = speed(bytes, start);
            start = System.nanoTime();
            read(vault.blobs().read(receipt));
            double outOf = speed(bytes, start);
            out.printf(
                    "attachment of %,d MB: in at %.0f MB/s (bare %.0f), out at %.0f MB/s (bare %.0f), heap %d MB%n",
                    bytes >> 20, in, bareIn, outOf, bareOut, heap());
        }
    }

    private static long read(InputStream content) throws IOException {
        try (content) {
            byte[] buffer = new byte[BUFFER];
            long sum = 0;
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                sum += count;
            }
            return sum;
        }
    }

    private static double speed(long bytes, long start) {
        return bytes / MEGA / ((System.nanoTime() - start) / 1e9);
    }

    private static long heap() {
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() >> 20;
    }

    /** As many bytes as asked for, the same noise again and again, which costs nothing to make. */
    private static final class Noise extends InputStream {

        private final byte[] block = new byte[BUFFER];
        private long left;

        private Noise(long bytes) {
            left = bytes;
            new Random(1).nextBytes(block);
        }

        @Override
        public int read() {
            return left-- > 0 ? block[0] & 0xff : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, Math.min(length, BUFFER));
            System.arraycopy(block, 0, buffer, offset, count);
            left -= count;
            return count;
        }
    }
}
