package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeldVaultsTest {

    private static final Path FOLDER = Path.of("case.vault");

    @Test
    void aVaultThatNobodyHoldsIsNotWaitedFor() {
        var held = new HeldVaults(Duration.ofMinutes(1));
        held.hold(Path.of("other.vault"));

        assertThat(CompletableFuture.runAsync(() -> held.awaitClosed(FOLDER))).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void whoOpensAVaultWaitsUntilItIsClosed() throws Exception {
        var held = new HeldVaults(Duration.ofMinutes(1));
        held.hold(FOLDER);
        var begun = new CountDownLatch(1);
        var waiting = CompletableFuture.runAsync(() -> {
            begun.countDown();
            held.awaitClosed(FOLDER.toAbsolutePath());
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(waiting).isNotDone();

        held.letGo(FOLDER);

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void nobodyWaitsForEver() {
        var held = new HeldVaults(Duration.ofMillis(20));
        held.hold(FOLDER);

        assertThat(CompletableFuture.runAsync(() -> held.awaitClosed(FOLDER))).succeedsWithin(Duration.ofSeconds(10));
    }
}
