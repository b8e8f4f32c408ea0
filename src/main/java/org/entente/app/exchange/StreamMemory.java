package org.entente.app.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.home.Home;
import org.entente.app.home.HomeLines;
import org.entente.exchange.StreamId;
import org.entente.model.Hash;
import org.jspecify.annotations.Nullable;

/**
 * How far this workstation got in each stream of packages, whatever copy of a vault it worked in: after an older copy was put back,
 * its ledger ends too early, and the next package would bear a number that a partner knows with another content. Kept in the home
 * folder, one line each: the hash of the stream's address, the number, the package's hash or a dash. Safe for several threads.
 */
public final class StreamMemory {

    private static final String UNKNOWN = "-";
    private static final int PARTS = 3;

    private final HomeLines file;

    public StreamMemory(Home home) {
        this.file = new HomeLines(home.folder().resolve("streams.list"));
    }

    /**
     * The last number that was handed out.
     *
     * @param hash of the package; null if it is not known to exist
     */
    public record Reached(long number, @Nullable Hash hash) {}

    synchronized Reached reached(StreamId stream) {
        return read().getOrDefault(address(stream), new Reached(0, null));
    }

    synchronized void keep(StreamId stream, Reached now) {
        var all = read();
        all.merge(address(stream), now, (before, later) -> later.number() < before.number() ? before : later);
        var lines = new ArrayList<String>();
        all.forEach((address, each) -> lines.add(address
                + ' '
                + each.number()
                + ' '
                + (each.hash() == null ? UNKNOWN : each.hash().toString())));
        file.write(lines);
    }

    private Map<String, Reached> read() {
        var all = new LinkedHashMap<String, Reached>();
        for (String line : file.read()) {
            String[] parts = line.split(" ");
            try {
                if (parts.length == PARTS) {
                    var hash = parts[2].equals(UNKNOWN) ? null : Hash.parse(parts[2]);
                    all.put(parts[0], new Reached(Long.parseLong(parts[1]), hash));
                }
            } catch (IllegalArgumentException _) {
                // what a damaged line knew the vault's own ledger knows, unless an older copy of it was put back
            }
        }
        return all;
    }

    /** Whoever reads the file learns neither case nor partner. */
    private static String address(StreamId stream) {
        try {
            String words = stream.workstation() + " " + stream.caseId() + " " + stream.audience();
            return Hash.of(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)))
                    .toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
