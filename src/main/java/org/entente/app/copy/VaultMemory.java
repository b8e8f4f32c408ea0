package org.entente.app.copy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.entente.app.home.Home;
import org.entente.app.home.HomeLines;
import org.entente.vault.Head;

/**
 * Where each vault lay, and how far its journal reached, when it was open here last. Kept in the home folder, one line for each
 * instance of a vault: its id, the instance, sequence and hash of its head, the machine, a tab, the place. Safe for several
 * threads.
 */
final class VaultMemory {

    private static final int PARTS = 5;

    private final HomeLines file;

    VaultMemory(Home home) {
        this.file = new HomeLines(home.folder().resolve("instances.list"));
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
        file.write(all.stream().map(VaultMemory::line).toList());
    }

    private static String line(Left left) {
        return String.join(
                        " ",
                        left.vault().toString(),
                        left.instance().toString(),
                        Long.toString(left.head().sequence()),
                        HexFormat.of().formatHex(left.head().hash()),
                        left.machine())
                + '\t'
                + HomeLines.text(left.place());
    }

    private List<Left> read() {
        var all = new ArrayList<Left>();
        for (String line : file.read()) {
            int tab = Math.max(0, line.indexOf('\t'));
            String[] parts = line.substring(0, tab).split(" ");
            try {
                if (parts.length == PARTS) {
                    all.add(new Left(
                            UUID.fromString(parts[0]),
                            UUID.fromString(parts[1]),
                            new Head(Long.parseLong(parts[2]), HexFormat.of().parseHex(parts[3])),
                            parts[4],
                            HomeLines.place(line.substring(tab + 1))));
                }
            } catch (IllegalArgumentException _) {
                // a line that cannot be read is as one that was never written: that vault is met for the first time
            }
        }
        return all;
    }
}
