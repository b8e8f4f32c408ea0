package org.entente.vault.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    private static Secret secret(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return Secret.taking(bytes);
    }
}
