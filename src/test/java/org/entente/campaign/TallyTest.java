package org.entente.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyTest {

    @TempDir
    private Path folder;

    @Test
    void goesOnWhereItStoppedAndAddsUp() throws IOException {
        Path file = folder.resolve("kept/Some.campaign.properties");
        var first = Tally.resume(file);
        assertThat(first.next()).isZero();
        first.add(true);
        first.add(false);
        first.keep();
        var second = Tally.resume(file);
        assertThat(second.next()).isEqualTo(2);
        second.add(true);
        assertThat(second).hasToString("3 cases so far, 1 failures; the next run begins at case 3");
    }
}
