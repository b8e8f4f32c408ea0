package org.entente.app.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.entente.app.home.Home;
import org.entente.app.outgoing.FileWriting;
import org.entente.vault.Head;

/**
 * Where each vault lay, and how far its journal reached, when it was open here last. Kept in the home folder, one line for each
 * instance of a vault: its id, the instance, sequence and hash of its head, the machine, a tab, the place. Safe for several
 * threads.
 */
final class VaultMemory {

    private static final int PARTS = 5;

    private final Path file;

    VaultMemory(Home home) {
        this.file = home.folder().resolve("instances.list");
    }

    /**
     * A vault as it was left.
     *
     * @param machine see {@link Machine}
     */
    record Left(UUID vault, UUID instance, Head head, String machine, Path place) {}

    /** Every instance of a vault that was open here. */
    synchronized List<Left> of(UUID vault) {
        return read().stream().filter(each -> each.vault().equals(vault)).toList();
    }

    synchronized void keep(Left left) {
        var all = new ArrayList<>(read());
        all.removeIf(
                each -> each.vault().equals(left.vault()) && each.instance().equals(left.instance()));
        all.add(left);
        var text = new StringBuilder();
        for (Left each : all) {
            text.append(each.vault())
                    .append(' ')
                    .append(each.instance())
                    .append(' ')
                    .append(each.head().sequence())
                    .append(' ')
                    .append(HexFormat.of().formatHex(each.head().hash()))
                    .append(' ')
                    .append(each.machine())
                    .append('\t')
                    .append(each.place())
                    .append('\n');
        }
        FileWriting.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<Left> read() {
        var all = new ArrayList<Left>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                int tab = Math.max(0, line.indexOf('\t'));
                String[] parts = line.substring(0, tab).split(" ");
                try {
                    if (parts.length == PARTS) {
                        all.add(new Left(
                                UUID.fromString(parts[0]),
                                UUID.fromString(parts[1]),
                                new Head(
                                        Long.parseLong(parts[2]), HexFormat.of().parseHex(parts[3])),
                                parts[4],
                                Path.of(line.substring(tab + 1))));
                    }
                } catch (IllegalArgumentException _) {
                    // a line that cannot be read is as one that was never written: that vault is met for the first time
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
