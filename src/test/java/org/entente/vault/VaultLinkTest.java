package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A vault from elsewhere with links in it: nothing outside is emptied, overwritten or made. */
class VaultLinkTest {

    private static final String SCHEMA = "create table note(words varchar);";

    @TempDir
    private Path folder;

    private Path place;
    private Path outside;
    private TreeMap<String, String> before;

    @BeforeEach
    void makeAVaultAndSomethingOutside() throws IOException {
        place = folder.resolve("case.vault");
        outside = folder.resolve("outside");
        work(TestVaults.create(place, TestVaults.surroundings(1)));
        Files.createDirectories(outside.resolve("desk"));
        for (String name : List.of("key", "view.mv.db", "letter.new", "lock", "desk/letter", "0001.seg")) {
            Files.writeString(outside.resolve(name), "somebody's " + name);
        }
        before = everythingOutside();
    }

    private static void work(Vault vault) {
        try (vault) {
            try (var action = vault.journal().begin()) {
                action.entry("note", new byte[1], action.content("words".getBytes(UTF_8)));
                action.end();
            }
            vault.desk().put("draft", new byte[1]);
            vault.cache().database(1, SCHEMA);
            vault.cache().scratch().close();
            vault.cache().files().write("index", out -> out.write(1));
        }
    }

    private TreeMap<String, String> everythingOutside() throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(outside)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(
                        String.valueOf(file),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    private static void clear(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (var files = Files.list(path)) {
                for (Path file : files.toList()) {
                    clear(file);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "blobs", "desk", "cache", "spool"})
    void refusesAFolderThatIsALink(String part) throws IOException {
        clear(place.resolve(part));
        Files.createSymbolicLink(place.resolve(part), outside);
        assertRefused(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock", "header.a", "header.b", "keys.a", "keys.b"})
    void refusesAFileThatIsALink(String part) throws IOException {
        clear(place.resolve(part));
        Files.createSymbolicLink(place.resolve(part), outside.resolve("lock"));
        assertRefused(part);
    }

    private void assertRefused(String part) throws IOException {
        assertThat(TestVaults.tryOpen(place, TestVaults.surroundings(2)))
                .isEqualTo(new Opening.Damaged("vault.damaged.link", List.of(part)));
        assertThat(everythingOutside()).isEqualTo(before);
    }

    @Test
    void followsNoLinkDeeperInside() throws IOException {
        for (String name :
                List.of("cache/view.mv.db", "cache/key", "cache/scratch-0000", "spool/left", "blobs/x.new")) {
            clear(place.resolve(name));
            Files.createDirectories(place.resolve(name).getParent());
            Path target = name.contains("scratch") ? outside : outside.resolve("letter.new");
            Files.createSymbolicLink(place.resolve(name), target);
        }
        work(TestVaults.open(place, TestVaults.surroundings(3)));
        assertThat(everythingOutside()).isEqualTo(before);
        assertThat(Files.isRegularFile(place.resolve("cache/view.mv.db"), java.nio.file.LinkOption.NOFOLLOW_LINKS))
                .isTrue();
    }

    @Test
    void readsNoSegmentThroughALink() throws IOException {
        Path segment = place.resolve("journal/0001.seg");
        Files.move(segment, outside.resolve("taken"));
        Files.createSymbolicLink(segment, outside.resolve("taken"));
        before = everythingOutside();
        try {
            assertThat(TestVaults.tryOpen(place, TestVaults.surroundings(4))).isInstanceOf(Opening.Damaged.class);
        } catch (VaultException e) {
            assertThat(e.key()).isEqualTo("vault.cannot-read");
        }
        assertThat(everythingOutside()).isEqualTo(before);
    }

    @ParameterizedTest
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"header.a", "keys.b", "erasing", "journal/0001.seg", "cache/key", "desk/letter.desk"})
    void waitsForNoPipe(String part) throws Exception {
        clear(place.resolve(part));
        assertThat(new ProcessBuilder("mkfifo", place.resolve(part).toString())
                        .start()
                        .waitFor())
                .isZero();
        try {
            if (TestVaults.tryOpen(place, TestVaults.surroundings(5)) instanceof Opening.Opened(Vault vault, var _)) {
                try (vault) {
                    vault.scrub(Progress.NONE);
                }
            }
        } catch (VaultException e) {
            assertThat(e.key()).isEqualTo("vault.cannot-read");
        }
    }
}
