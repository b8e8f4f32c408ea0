package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.campaign.Campaign;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.value.Text;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Progress;
import org.entente.store.query.ObjectFilter;
import org.entente.vault.disk.MemoryDisk;
import org.entente.vault.disk.MemoryDisk.Call;
import org.entente.vault.disk.Unforced.Survival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * A drive that fails under journal and database at once: what was called safe is there, and the database says the same as one
 * that is made anew from the journal.
 */
class StorageFaultTest {

    private static final Path FOLDER = Path.of("/memory/case.vault");
    private static final Path KEY = FOLDER.resolve("cache/key");
    private static final Path DATABASE = FOLDER.resolve("cache/view.mv.db");

    private int rebuilt;
    private int kept;

    /** A case that holds something already, closed. Of each case a copy is worked on, which costs less than making it. */
    private static MemoryDisk sound() {
        var disk = new MemoryDisk();
        try (var here = TestCase.create(FOLDER, "KST", 1, disk)) {
            here.add(ObjectId.derived("test", "first"), "person", new Text("Karim"));
        }
        return disk;
    }

    /** Works until something fails; returns the objects that were surely added. */
    private static List<ObjectId> workUntilItFails(TestCase here, SplittableRandom random) {
        var safe = new ArrayList<ObjectId>();
        try {
            here.reopenClosed();
            try (here) {
                for (int i = 0; i < 30; i++) {
                    ObjectId object = ObjectId.random(random);
                    here.add(object, "vessel", new Text("V".repeat(random.nextInt(1, 2000)) + i));
                    safe.add(object);
                    here.say(object, "alias", new Text("alias " + i));
                }
            }
        } catch (EntenteException e) {
            return safe;
        }
        return safe;
    }

    private void check(MemoryDisk disk, TestCase here, List<ObjectId> safe) throws IOException {
        byte[] key = disk.files().contains(KEY) ? disk.content(KEY) : new byte[0];
        here.reopenClosed();
        try (here) {
            if (Arrays.equals(key, disk.content(KEY))) {
                kept++;
            } else {
                rebuilt++;
            }
            var found = here.store().queries().objects().page(ObjectFilter.ALL);
            assertThat(found.total()).isBetween(safe.size() + 1, safe.size() + 2);
            var live = here.store().queries().totals().projectionDigest();
            here.store().rebuild(Progress.NONE);
            assertThat(here.store().queries().totals().projectionDigest()).isEqualTo(live);
            assertThat(here.vault().verify(Progress.NONE).problems()).isEmpty();
        }
    }

    @Test
    void theDatabaseIsRightAfterThePowerWentAtAnyWrite(TestInfo test) throws IOException {
        var sound = sound();
        Survival[] ways = {Survival.PREFIX, Survival.SECTORS, Survival.TORN_SECTORS};
        Campaign.of(test).run(number -> {
            var disk = sound.copy();
            TestCase here = TestCase.closed(FOLDER, "KST", 2, disk); // its own randomness, not that of the making again
            var random = new SplittableRandom(number);
            disk.losePowerAfter(random.nextInt(1, 400));
            var safe = workUntilItFails(here, random);
            disk.powerUp(random, ways[(int) (number % 3)]);
            check(disk, here, safe);
        });
        report(test);
    }

    @Test
    void theDatabaseIsRightAfterAnyCallFailed(TestInfo test) throws IOException {
        var sound = sound();
        Campaign.of(test).run(number -> {
            var disk = sound.copy();
            TestCase here = TestCase.closed(FOLDER, "KST", 2, disk); // its own randomness, not that of the making again
            var random = new SplittableRandom(number);
            disk.failAt(Call.values()[(int) (number % 5)], random.nextInt(1, 300), number / 5 % 2 == 1);
            var safe = workUntilItFails(here, random);
            disk.repair();
            check(disk, here, safe);
        });
        report(test);
    }

    private void report(TestInfo test) {
        test.getTestMethod()
                .ifPresent(method -> System.getLogger(StorageFaultTest.class.getName())
                        .log(
                                System.Logger.Level.INFO,
                                "{0}: {1} databases were made anew, {2} were kept",
                                method.getName(),
                                rebuilt,
                                kept));
    }

    /** The database's cipher does not authenticate: what it does not notice itself must not be believed. */
    @Test
    void theDatabaseIsRightAfterItsFilesRotted(TestInfo test) throws IOException {
        var sound = sound();
        TestCase here = TestCase.closed(FOLDER, "KST", 2, sound);
        here.reopenClosed();
        for (int i = 0; i < 20; i++) {
            here.add(ObjectId.derived("test", "more" + i), "vessel", new Text("Vesna " + i));
        }
        var live = here.store().queries().totals().projectionDigest();
        here.close();
        Campaign.of(test).run(number -> {
            var disk = sound.copy();
            var random = new SplittableRandom(number);
            Path file = number % 10 == 0 ? KEY : DATABASE;
            byte[] bytes = disk.content(file);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            disk.put(file, bytes);
            TestCase there = TestCase.closed(FOLDER, "KST", 1, disk);
            Hash seen;
            try {
                seen = digest(there);
            } catch (EntenteException e) {
                seen = digest(there); // it was refused once its rows were read, and is made anew
            }
            assertThat(seen).isEqualTo(live);
        });
    }

    private static Hash digest(TestCase there) {
        there.reopenClosed();
        try (there) {
            return there.store().queries().totals().projectionDigest();
        }
    }
}
