package org.entente.app.home;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.app.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path folder;

    @Test
    void saysThatNothingCanBeKeptThere() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        for (Path home : new Path[] {file, file.resolve("inside")}) {
            var named = Home.fromEnvironment(Map.of("ENTENTE_HOME", home.toString()));
            assertThatThrownBy(named::prepare).isInstanceOf(AppException.class).hasMessage("main.home");
        }
    }

    @Test
    void saysThatANameCannotBeUsed() {
        assertThatThrownBy(() -> Home.fromEnvironment(Map.of("ENTENTE_HOME", "no\0name")))
                .isInstanceOf(AppException.class)
                .hasMessage("cli.path");
    }
}
