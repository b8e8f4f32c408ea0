package org.entente.app.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.entente.vault.Surroundings;
import org.entente.vault.desk.Desk;
import org.entente.vault.key.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitsTest {

    private static final Instant MONDAY = Instant.parse("2024-03-11T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-03-12T08:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2024-03-13T08:00:00Z");

    @TempDir
    Path folder;

    private Desk desk() {
        return new Desk(
                folder,
                UUID.randomUUID(),
                Surroundings.ofThisMachine(),
                Secret.taking(new byte[32]),
                Secret.taking(new byte[32]));
    }

    @Test
    void callsEverythingNewsAtTheFirst() {
        var first = Visits.begin(desk(), MONDAY, 5);
        assertThat(first.last()).isEmpty();
        assertThat(first.before(MONDAY)).isZero();
    }

    @Test
    void callsNothingNewsThatWasDoneInTheLastVisit() {
        var desk = desk();
        Visits.begin(desk, MONDAY, 5).keep(9);
        var next = Visits.begin(desk, TUESDAY, 12);
        assertThat(next.last()).contains(new Visits.Visit(MONDAY, 9));
        assertThat(next.before(TUESDAY)).isEqualTo(9);
        assertThat(next.before(MONDAY)).isZero();
    }

    @Test
    void remembersHowFarTheCaseWasWhenACrashEndedTheVisit() {
        var desk = desk();
        Visits.begin(desk, MONDAY, 5);
        assertThat(Visits.begin(desk, TUESDAY, 12).last()).contains(new Visits.Visit(MONDAY, 5));
    }

    @Test
    void readsPastADamagedLine() {
        var desk = desk();
        desk.put("visits", (MONDAY + " 3\nno line\n" + TUESDAY + " x").getBytes(StandardCharsets.UTF_8));
        assertThat(Visits.begin(desk, WEDNESDAY, 12).last()).contains(new Visits.Visit(MONDAY, 3));
    }

    @Test
    void forgetsTheOldestOfVeryMany() {
        var desk = desk();
        for (int i = 0; i < 450; i++) {
            Visits.begin(desk, MONDAY.plusSeconds(i * 60L), i);
        }
        var lines = new String(desk.get("visits").orElseThrow(), StandardCharsets.UTF_8).lines();
        assertThat(lines).hasSize(400).last().isEqualTo(MONDAY.plusSeconds(449 * 60L) + " 449");
    }
}
