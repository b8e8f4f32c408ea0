package org.entente.vault.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.vault.TestVaults;
import org.entente.vault.Vault;
import org.entente.vault.key.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

    @TempDir
    Path folder;

    private Path place() {
        return folder.resolve("case.vault");
    }

    @Test
    void keepsThingsByName() {
        try (Vault vault = TestVaults.create(place(), TestVaults.surroundings(1))) {
            vault.desk().put("chart/one", "old".getBytes(UTF_8));
            vault.desk().put("chart/one", "layout".getBytes(UTF_8));
            vault.desk().put("draft", new byte[0]);
            vault.desk().put("../../etc/passwd", "harmless".getBytes(UTF_8));
        }
        try (Vault vault = TestVaults.open(place(), TestVaults.surroundings(2))) {
            assertThat(vault.desk().names()).containsExactly("../../etc/passwd", "chart/one", "draft");
            assertThat(vault.desk().get("chart/one")).hasValue("layout".getBytes(UTF_8));
            assertThat(vault.desk().get("draft")).hasValue(new byte[0]);
            vault.desk().delete("draft");
            assertThat(vault.desk().get("draft")).isEmpty();
        }
    }

    @Test
    void showsNothingOfAThingThatWasSwappedOrChanged() throws Exception {
        Path first;
        try (Vault vault = TestVaults.create(place(), TestVaults.surroundings(3))) {
            vault.desk().put("one", "1".getBytes(UTF_8));
            try (var files = Files.list(place().resolve("desk"))) {
                first = files.findFirst().orElseThrow();
            }
            vault.desk().put("two", "2".getBytes(UTF_8));
            Path second;
            try (var files = Files.list(place().resolve("desk"))) {
                second = files.filter(file -> !file.equals(first)).findFirst().orElseThrow();
            }
            Files.copy(first, second, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThat(vault.desk().get("two")).isEmpty();
            assertThat(vault.desk().names()).containsExactly("one");
        }
    }

    @Test
    void takesOtherKeysWhereNothingWasEverPut() {
        Path nowhere = folder.resolve("home/unsaved");
        var desk = new Desk(nowhere, TestVaults.CASE, TestVaults.surroundings(4), secret(1), secret(2));
        desk.change(secret(3), secret(4), () -> {});
        desk.put("one", "1".getBytes(UTF_8));
        assertThat(desk.get("one")).hasValue("1".getBytes(UTF_8));
        assertThat(nowhere.resolve("changing")).doesNotExist();
    }

    @Test
    void leavesOnlyWhatTheNewKeysOpen() throws Exception {
        Path place = folder.resolve("desk");
        Secret key = secret(1);
        Secret nameKey = secret(2);
        var desk = new Desk(place, TestVaults.CASE, TestVaults.surroundings(5), key, nameKey);
        var names =
                IntStream.range(0, 12).mapToObj(i -> "note-%02d".formatted(i)).toList();
        names.forEach(name -> desk.put(name, name.getBytes(UTF_8)));
        var before = files(place);
        desk.change(
                secret(3),
                secret(4),
                () -> assertThat(place.resolve("changing")).exists());
        assertThat(files(place)).hasSize(12).doesNotContainAnyElementsOf(before);
        assertThat(desk.names()).isEqualTo(names);
        assertThat(key.isWiped() && nameKey.isWiped()).isTrue();
    }

    @Test
    void keepsItsKeysWhereTheNewOnesDidNotBecomeTheVaults() throws Exception {
        Path place = folder.resolve("desk");
        var desk = new Desk(place, TestVaults.CASE, TestVaults.surroundings(6), secret(1), secret(2));
        desk.put("one", "1".getBytes(UTF_8));
        Secret next = secret(3);
        assertThatThrownBy(() -> desk.change(next, secret(4), () -> {
                    throw new IllegalStateException("no keys");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(next.isWiped()).isTrue();
        assertThat(desk.get("one")).hasValue("1".getBytes(UTF_8));
        // the next to open it clears away what was begun
        var again = new Desk(place, TestVaults.CASE, TestVaults.surroundings(7), secret(1), secret(2));
        assertThat(again.names()).containsExactly("one");
        assertThat(files(place)).hasSize(1);
    }

    private static List<String> files(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Secret secret(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return Secret.taking(bytes);
    }
}
