package org.entente.vault.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The machine's own files. */
class FileOpenerTest {

    @TempDir
    private Path place;

    private final FileOpener files = new FileOpener();

    @Test
    void holdsALockUntilItIsClosedAndTellsWhoHasIt() throws IOException {
        Path file = place.resolve("lock");
        var held = files.lock(file, "process 1");
        assertThat(file).hasContent("process 1");
        assertThatThrownBy(() -> files.lock(file, "process 2"))
                .isInstanceOf(ChannelOpener.HeldException.class)
                .hasMessage("process 1");
        // by another way to the same folder
        Path way = Files.createSymbolicLink(place.resolve("way"), place);
        assertThatThrownBy(() -> files.lock(way.resolve("lock"), "process 2"))
                .isInstanceOf(ChannelOpener.HeldException.class);
        held.close();
        assertThat(file).isEmptyFile();
        files.lock(file, "process 3").close();
    }

    @Test
    void readsInTheFileWhoHoldsALockThatIsNotOurs() throws IOException {
        Path file = place.resolve("lock");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) { // whoever locks all of it locks our byte too
            channel.write(ByteBuffer.wrap("somebody".getBytes(UTF_8)));
            assertThatThrownBy(() -> files.lock(file, "us"))
                    .isInstanceOf(ChannelOpener.HeldException.class)
                    .hasMessage("somebody");
        }
        files.lock(file, "us").close(); // the refusal left nothing that would keep us out
    }

    @Test
    void makesFoldersWithTheirParentsOnceAndOverNoFile() throws IOException {
        files.createFolder(place.resolve("a/b/c"));
        files.createFolder(place.resolve("a/b/c"));
        assertThat(place.resolve("a/b/c")).isDirectory();
        Files.createFile(place.resolve("file"));
        assertThatThrownBy(() -> files.createFolder(place.resolve("file")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> files.forceFolder(place.resolve("nowhere"))).isInstanceOf(IOException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void makesFilesAndFoldersForTheirOwnerAlone() throws IOException {
        files.createFolder(place.resolve("folder"));
        files.open(place.resolve("file"), ChannelOpener.Access.CREATE).close();
        files.lock(place.resolve("lock"), "us").close();
        assertThat(permissions("folder")).isEqualTo("rwx------");
        assertThat(permissions("file")).isEqualTo("rw-------");
        assertThat(permissions("lock")).isEqualTo("rw-------");
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve(name)));
    }
}
