package org.entente.vault.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.entente.vault.TestVaults;
import org.entente.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that is not kept leaves nothing, and what a crash left of it goes the next time. */
@SuppressWarnings("NullAway.Init")
class ScratchTest {

    @TempDir
    Path folder;

    private Vault vault;

    @BeforeEach
    void make() {
        vault = TestVaults.create(folder.resolve("case.vault"), TestVaults.surroundings(1));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private List<String> scratches() throws IOException {
        try (var names = Files.list(vault.folder().resolve("cache"))) {
            return names.map(name -> name.getFileName().toString())
                    .filter(name -> name.startsWith("scratch-"))
                    .toList();
        }
    }

    @Test
    void closingItDeletesItsDatabaseItsDeskAndItsFiles() throws Exception {
        var scratch = vault.cache().scratch();
        var database = scratch.database(1, "create table note(id int);");
        scratch.desk().put("draft", "words".getBytes(UTF_8));
        scratch.files().write("index", out -> out.write(1));
        assertThat(scratches()).hasSize(1);
        assertThatThrownBy(() -> scratch.database(1, "")).isInstanceOf(IllegalStateException.class);
        database.connection().close();

        scratch.close();

        assertThat(scratches()).isEmpty();
        assertThatThrownBy(() -> {
                    try (var connection = database.connection()) {
                        throw new AssertionError(connection.toString());
                    }
                })
                .as("its door is shut")
                .isInstanceOfAny(SQLException.class, IllegalStateException.class);
        assertThatThrownBy(() -> scratch.desk().put("draft", new byte[1]))
                .as("its keys are gone")
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> scratch.files().write("index", out -> out.write(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFirstSweepsUpWhatACrashLeftAndNoOtherDoes() throws IOException {
        Path cache = Files.createDirectories(vault.folder().resolve("cache"));
        Path left = Files.createDirectories(cache.resolve("scratch-0123/desk"));
        Files.writeString(left.resolve("a.desk"), "noise");
        Files.writeString(left.resolveSibling("b.sealed"), "noise");
        Path other = Files.writeString(cache.resolve("mine"), "not a scratch");
        try (var first = vault.cache().scratch()) {
            assertThat(scratches()).hasSize(1).doesNotContain("scratch-0123");
            assertThat(other).exists();
            first.desk().put("draft", "words".getBytes(UTF_8));
            try (var second = vault.cache().scratch()) {
                assertThat(scratches()).hasSize(2);
                assertThat(second.desk().get("draft")).as("of its own").isEmpty();
                assertThat(first.desk().get("draft")).as("not swept away").isPresent();
            }
        }
        assertThat(scratches()).isEmpty();
    }

    @Test
    void followsNoLinkWhenItSweeps() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Path kept = Files.writeString(mine.resolve("letter"), "dear");
        Path cache = Files.createDirectories(vault.folder().resolve("cache"));
        Files.createSymbolicLink(cache.resolve("scratch-link"), mine);
        Path left = Files.createDirectories(cache.resolve("scratch-left"));
        Files.createSymbolicLink(left.resolve("desk"), mine);
        vault.cache().scratch().close();
        assertThat(kept).hasContent("dear");
        assertThat(scratches()).isEmpty();
    }

    @Test
    void aCacheThatExpiresIsDeletedWhenItIsClosed() throws IOException {
        Path cache = vault.folder().resolve("cache");
        var database = vault.cache().database(1, "create table note(id int);");
        assertThat(database.hasFailed()).isFalse();
        vault.cache().files().write("index", out -> out.write(1));
        Path other = Files.writeString(cache.resolve("notes.txt"), "not ours");
        vault.cache().expire();
        assertThat(cache.resolve(CacheDatabase.FILE)).exists();
        vault.close();
        try (var names = Files.list(cache)) {
            assertThat(names.map(name -> name.getFileName().toString()))
                    .doesNotContain(CacheDatabase.FILE, CacheDatabase.SUMS_FILE)
                    .noneMatch(name -> name.endsWith(".sealed"))
                    .contains("notes.txt");
        }
        assertThat(other).exists();
    }
}
