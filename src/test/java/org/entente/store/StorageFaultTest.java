package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.campaign.Campaign;
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

    private final AtomicInteger rebuilt = new AtomicInteger();

    /** A case that holds something already, closed. */
    private TestCase begin(MemoryDisk disk) {
        var here = TestCase.create(FOLDER, "KST", 1, disk);
        here.add(ObjectId.derived("test", "first"), "person", new Text("Karim"));
        here.close();
        return here;
    }

    /** Works until something fails; returns how many objects were surely added. */
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
            rebuilt.addAndGet(java.util.Arrays.equals(key, disk.content(KEY)) ? 0 : 1);
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
        Survival[] ways = {Survival.PREFIX, Survival.SECTORS, Survival.TORN_SECTORS};
        Campaign.of(test).run(number -> {
            var disk = new MemoryDisk();
            TestCase here = begin(disk);
            var random = new SplittableRandom(number);
            disk.losePowerAfter(random.nextInt(1, 400));
            var safe = workUntilItFails(here, random);
            disk.powerUp(random, ways[(int) (number % 3)]);
            check(disk, here, safe);
        });
        System.out.println("rebuilt " + rebuilt);
    }

    @Test
    void theDatabaseIsRightAfterAnyCallFailed(TestInfo test) throws IOException {
        Campaign.of(test).run(number -> {
            var disk = new MemoryDisk();
            TestCase here = begin(disk);
            var random = new SplittableRandom(number);
            disk.failAt(Call.values()[(int) (number % 5)], random.nextInt(1, 300), number / 5 % 2 == 1);
            var safe = workUntilItFails(here, random);
            disk.repair();
            check(disk, here, safe);
        });
        System.out.println("rebuilt " + rebuilt);
    }
}
