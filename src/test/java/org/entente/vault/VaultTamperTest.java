package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.campaign.Campaign;
import org.entente.model.work.Progress;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.disk.MemoryDisk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * A vault that was closed, and then changed by a drive that rots or a hostile hand: either its content is the same, or somebody
 * hears of it. (The desk is outside of this: a layout that is damaged is gone, and an older one may come back.)
 */
class VaultTamperTest {

    private static final int SESSIONS = 3;

    /** A segment of these bytes was begun, and nothing was written to it. */
    private static final int SEGMENT_HEAD = 92;

    private static final MemoryDisk SOUND = new MemoryDisk();
    private static final MemoryDisk OTHER = new MemoryDisk();
    private static final List<MemoryDisk> OLDER = new ArrayList<>();
    private static final List<String> CONTENT = new ArrayList<>();

    private static Surroundings on(MemoryDisk disk, long seed) {
        return new Surroundings(InstantSource.fixed(TestVaults.NOON), new SplittableRandom(seed), disk);
    }

    @BeforeAll
    static void makeAVaultWithAPast() throws IOException {
        TestVaults.create(Work.FOLDER, on(OTHER, 100)).close();
        TestVaults.create(Work.FOLDER, on(SOUND, 1)).close();
        for (int session = 1; session <= SESSIONS; session++) {
            OLDER.add(SOUND.copy());
            session(OTHER, 100 + session);
            session(SOUND, session);
        }
        try (Vault vault = TestVaults.open(Work.FOLDER, on(SOUND.copy(), 50))) {
            CONTENT.addAll(Work.lines(vault));
        }
    }

    private static void session(MemoryDisk disk, int number) throws IOException {
        try (Vault vault = TestVaults.open(Work.FOLDER, on(disk, number))) {
            for (int i = 0; i < 2; i++) {
                var attachment = vault.blobs().write(new ByteArrayInputStream(("attached " + number).getBytes(UTF_8)));
                try (var action = vault.journal().begin()) {
                    action.entry("note", new byte[3], action.content((number + "." + i).getBytes(UTF_8)));
                    action.entry(BlobReceipt.ENTRY, new byte[0], action.content(attachment.bytes()));
                    action.end();
                }
                if (i == 0 && disk == SOUND) {
                    OLDER.add(disk.copy());
                }
            }
            vault.desk().put("draft", ("draft " + number).getBytes(UTF_8));
        }
    }

    /** What somebody who opens the vault and has it checked learns. */
    private record Seen(boolean alarm, List<String> repairs, List<String> content) {}

    private static Seen look(MemoryDisk disk) {
        try {
            return switch (TestVaults.tryOpen(Work.FOLDER, on(disk, 60))) {
                case Opening.Opened(Vault vault, var repairs) -> {
                    try (vault) {
                        boolean intact = vault.verify(Progress.NONE).intact();
                        yield new Seen(!intact, repairs, intact ? Work.lines(vault) : List.of());
                    }
                }
                case Opening.Damaged _, Opening.NoVault _, Opening.WrongPassphrase _ ->
                    new Seen(true, List.of(), List.of());
                case Opening.InUse inUse -> throw new AssertionError(inUse.toString());
            };
        } catch (VaultException e) {
            return new Seen(true, List.of(), List.of());
        }
    }

    @Test
    void noticesWhateverAHostileHandDoes(TestInfo test) throws IOException {
        var kinds = Tampering.values();
        var copies = new Tampering.Copies(OLDER, OTHER, SESSIONS);
        Campaign.of(test).run(number -> {
            MemoryDisk disk = SOUND.copy();
            var random = new SplittableRandom(number);
            Tampering kind = kinds[(int) (number % kinds.length)];
            kind.on(disk, copies, random);
            if (random.nextInt(4) == 0 && isWhole(disk)) {
                kinds[random.nextInt(kinds.length)].on(disk, copies, random);
            }
            boolean isOlder = isAllOfAnOlderCopy(disk);
            Seen seen = look(disk);
            if (!seen.alarm() && seen.repairs().isEmpty() && !isOlder) {
                assertThat(seen.content()).as("%s", kind).isEqualTo(CONTENT);
            }
        });
    }

    /** Whether a second hand finds every file, and something in it. */
    private static boolean isWhole(MemoryDisk disk) throws IOException {
        for (Path file : SOUND.files()) {
            if (!disk.exists(file) || disk.content(file).length == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether two tamperings together amount to an older copy as it was: no vault can tell this by itself. The workstation that knows a
     * later head can, and so can partners who witnessed one.
     */
    private static boolean isAllOfAnOlderCopy(MemoryDisk disk) throws IOException {
        boolean header = false;
        boolean journal = false;
        for (MemoryDisk older : OLDER) {
            journal |= journal(older).equals(journal(disk));
            for (String name : List.of("header.a", "header.b")) {
                Path file = Work.FOLDER.resolve(name);
                header |= disk.exists(file) && Arrays.equals(disk.content(file), older.content(file));
            }
        }
        return header && journal;
    }

    /** Segments in which something stands. */
    private static Map<Path, String> journal(MemoryDisk disk) throws IOException {
        var segments = new TreeMap<Path, String>();
        for (Path file : disk.files()) {
            if (file.startsWith(Work.FOLDER.resolve("journal")) && disk.content(file).length > SEGMENT_HEAD) {
                segments.put(file, HexFormat.of().formatHex(disk.content(file)));
            }
        }
        return segments;
    }

    /** Eight cases to a byte, for every byte of every file; an ordinary build takes them with large steps. */
    @Test
    void refusesOrRepairsEveryFlippedBit(TestInfo test) throws IOException {
        var files = SOUND.files();
        long bits = 0;
        for (Path file : files) {
            bits += 8L * SOUND.content(file).length;
        }
        long all = bits;
        Campaign.of(test).run(number -> {
            MemoryDisk disk = SOUND.copy();
            // a step without common factor with the whole meets every bit once before any twice
            Path flipped = flip(disk, files, number * 10_007 % all);
            Seen seen = look(disk);
            if (!seen.alarm()) {
                assertThat(seen.content()).as("%s", flipped).isEqualTo(CONTENT);
            }
        });
        assertThat(all % 10_007).isNotZero();
    }

    private static Path flip(MemoryDisk disk, List<Path> files, long bit) throws IOException {
        long left = bit;
        for (Path file : files) {
            byte[] bytes = disk.content(file);
            if (left < 8L * bytes.length) {
                bytes[(int) (left / 8)] ^= (byte) (1 << left % 8);
                disk.put(file, bytes);
                return file;
            }
            left -= 8L * bytes.length;
        }
        throw new AssertionError("no bit " + bit);
    }
}
