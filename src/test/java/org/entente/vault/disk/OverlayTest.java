package org.entente.vault.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.vault.disk.ChannelOpener.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that can only be read looks like one that was written to, and is as it was. */
class OverlayTest {

    /** More than is copied at once. */
    private static final int LONG = (1 << 20) + 7;

    @TempDir
    private Path place;

    private final FileOpener real = new FileOpener();
    private Path vault;
    private Path copies;
    private Overlay overlay;

    @BeforeEach
    void begin() throws IOException {
        vault = Files.createDirectory(place.resolve("case.vault"));
        copies = place.resolve("look");
        Files.createDirectory(vault.resolve("desk"));
        write(vault.resolve("header.a"), "header");
        write(vault.resolve("desk/one"), "1");
        overlay = new Overlay(real, vault, real, copies);
    }

    private static void write(Path file, String words) throws IOException {
        Files.writeString(file, words);
    }

    private String words(String name) throws IOException {
        try (var channel = overlay.open(vault.resolve(name), Access.READ)) {
            var bytes = ByteBuffer.allocate((int) channel.size());
            channel.readFully(bytes, 0);
            return new String(bytes.array(), UTF_8);
        }
    }

    private void write(String name, Access access, String words, long at) throws IOException {
        try (var channel = overlay.open(vault.resolve(name), access)) {
            channel.write(ByteBuffer.wrap(words.getBytes(UTF_8)), at);
        }
    }

    @Test
    void changesACopyAndNeverTheFile() throws IOException {
        write("header.a", Access.WRITE, "H", 0);
        write("header.a", Access.WRITE, "R", 5);
        assertThat(words("header.a")).isEqualTo("HeadeR");
        assertThat(vault.resolve("header.a")).hasContent("header");
    }

    @Test
    void copiesALongFileWhole() throws IOException {
        byte[] content = new byte[LONG];
        for (int i = 0; i < LONG; i++) {
            content[i] = (byte) (i * 31);
        }
        Files.write(vault.resolve("long"), content);
        content[3] = 'x';
        write("long", Access.WRITE, "x", 3);
        assertThat(Arrays.equals(Files.readAllBytes(copies.resolve("long")), content))
                .isTrue();
    }

    @Test
    void makesNewFilesBesideAndTellsOfBoth() throws IOException {
        write("desk/two", Access.CREATE, "2", 0);
        assertThat(words("desk/two")).isEqualTo("2");
        assertThat(vault.resolve("desk/two")).doesNotExist();
        assertThat(overlay.exists(vault.resolve("desk/two"))).isTrue();
        assertThat(overlay.exists(vault.resolve("desk/three"))).isFalse();
        assertThat(overlay.names(vault.resolve("desk"))).containsExactlyInAnyOrder("one", "two");
        write("desk/one", Access.WRITE, "I", 0);
        assertThat(overlay.names(vault.resolve("desk"))).containsExactlyInAnyOrder("one", "two");
        assertThatThrownBy(() -> overlay.open(vault.resolve("desk/one"), Access.CREATE))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void makesAFileInAFolderThatOnlyTheLookHas() throws IOException {
        overlay.createFolder(vault.resolve("cache"));
        write("cache/index", Access.CREATE, "i", 0);
        write("blobs/deep", Access.CREATE, "d", 0);
        assertThat(words("cache/index") + words("blobs/deep")).isEqualTo("id");
        assertThat(copies.resolve("cache")).isDirectory();
        assertThat(vault.resolve("cache")).doesNotExist();
    }

    @Test
    void takesAFileAwayForWhoeverLooks() throws IOException {
        overlay.delete(vault.resolve("desk/one"));
        assertThat(overlay.exists(vault.resolve("desk/one"))).isFalse();
        assertThat(overlay.names(vault.resolve("desk"))).isEmpty();
        assertThatThrownBy(() -> words("desk/one")).isInstanceOf(NoSuchFileException.class);
        assertThat(vault.resolve("desk/one")).exists();
        write("desk/one", Access.CREATE, "again", 0);
        assertThat(words("desk/one")).isEqualTo("again");
        overlay.delete(vault.resolve("desk/one"));
        assertThat(copies.resolve("desk/one")).doesNotExist();
    }

    @Test
    void callsAFileByAnotherName() throws IOException {
        overlay.move(vault.resolve("desk/one"), vault.resolve("spool/uno"));
        assertThat(words("spool/uno")).isEqualTo("1");
        assertThat(overlay.exists(vault.resolve("desk/one"))).isFalse();
        assertThat(vault.resolve("desk/one")).exists();
    }

    @Test
    void leavesOtherFoldersToTheMachine() throws IOException {
        Path elsewhere = place.resolve("elsewhere");
        overlay.createFolder(elsewhere);
        assertThat(elsewhere).isDirectory();
        try (var channel = overlay.open(elsewhere.resolve("a"), Access.CREATE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'a'}), 0);
        }
        assertThat(overlay.exists(elsewhere.resolve("a"))).isTrue();
        overlay.move(elsewhere.resolve("a"), elsewhere.resolve("b"));
        assertThat(overlay.names(elsewhere)).containsExactly("b");
        overlay.delete(elsewhere.resolve("b"));
        assertThat(elsewhere).isEmptyDirectory();
        assertThatThrownBy(() -> overlay.forceFolder(place.resolve("nowhere"))).isInstanceOf(IOException.class);
        overlay.forceFolder(vault.resolve("nowhere")); // there is nothing to force where nothing was written
        assertThat(overlay.isReadOnly(elsewhere)).isFalse();
        assertThat(overlay.isReadOnly(vault)).isTrue();
    }

    @Test
    void keepsNobodyOutOfTheVaultAndEverybodyOutOfOtherPlaces() throws IOException {
        try (var _ = overlay.lock(place.resolve("lock"), "one")) {
            assertThatThrownBy(() -> overlay.lock(place.resolve("lock"), "two"))
                    .isInstanceOf(ChannelOpener.HeldException.class)
                    .hasMessage("one");
        }
        var other = new Overlay(real, vault, real, place.resolve("other"));
        try (var _ = overlay.lock(vault.resolve("lock"), "one");
                var _ = other.lock(vault.resolve("lock"), "two")) {
            assertThat(vault.resolve("lock")).doesNotExist();
        }
    }

    @Test
    void seesThroughNoLink() throws IOException {
        Path link = vault.resolve("cache");
        Files.createSymbolicLink(link, place);
        assertThat(overlay.isLink(link)).isTrue();
        assertThat(overlay.isLink(vault.resolve("desk"))).isFalse();
    }

    @Test
    void leavesNothingBehind() throws IOException {
        write("desk/two", Access.CREATE, "2", 0);
        write("header.a", Access.WRITE, "H", 0);
        overlay.close();
        assertThat(copies).doesNotExist();
        assertThat(vault.resolve("header.a")).hasContent("header");
    }
}
