package org.entente.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.home.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final Settings CHOSEN = new Settings(
            new Appearance(Colours.HIGH_CONTRAST_DARK, 150, Density.COMFORTABLE, true),
            25,
            ClockShown.LOCAL_FIRST,
            "uk-phia",
            Role.APPROVER,
            60,
            Map.of("lock", "Ctrl+Shift+L", "undo", ""),
            new BackupChoice(false, "/media/stick", 30),
            true,
            true);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private SettingsFile file() {
        return new SettingsFile(new Home(folder));
    }

    private void holds(String json) throws IOException {
        Files.writeString(folder.resolve("settings.json"), json);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void startsWithTheUsual() throws IOException {
        assertThat(file().read()).isEqualTo(new SettingsFile.Read(Settings.usual(), false));
        assertThat(names()).isEmpty();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        file().write(CHOSEN);
        assertThat(file().read()).isEqualTo(new SettingsFile.Read(CHOSEN, false));
        assertThat(names()).as("nothing unfinished is left").containsExactly("settings.json");
    }

    @Test
    void keepsWhatANewerVersionWrote() throws IOException {
        holds("{\"mapTiles\": {\"folder\": \"/maps\"}, \"textPercent\": 110}");
        assertThat(file().read())
                .isEqualTo(new SettingsFile.Read(
                        Settings.usual().withAppearance(Appearance.usual().withTextPercent(110)), false));
        file().write(CHOSEN);
        assertThat(Files.readString(folder.resolve("settings.json"))).contains("\"/maps\"");
        assertThat(file().read().settings()).isEqualTo(CHOSEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "{\"idleMinutes\": 5, \"idleMinutes\": 6}", "\u0000\u0001"})
    void putsADamagedFileAsideAndSaysSo(String damaged) throws IOException {
        holds(damaged);
        assertThat(file().read()).isEqualTo(new SettingsFile.Read(Settings.usual(), true));
        file().write(CHOSEN);
        assertThat(file().read()).isEqualTo(new SettingsFile.Read(CHOSEN, false));
        assertThat(Files.readString(folder.resolve("settings.json.damaged-1"))).isEqualTo(damaged);
    }

    @Test
    void neverOverwritesAFileThatWasPutAside() throws IOException {
        holds("first");
        file().write(CHOSEN);
        holds("second");
        file().write(CHOSEN);
        assertThat(names()).containsExactly("settings.json", "settings.json.damaged-1", "settings.json.damaged-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"idleMinutes\": 0",
                "\"idleMinutes\": 61",
                "\"idleMinutes\": \"5\"",
                "\"textPercent\": 1e9",
                "\"textPercent\": 4000",
                "\"colours\": \"pink\"",
                "\"density\": 3",
                "\"reduceMotion\": \"yes\"",
                "\"yardstick\": []"
            })
    void refusesOneValueAndKeepsItsNeighbours(String bad) throws IOException {
        holds("{\"clock\": \"local-first\", " + bad + "}");
        assertThat(file().read())
                .isEqualTo(new SettingsFile.Read(Settings.usual().withClock(ClockShown.LOCAL_FIRST), true));
    }

    @Test
    void refusesAFileOfMegabytesUnread() throws IOException {
        holds("{\"colours\": \"dark\", \"x\": \"" + "x".repeat(1 << 20) + "\"}");
        assertThat(file().read()).isEqualTo(new SettingsFile.Read(Settings.usual(), true));
    }
}
