package org.entente.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.entente.app.outgoing.FileWriting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HomeLinesTest {

    @TempDir
    private Path home;

    @Test
    @DisabledOnOs(OS.WINDOWS) // whose folders have no line breaks in their names
    void knowsAPlaceWithALineBreakInItsName() throws IOException {
        Path odd = Files.createDirectory(home.resolve("two\nlines\tand ü%20"));
        var vaults = new KnownVaults(new Home(home));
        vaults.opened(odd);
        vaults.opened(home.resolve("plain.vault"));
        assertThat(vaults.list())
                .extracting(KnownVaults.Known::folder)
                .containsExactly(home.resolve("plain.vault"), odd);
        assertThat(HomeLines.place(HomeLines.text(odd.resolve("not there")))).isEqualTo(odd.resolve("not there"));
    }

    @Test
    void losesNoMoreThanTheDamagedLine() throws IOException {
        var good = "1\t/some/where.vault\n".getBytes(StandardCharsets.UTF_8);
        var all = new byte[good.length + 3];
        all[0] = (byte) 0xC3;
        all[1] = (byte) 0xFF;
        all[2] = '\n';
        System.arraycopy(good, 0, all, 3, good.length);
        Files.write(home.resolve("vaults.list"), all);
        assertThat(new KnownVaults(new Home(home)).list())
                .extracting(KnownVaults.Known::folder)
                .containsExactly(Path.of("/some/where.vault"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isForItsOwnerAlone() throws IOException {
        Path file = home.resolve("some.list");
        Path planted = Files.writeString(home.resolve("planted"), "somebody's");
        Files.createSymbolicLink(home.resolve(".some.list.unfinished"), planted);
        new HomeLines(file).write(List.of("a"));
        new HomeLines(file).write(List.of("a", "b"));
        assertThat(new HomeLines(file).read()).containsExactly("a", "b");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(planted).hasContent("somebody's");
        FileWriting.write(home.resolve("report"), new byte[1]);
        assertThat(home.resolve("report")).exists();
    }
}
