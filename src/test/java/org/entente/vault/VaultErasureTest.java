package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.entente.campaign.Campaign;
import org.entente.model.Hash;
import org.entente.model.work.Progress;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.MemoryDisk;
import org.entente.vault.journal.Content;
import org.entente.vault.journal.ContentAddress;
import org.entente.vault.journal.ErasureRecord;
import org.entente.vault.journal.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is erased is gone from every file, what lies beside it stays, and no power cut leaves anything between. */
class VaultErasureTest {

    private static final Path FOLDER = Path.of("/memory/case.vault");
    private static final List<String> KEYS = List.of("header.a", "header.b", "keys.a", "keys.b");

    static LongStream seeds() {
        return Campaign.seeds(150);
    }

    @Test
    void takesContentsAndLeavesTheChain() throws Exception {
        var disk = new MemoryDisk();
        var surroundings = surroundings(disk, 1);
        try (Vault vault = TestVaults.create(FOLDER, surroundings)) {
            var receipt = write(vault);
            Head before = vault.journal().head();
            var index = vault.cache().files();
            index.write("index", out -> out.write("second".getBytes(UTF_8)));
            disk.put(FOLDER.resolve("cache/key"), new byte[] {1});
            erase(vault, receipt);
            assertThat(disk.names(FOLDER.resolve("cache")))
                    .as("what was made of the contents knows what is to be gone")
                    .isEmpty();
            assertThat(vault.journal().holds(before)).isTrue();
            assertThat(contents(vault)).containsExactly("first", "", "third", "", "after");
            assertThat(vault.verify(Progress.NONE).problems()).isEmpty();
            assertThat(disk.names(FOLDER.resolve("blobs"))).isEmpty();
            try (var action = vault.journal().begin()) {
                action.entry("k", new byte[0], action.content("later".getBytes(UTF_8)));
                action.end();
            }
        }
        try (Vault vault = TestVaults.open(FOLDER, surroundings)) {
            assertThat(contents(vault)).containsExactly("first", "", "third", "", "after", "later");
            assertThat(vault.verify(Progress.NONE).problems()).isEmpty();
        }
    }

    /** The thief has the passphrase, the files of now, and a copy of the journal from before; not the key tables from before. */
    @Test
    void anOlderJournalUnderTheNewKeysGivesNothingBack() throws Exception {
        var disk = new MemoryDisk();
        var surroundings = surroundings(disk, 2);
        Map<String, byte[]> older = new HashMap<>();
        Map<String, byte[]> keys = new HashMap<>();
        BlobReceipt receipt;
        try (Vault vault = TestVaults.create(FOLDER, surroundings)) {
            receipt = write(vault);
        }
        try (Vault vault = TestVaults.open(FOLDER, surroundings)) {
            for (String name : KEYS) {
                keys.put(name, disk.content(FOLDER.resolve(name)));
            }
            Path journal = FOLDER.resolve("journal");
            for (String name : disk.names(journal)) {
                older.put(name, disk.content(journal.resolve(name)));
            }
            erase(vault, receipt);
        }
        var stolen = disk.copy();
        older.forEach((name, bytes) -> stolen.put(FOLDER.resolve("journal").resolve(name), bytes));
        try (Vault vault = TestVaults.open(FOLDER, surroundings(stolen, 3))) { // the chain is the same, so it opens
            assertThat(readable(vault)).containsExactly("vault.damaged.journal");
            assertThat(vault.verify(Progress.NONE).problems()).isNotEmpty();
        }
        // under the key tables of before it would: they are what makes the difference
        var backup = stolen.copy();
        keys.forEach((name, bytes) -> backup.put(FOLDER.resolve(name), bytes));
        backup.names(FOLDER.resolve("journal")).stream()
                .filter(name -> !older.containsKey(name))
                .toList()
                .forEach(name -> backup.remove(FOLDER.resolve("journal").resolve(name)));
        try (Vault vault = TestVaults.open(FOLDER, surroundings(backup, 3))) {
            assertThat(readable(vault)).contains("second");
        }
    }

    @Test
    void noticesWhatIsGoneWithoutAnOrder() throws Exception {
        var disk = new MemoryDisk();
        try (Vault vault = TestVaults.create(FOLDER, surroundings(disk, 4))) {
            write(vault);
            var second = addresses(vault).get(1);
            vault.erase(List.of(second), List.of(), () -> {});
            assertThat(vault.verify(Progress.NONE).problems())
                    .extracting(IntegrityReport.Problem::key)
                    .containsExactly("vault.damaged.erased");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isDoneOrNotDoneWhereverThePowerFails(long seed) throws Exception {
        var random = new SplittableRandom(seed);
        var disk = new MemoryDisk();
        var surroundings = surroundings(disk, seed + 10);
        BlobReceipt receipt;
        Vault vault = TestVaults.create(FOLDER, surroundings);
        receipt = write(vault);
        disk.losePowerAfter(1 + seed % 50);
        boolean isAcknowledged = false;
        try {
            erase(vault, receipt);
            isAcknowledged = true;
        } catch (VaultException e) {
            assertThat(disk.hasPower()).isFalse();
        }
        if (disk.hasPower()) {
            disk.losePowerAfter(1);
        }
        disk.powerUp(random);
        if (random.nextBoolean()) { // and once more, while it is being finished
            disk.losePowerAfter(random.nextInt(1, 25));
            try {
                TestVaults.tryOpen(FOLDER, surroundings);
            } catch (VaultException e) {
                assertThat(disk.hasPower()).isFalse();
            }
            disk.losePowerAfter(1);
            disk.powerUp(random);
        }
        try (Vault again = TestVaults.open(FOLDER, surroundings)) {
            var contents = contents(again);
            var erased = List.of("first", "", "third", "", "after");
            var whole = contents.size() == 4 ? contents.subList(0, 3) : contents;
            assertThat(whole).isIn(erased, List.of("first", "second", "third"));
            assertThat(!isAcknowledged || whole.equals(erased)).isTrue();
            boolean isErased = whole.equals(erased);
            assertThat(disk.names(FOLDER.resolve("blobs"))).hasSize(isErased ? 0 : 1);
            assertThat(again.verify(Progress.NONE).problems()).isEmpty();
            assertThat(disk.names(FOLDER)).doesNotContain("erasing");
            assertThat(disk.names(FOLDER.resolve("journal"))).allMatch(name -> name.endsWith(".seg"));
        }
    }

    private static Surroundings surroundings(ChannelOpener disk, long seed) {
        return new Surroundings(java.time.InstantSource.fixed(TestVaults.NOON), new SplittableRandom(seed), disk);
    }

    /** Three contents in one action, and an attachment. */
    private static BlobReceipt write(Vault vault) throws Exception {
        var receipt = vault.blobs().write(new ByteArrayInputStream("file".getBytes(UTF_8)));
        try (var action = vault.journal().begin()) {
            int first = action.content("first".getBytes(UTF_8));
            int second = action.content("second".getBytes(UTF_8));
            int third = action.content("third".getBytes(UTF_8));
            action.entry("k", new byte[9], first, second, third);
            action.entry(BlobReceipt.ENTRY, new byte[0], action.content(receipt.bytes()));
            action.end();
        }
        vault.seal();
        return receipt;
    }

    private static void erase(Vault vault, BlobReceipt receipt) {
        var all = addresses(vault);
        var gone = List.of(all.get(1), all.get(3));
        vault.erase(gone, List.of(receipt), () -> {
            try (var action = vault.journal().begin()) {
                action.entry(
                        ErasureRecord.ENTRY,
                        ErasureRecord.write(gone.stream()
                                .map(each -> Hash.of(each.commitment()))
                                .toList()));
                action.entry("k", new byte[0], action.content("after".getBytes(UTF_8)));
                action.end();
            }
        });
    }

    private static List<ContentAddress> addresses(Vault vault) {
        var addresses = new ArrayList<ContentAddress>();
        vault.journal().replay(0, each(content -> addresses.add(content.address())), Progress.NONE);
        return addresses;
    }

    /** Words of every content; a receipt that is there shows as one too. */
    private static List<String> contents(Vault vault) {
        var contents = new ArrayList<String>();
        vault.journal().replay(0, each(content -> contents.add(new String(content.bytes(), UTF_8))), Progress.NONE);
        return contents;
    }

    private static List<String> readable(Vault vault) {
        var contents = new ArrayList<String>();
        try {
            vault.journal().replay(0, each(content -> contents.add(new String(content.bytes(), UTF_8))), Progress.NONE);
        } catch (VaultException e) {
            contents.add(e.key());
        }
        return contents;
    }

    private static Replay each(java.util.function.Consumer<Content> taker) {
        return new Replay() {
            @Override
            public void entry(long sequence, String kind, byte[] chain, List<Content> contents) {
                contents.forEach(taker);
            }

            @Override
            public void endOfAction(Head head) {}
        };
    }
}
