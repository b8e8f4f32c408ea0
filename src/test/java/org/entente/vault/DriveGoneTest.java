package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.work.Progress;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.DataChannel;
import org.entente.vault.disk.FileOpener;
import org.entente.vault.disk.MountedDrive;
import org.entente.vault.journal.ActionWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stick that is taken out in the middle of work: said so, nothing acknowledged is lost, and it goes on once it is back. */
class DriveGoneTest {

    @TempDir
    private Path folder;

    private static void write(Vault vault, String content) {
        try (ActionWriter action = vault.journal().begin()) {
            action.entry("commit", "chain".getBytes(UTF_8), action.content(content.getBytes(UTF_8)));
            action.end();
        }
    }

    private static void assertGone(Vault vault) {
        assertThatThrownBy(() -> write(vault, "not saved"))
                .isInstanceOfSatisfying(
                        VaultException.class, e -> assertThat(e.key()).isEqualTo("vault.gone"));
    }

    private static void close(Vault vault) {
        try {
            vault.close();
        } catch (VaultException e) {
            assertThat(e.key()).isIn("vault.cannot-write", "vault.cannot-read");
        }
    }

    private static void checkAndGoOn(Path place) {
        try (Vault vault = TestVaults.open(place, TestVaults.surroundings(2))) {
            assertThat(Recorded.all(vault.journal(), 0)).containsExactly("1 commit chain | first", "end 1");
            write(vault, "second");
            assertThat(vault.verify(Progress.NONE).problems()).isEmpty();
        }
    }

    @Test
    void saysThatTheDriveIsGoneAndLosesNothing() {
        var plain = TestVaults.surroundings(1);
        var drive = new Stick();
        Path place = folder.resolve("case.vault");
        Vault vault = TestVaults.create(place, new Surroundings(plain.clock(), plain.random(), drive));
        write(vault, "first");
        drive.isOut = true;
        assertGone(vault);
        drive.isOut = false;
        assertGone(vault); // nobody knows what reached it: it is opened again
        drive.isOut = true;
        close(vault);
        drive.isOut = false;
        checkAndGoOn(place);
    }

    @Test
    void saysSoOfARealDriveThatIsUnmountedUnderAnOpenVault() throws Exception {
        var stick = MountedDrive.stick(folder);
        Path place = stick.place().resolve("case.vault");
        Vault vault;
        try {
            vault = TestVaults.create(place, TestVaults.surroundings(1));
            write(vault, "first");
        } finally {
            stick.takeOut();
        }
        assertGone(vault);
        assertThat(stick.place()).as("nothing is written in its place").isEmptyDirectory();
        close(vault);
        stick.putIn();
        try {
            checkReopened(place);
        } finally {
            stick.takeOut();
        }
    }

    /** The action that was told as not saved may have reached the drive whole: then it is there, and no other is lost. */
    private static void checkReopened(Path place) {
        try (Vault vault = TestVaults.open(place, TestVaults.surroundings(2))) {
            assertThat(Recorded.all(vault.journal(), 0)).startsWith("1 commit chain | first", "end 1");
            write(vault, "second");
            assertThat(vault.verify(Progress.NONE).problems()).isEmpty();
        }
    }

    @Test
    void leavesNoHalfMadeVaultWhenMakingOneFails() throws IOException {
        for (int calls = 1; calls < 60; calls++) {
            var plain = TestVaults.surroundings(calls);
            var drive = new Stick();
            drive.callsLeft = calls;
            Path place = folder.resolve("made-" + calls);
            boolean wasThere = calls % 2 == 0;
            if (wasThere) {
                Files.createDirectory(place);
            }
            try {
                TestVaults.create(place, new Surroundings(plain.clock(), plain.random(), drive))
                        .close();
                assertThat(calls).as("calls that made a vault").isGreaterThan(10);
                return;
            } catch (VaultException e) {
                if (wasThere) {
                    assertThat(place).as("after %d calls", calls).isEmptyDirectory();
                } else {
                    assertThat(place).as("after %d calls", calls).doesNotExist();
                }
            }
        }
    }

    /** Real files on a drive that can be taken out, or that refuses one write. */
    private static final class Stick implements ChannelOpener {
        private final FileOpener real = new FileOpener();
        private boolean isOut;
        /** Calls that change something until one fails; negative for none. */
        private int callsLeft = -1;

        private void touch() throws IOException {
            if (isOut) {
                throw new IOException("no such device");
            }
        }

        private void change() throws IOException {
            touch();
            if (callsLeft >= 0 && callsLeft-- == 0) {
                throw new IOException("refused once");
            }
        }

        @Override
        public DataChannel open(Path file, Access access) throws IOException {
            if (access == Access.READ) {
                touch();
            } else {
                change();
            }
            return new OnStick(real.open(file, access));
        }

        @Override
        public boolean exists(Path path) {
            return !isOut && real.exists(path);
        }

        @Override
        public boolean isLink(Path path) {
            return real.isLink(path);
        }

        @Override
        public List<String> names(Path path) throws IOException {
            touch();
            return real.names(path);
        }

        @Override
        public void createFolder(Path path) throws IOException {
            change();
            real.createFolder(path);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            change();
            real.move(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            touch();
            real.delete(file);
        }

        @Override
        public void forceFolder(Path path) throws IOException {
            change();
            real.forceFolder(path);
        }

        @Override
        public Closeable lock(Path file, String holder) throws IOException {
            change();
            return real.lock(file, holder);
        }

        private final class OnStick implements DataChannel {
            private final DataChannel channel;

            OnStick(DataChannel channel) {
                this.channel = channel;
            }

            @Override
            public int read(ByteBuffer into, long position) throws IOException {
                touch();
                return channel.read(into, position);
            }

            @Override
            public void write(ByteBuffer from, long position) throws IOException {
                change();
                channel.write(from, position);
            }

            @Override
            public long size() throws IOException {
                touch();
                return channel.size();
            }

            @Override
            public void truncate(long size) throws IOException {
                change();
                channel.truncate(size);
            }

            @Override
            public void force() throws IOException {
                change();
                channel.force();
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        }
    }
}
