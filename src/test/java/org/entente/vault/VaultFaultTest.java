package org.entente.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import org.entente.campaign.Campaign;
import org.entente.vault.disk.MemoryDisk;
import org.entente.vault.disk.MemoryDisk.Call;
import org.entente.vault.disk.Unforced.Survival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A drive that fails in every way a drive can: nothing that was called safe is lost, and the person is told what happened. */
class VaultFaultTest {

    private static final int MANY = 1000;

    private static Surroundings on(MemoryDisk disk, long seed) {
        return new Surroundings(InstantSource.fixed(TestVaults.NOON), new SplittableRandom(seed), disk);
    }

    /** 300 cases to a piece of work: its first hundred writing calls, each with three ways in which what was not forced survives. */
    @Test
    void losesNothingWhenThePowerGoesAtAnyWrite(TestInfo test) throws IOException {
        Survival[] ways = {Survival.PREFIX, Survival.SECTORS, Survival.TORN_SECTORS};
        Campaign.of(test).run(number -> {
            var disk = new MemoryDisk();
            var surroundings = on(disk, number);
            var work = new Work(Work.FOLDER, new SplittableRandom(number / 300)).begin(surroundings);
            disk.losePowerAfter(1 + number % 300 / 3);
            assertThat(work.untilItFails(surroundings, MANY)).isTrue();
            disk.powerUp(new SplittableRandom(number), ways[(int) (number % 3)]);
            work.check(surroundings);
            work.untilItFails(surroundings, 2);
            work.check(surroundings);
        });
    }

    /** 400 cases to a piece of work: the first forty calls of each of five kinds, failing once and for ever. */
    @Test
    void saysWhatFailedAndLosesNothing(TestInfo test) throws IOException {
        Campaign.of(test).run(number -> {
            var disk = new MemoryDisk();
            var surroundings = on(disk, number);
            var random = new SplittableRandom(number / 400);
            var work = new Work(Work.FOLDER, random).begin(surroundings);
            work.untilItFails(surroundings, 1);
            Call call = Call.values()[(int) (number % 5)];
            var fault = disk.failAt(call, 1 + number % 400 / 10, number / 5 % 2 == 1);
            for (int attempt = 0; attempt < 20 && !fault.hasStruck(); attempt++) {
                work.untilItFails(surroundings, 3);
            }
            disk.repair();
            work.check(surroundings);
            assertThat(work.untilItFails(surroundings, 2)).isFalse();
            work.check(surroundings);
        });
    }

    @Test
    void recoversFromAFaultDuringRecovery(TestInfo test) throws IOException {
        Campaign.of(test).run(number -> {
            var disk = new MemoryDisk();
            var surroundings = on(disk, number);
            var random = new SplittableRandom(number);
            var work = new Work(Work.FOLDER, random).begin(surroundings);
            for (int round = 0; round < 3; round++) {
                disk.losePowerAfter(random.nextInt(1, 80));
                work.untilItFails(surroundings, MANY);
                disk.powerUp(random);
                for (int again = 0; again < 3; again++) {
                    if (random.nextBoolean()) {
                        disk.losePowerAfter(random.nextInt(1, 8));
                    } else {
                        Call call = Call.values()[random.nextInt(5)];
                        disk.failAt(call, random.nextInt(1, 8), random.nextBoolean());
                    }
                    TestVaults.openAndLeave(Work.FOLDER, surroundings);
                    disk.repair();
                    disk.powerUp(random);
                }
                work.check(surroundings);
            }
        });
    }

    @Test
    void losesNothingOnAFullDrive(TestInfo test) throws IOException {
        Campaign.of(test).run(number -> {
            var disk = new MemoryDisk();
            var surroundings = on(disk, number);
            var work = new Work(Work.FOLDER, new SplittableRandom(number / 50)).begin(surroundings);
            work.untilItFails(surroundings, 1);
            disk.leaveFree(number % 50 * 97);
            assertThat(work.untilItFails(surroundings, MANY)).isTrue();
            assertThat(work.told()).containsOnly("vault.cannot-write");
            disk.repair();
            work.check(surroundings);
            disk.leaveFree(0); // what was closed can still be read
            work.check(surroundings);
        });
    }

    @Test
    void keepsTheSameContentUnderAnyClock(TestInfo test) throws IOException {
        Campaign.of(test).run(number -> {
            var disk = new MemoryDisk();
            var random = new SplittableRandom(number);
            var surroundings = new Surroundings(() -> anyTime(random), new SplittableRandom(number), disk);
            var work = new Work(Work.FOLDER, new SplittableRandom(number)).begin(surroundings);
            for (int round = 0; round < 4; round++) {
                assertThat(work.untilItFails(surroundings, 2)).isFalse();
                work.check(surroundings);
            }
        });
    }

    private static Instant anyTime(SplittableRandom random) {
        long decade = Duration.ofDays(3653).toSeconds();
        return TestVaults.NOON.plusSeconds(random.nextLong(-decade, decade));
    }
}
