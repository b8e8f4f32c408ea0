package org.entente.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What a campaign has done over all its runs, kept in a file. One thread. */
final class Tally {

    private static final long KEEP_EVERY_NANOS = 5_000_000_000L;

    private final Path file;
    private long next;
    private long cases;
    private long failures;
    private long kept = System.nanoTime();

    private Tally(Path file, Properties stored) {
        this.file = file;
        next = number(stored, "next");
        cases = number(stored, "cases");
        failures = number(stored, "failures");
    }

    /** Goes on from a file, or from nothing if there is none. */
    static Tally resume(Path file) throws IOException {
        var stored = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                stored.load(in);
            }
        }
        return new Tally(file, stored);
    }

    private static long number(Properties stored, String key) {
        return Long.parseLong(stored.getProperty(key, "0"));
    }

    long next() {
        return next;
    }

    void add(boolean passed) throws IOException {
        next++;
        cases++;
        failures += passed ? 0 : 1;
        if (System.nanoTime() - kept > KEEP_EVERY_NANOS) {
            keep();
        }
    }

    void keep() throws IOException {
        var stored = new Properties();
        stored.setProperty("next", Long.toString(next));
        stored.setProperty("cases", Long.toString(cases));
        stored.setProperty("failures", Long.toString(failures));
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = Files.newOutputStream(file)) {
            stored.store(out, null);
        }
        kept = System.nanoTime();
    }

    @Override
    public String toString() {
        return cases + " cases so far, " + failures + " failures; the next run begins at case " + next;
    }
}
