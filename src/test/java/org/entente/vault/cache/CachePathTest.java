package org.entente.vault.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.entente.vault.disk.MemoryDisk;
import org.entente.vault.disk.MemoryDisk.Call;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one folder that the database sees, and how little it may do there. */
class CachePathTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private final Path folder = Path.of("/memory/cache");
    private final MemoryDisk disk = new MemoryDisk();

    @BeforeEach
    void mount() {
        CachePath.mount(TOKEN, folder, disk, new BlockSums(new byte[0]));
    }

    @AfterEach
    void unmount() {
        CachePath.unmount(TOKEN);
    }

    private static FilePath path(String file) {
        return FilePath.get("entente:" + TOKEN + (file.isEmpty() ? "" : "/" + file));
    }

    @Test
    void aFileIsMadeOnceMovedAndDeleted() throws IOException {
        var one = path("view.one");
        assertThat(one.exists()).isFalse();
        assertThat(one.isRegularFile()).isFalse();
        assertThat(one.size()).isZero();
        assertThat(one.createFile()).isTrue();
        assertThat(one.createFile()).as("there already").isFalse();
        assertThat(one.exists()).isTrue();
        assertThat(one.isRegularFile()).isTrue();
        assertThat(one.isDirectory()).isFalse();
        disk.put(folder.resolve("view.one"), new byte[7]);
        assertThat(one.size()).isEqualTo(7);

        var two = path("view.two");
        one.moveTo(two, false);
        assertThat(one.exists()).isFalse();
        assertThat(two.size()).isEqualTo(7);
        one.createFile();
        assertThatThrownBy(() -> one.moveTo(two, false)).isInstanceOf(UncheckedIOException.class);
        one.moveTo(two, true);
        assertThat(two.size()).isZero();
        two.delete();
        assertThat(two.exists()).isFalse();
        assertThat(disk.files()).isEmpty();
    }

    @Test
    void itsFolderIsOneAndHasNoFolders() {
        var root = path("");
        assertThat(root.getScheme()).isEqualTo("entente");
        assertThat(root.exists()).isTrue();
        assertThat(root.isDirectory()).isTrue();
        assertThat(root.isRegularFile()).isFalse();
        root.createDirectory();
        assertThatThrownBy(() -> path("below").createDirectory()).isInstanceOf(IllegalStateException.class);
        assertThat(path("a").getParent().toString()).isEqualTo(root.toString());
        assertThat(root.getParent().toString()).isEqualTo(root.toString());
        path("a").createFile();
        assertThat(root.newDirectoryStream())
                .extracting(FilePath::toString)
                .containsExactly(path("a").toString());
        assertThat(path("a").setReadOnly()).as("the vault alone says that").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "a/b", "", "../key", "-x", "a;b", "a b"})
    void leadsNowhereElse(String name) {
        var path = FilePath.get("entente:" + TOKEN + "/" + name);
        assertThatThrownBy(path::exists).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNameIsGivenOnceAndTakenAway() {
        var sums = new BlockSums(new byte[0]);
        assertThatThrownBy(() -> CachePath.mount(TOKEN, folder, disk, sums))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CachePath.mount("short", folder, disk, sums))
                .isInstanceOf(IllegalArgumentException.class);
        CachePath.unmount(TOKEN);
        assertThatThrownBy(() -> path("a").exists()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void temporaryFilesAreNewEveryTimeAndInTheFolder() throws IOException {
        var one = path("view").createTempFile(".temp.db", true);
        var two = path("view").createTempFile(".temp.db", false);
        assertThat(one.toString()).startsWith(path("spill").toString()).endsWith(".temp.db");
        assertThat(two.toString()).isNotEqualTo(one.toString());
        assertThat(one.exists()).isTrue();
        assertThat(disk.files()).hasSize(2).allMatch(file -> folder.equals(file.getParent()));
    }

    @Test
    void aChannelReadsWritesCutsAndForces() throws IOException {
        assertThatThrownBy(() -> path("spill1").open("r")).isInstanceOf(IOException.class);
        try (var channel = path("spill1").open("rw")) {
            assertThat(channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4}))).isEqualTo(4);
            assertThat(channel.size()).isEqualTo(4);
            channel.truncate(9);
            assertThat(channel.size()).as("never longer by cutting").isEqualTo(4);
            channel.truncate(3);
            assertThat(channel.size()).isEqualTo(3);
            var into = ByteBuffer.allocate(8);
            assertThat(channel.read(into, 1)).isEqualTo(2);
            assertThat(into.flip().get()).isEqualTo((byte) 2);
            disk.failAt(Call.FORCE, 1, false);
            assertThatThrownBy(() -> channel.force(true)).isInstanceOf(IOException.class);
            assertThat(channel.tryLock().isValid()).isTrue();
        }
        try (var channel = path("spill1").open("rw")) {
            assertThat(channel.size()).as("opened, not made anew").isEqualTo(3);
        }
    }
}
