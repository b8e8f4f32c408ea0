package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.campaign.Campaign;
import org.entente.model.work.Progress;
import org.entente.vault.disk.MemoryDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What a failing drive or a hostile hand does to the files is noticed, and what can be put right is. */
class VaultDamageTest {

    private static final List<String> ACTIONS = List.of("1 a chain | A", "2 b chain | B | bb", "3 c chain | C");

    private static final int HEADER = 92;

    private static final Path FOLDER = Path.of("/memory/case.vault");
    private static final Path SEGMENT = FOLDER.resolve("journal/0001.seg");

    private MemoryDisk disk = new MemoryDisk();
    private MemoryDisk sealedDisk = disk;
    private MemoryDisk unsealedDisk = disk;
    private final List<Integer> ends = new ArrayList<>();

    @BeforeEach
    void writeThreeActions() throws IOException {
        try (Vault vault = TestVaults.create(FOLDER, surroundings(1))) {
            write(vault, "a", "A");
            ends.add(disk.content(SEGMENT).length);
            write(vault, "b", "B", "bb");
            ends.add(disk.content(SEGMENT).length);
            write(vault, "c", "C");
            ends.add(disk.content(SEGMENT).length);
            unsealedDisk = disk.copy();
        }
        sealedDisk = disk.copy();
    }

    private Surroundings surroundings(long seed) {
        return new Surroundings(InstantSource.fixed(TestVaults.NOON), new SplittableRandom(seed), disk);
    }

    private Opening open(long seed) {
        return TestVaults.tryOpen(FOLDER, surroundings(seed));
    }

    private void flip(Path file, int index) throws IOException {
        byte[] bytes = disk.content(file);
        bytes[index] ^= 0x10;
        disk.put(file, bytes);
    }

    private static void write(Vault vault, String kind, String... contents) {
        try (var action = vault.journal().begin()) {
            var indexes = new int[contents.length];
            for (int i = 0; i < contents.length; i++) {
                indexes[i] = action.content(contents[i].getBytes(UTF_8));
            }
            action.entry(kind, "chain".getBytes(UTF_8), indexes);
            action.end();
        }
    }

    private static List<String> entries(Vault vault) {
        return Recorded.all(vault.journal(), 0).stream()
                .filter(line -> !line.startsWith("end"))
                .toList();
    }

    @Tag("slow")
    @Test
    void cutsATailThatIsTornAtAnyByte() throws Exception {
        byte[] whole = unsealedDisk.content(SEGMENT);
        for (int length = 0; length <= whole.length; length++) {
            disk = unsealedDisk.copy();
            disk.put(SEGMENT, Arrays.copyOf(whole, length));
            int at = length;
            int complete = (int) ends.stream().filter(end -> end <= at).count();
            Opening opening = open(2);
            assertThat(opening).as("cut to %d bytes", length).isInstanceOf(Opening.Opened.class);
            var opened = (Opening.Opened) opening;
            try (Vault vault = opened.vault()) {
                assertThat(entries(vault)).isEqualTo(ACTIONS.subList(0, complete));
                boolean clean = length == HEADER || ends.contains(length);
                assertThat(opened.repairs()).isEqualTo(clean ? List.of() : List.of("vault.repaired.tail"));
                write(vault, "more", "M");
                assertThat(entries(vault)).hasSize(complete + 1);
                assertThat(vault.verify(Progress.NONE).problems()).isEmpty();
            }
        }
    }

    @Tag("slow")
    @Test
    void noticesEveryFlippedByteOfASealedJournal() throws Exception {
        int size = sealedDisk.content(SEGMENT).length;
        for (int i = 0; i < size; i++) {
            disk = sealedDisk.copy();
            flip(SEGMENT, i);
            switch (open(3)) {
                case Opening.Damaged _ -> {}
                case Opening.Opened(Vault vault, var repairs) -> {
                    try (vault) {
                        assertThat(repairs).as("byte %d", i).isEmpty();
                        assertThat(vault.verify(Progress.NONE).intact())
                                .as("byte %d", i)
                                .isFalse();
                    }
                }
                case Opening other -> throw new AssertionError("byte " + i + ": " + other);
            }
        }
    }

    @Tag("slow")
    @Test
    void neverCutsDamageInFrontOfALaterAction() throws Exception {
        int lastAction = ends.get(1);
        int size = unsealedDisk.content(SEGMENT).length;
        for (int i = 0; i < size; i++) {
            disk = unsealedDisk.copy();
            flip(SEGMENT, i);
            Opening opening = open(4);
            if (i < lastAction) {
                assertThat(opening).as("byte %d", i).isInstanceOf(Opening.Damaged.class);
                assertThat(disk.content(SEGMENT).length).isEqualTo(size);
            } else if (opening instanceof Opening.Opened opened) {
                try (Vault vault = opened.vault()) {
                    assertThat(opened.repairs()).as("byte %d", i).containsExactly("vault.repaired.tail");
                    assertThat(entries(vault)).isEqualTo(ACTIONS.subList(0, 2));
                }
            } else {
                // a flipped sequence number looks like a later action: an alarm is right there too
                assertThat(opening).as("byte %d", i).isInstanceOf(Opening.Damaged.class);
            }
        }
    }

    @Tag("slow")
    @Test
    void repairsOneCopyOfHeaderOrKeyTableFromTheOther() throws Exception {
        for (String name : List.of("header.a", "header.b", "keys.a", "keys.b")) {
            int size = sealedDisk.content(FOLDER.resolve(name)).length;
            for (int i = 0; i <= size; i++) {
                disk = sealedDisk.copy();
                Path file = FOLDER.resolve(name);
                if (i == size) {
                    disk.remove(file);
                } else {
                    flip(file, i);
                }
                Opening opening = open(5);
                assertThat(opening).as("%s byte %d", name, i).isInstanceOf(Opening.Opened.class);
                var opened = (Opening.Opened) opening;
                try (Vault vault = opened.vault()) {
                    assertThat(opened.repairs())
                            .containsExactly(
                                    name.startsWith("header") ? "vault.repaired.header" : "vault.repaired.keys");
                    assertThat(entries(vault)).isEqualTo(ACTIONS);
                }
                assertThat(disk.content(file)).isEqualTo(sealedDisk.content(file));
            }
        }
    }

    @Test
    void refusesWhenBothCopiesAreDamaged() throws Exception {
        for (String kind : List.of("header", "keys")) {
            disk = sealedDisk.copy();
            for (String copy : List.of(".a", ".b")) {
                Path file = FOLDER.resolve(kind + copy);
                flip(file, disk.content(file).length - 5);
            }
            assertThat(open(6)).isEqualTo(new Opening.Damaged("vault.damaged." + kind, List.of()));
        }
    }

    @Test
    void alarmsWhenTheJournalIsShorterThanItsSeal() throws Exception {
        byte[] whole = sealedDisk.content(SEGMENT);
        for (int length : List.of(0, HEADER, ends.get(0), ends.get(1), ends.get(2) - 1)) {
            disk = sealedDisk.copy();
            disk.put(SEGMENT, Arrays.copyOf(whole, length));
            assertThat(open(7)).isInstanceOf(Opening.Damaged.class);
            assertThat(disk.content(SEGMENT).length).isEqualTo(length);
        }
        disk.remove(SEGMENT);
        assertThat(open(7)).isEqualTo(new Opening.Damaged("vault.damaged.shorter", List.of()));
    }

    @Test
    void sealsByItselfAfterFiveMinutesOfWork() throws Exception {
        disk = sealedDisk.copy();
        var now = new java.util.concurrent.atomic.AtomicReference<>(TestVaults.NOON);
        Path second = FOLDER.resolve("journal/0002.seg");
        try (Vault vault = TestVaults.open(FOLDER, new Surroundings(now::get, new SplittableRandom(20), disk))) {
            write(vault, "d", "D");
            now.set(TestVaults.NOON.plusSeconds(299));
            write(vault, "e", "E");
            MemoryDisk early = disk.copy();
            early.put(second, Arrays.copyOf(disk.content(second), HEADER));
            now.set(TestVaults.NOON.plusSeconds(300));
            write(vault, "f", "F");
            MemoryDisk late = disk.copy();
            late.put(second, Arrays.copyOf(disk.content(second), HEADER));
            disk = early;
            assertThat(open(21)).isInstanceOf(Opening.Opened.class);
            disk = late;
            assertThat(open(22)).isEqualTo(new Opening.Damaged("vault.damaged.shorter", List.of()));
        }
    }

    @Test
    void alarmsWhenAnEarlierSegmentIsMissingOrAnotherVaultsIsPutInItsPlace() throws Exception {
        disk = sealedDisk.copy();
        try (Vault vault = TestVaults.open(FOLDER, surroundings(8))) {
            write(vault, "d", "D");
        }
        MemoryDisk second = disk.copy();
        disk.remove(SEGMENT);
        assertThat(open(9)).isEqualTo(new Opening.Damaged("vault.damaged.segment-missing", List.of("0001.seg")));
        Path other = Path.of("/memory/other.vault");
        try (Vault vault = TestVaults.create(other, surroundings(10))) {
            write(vault, "a", "A");
        }
        second.put(SEGMENT, disk.content(other.resolve("journal/0001.seg")));
        disk = second;
        try (Vault vault = TestVaults.open(FOLDER, surroundings(11))) {
            assertThat(vault.verify(Progress.NONE).intact()).isFalse();
        }
    }

    @Test
    void refusesAKdfCostOutOfBoundsBeforeSpendingAnything(TestInfo test) throws IOException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        Campaign.of(test).run(number -> {
            int[] cost = hostileCost(new SplittableRandom(number));
            disk = sealedDisk.copy();
            // memory stands right behind the slot's kind: 8 + 2 + 2 + 16 + 44 + 8 + 4 + 1 bytes of header, 1 of kind
            for (String name : List.of("header.a", "header.b")) {
                byte[] bytes = disk.content(FOLDER.resolve(name));
                ByteBuffer.wrap(bytes, 86, 12).putInt(cost[0]).putInt(cost[1]).putInt(cost[2]);
                disk.put(FOLDER.resolve(name), bytes);
            }
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long worked = threads.getCurrentThreadCpuTime(); // the clock would also count what others do here
            assertThat(Vault.open(FOLDER, "test".toCharArray(), surroundings(12)))
                    .as(Arrays.toString(cost))
                    .isEqualTo(new Opening.Damaged("vault.damaged.slot", List.of()));
            assertThat(threads.getCurrentThreadCpuTime() - worked).isLessThan(50_000_000L);
            assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(16L << 20);
        });
    }

    /** One of the three numbers is out of bounds, by one or by very much. */
    private static int[] hostileCost(SplittableRandom random) {
        int[] cost = {65536, 3, 1};
        int[][] wrong = {
            {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1024, 65535, (1 << 20) + 1, 1 << 21, 1 << 30},
            {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1, 2, 17, 1 << 16},
            {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 9, 1 << 24}
        };
        int which = random.nextInt(3);
        cost[which] = wrong[which][random.nextInt(wrong[which].length)];
        return cost;
    }
}
