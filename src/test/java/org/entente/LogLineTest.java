package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {

    private static String written(Level level) {
        var entry = new LogRecord(level, "opening not written down");
        entry.setThrown(new UncheckedIOException(new AccessDeniedException("/cases/north.vault")));
        return new LogLine().format(entry);
    }

    @Test
    void saysInOneLineWhatTheProgramCopedWith() {
        assertThat(written(Level.WARNING))
                .isEqualToIgnoringNewLines(
                        "WARNING: opening not written down, UncheckedIOException, AccessDeniedException");
    }

    @Test
    void showsThePlaceOfADefect() {
        assertThat(written(Level.SEVERE)).contains("at org.entente.LogLineTest");
    }
}
