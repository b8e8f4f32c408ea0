package org.entente.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.key.Bytes;
import org.entente.vault.sealed.Spool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a thief of the folder gets is noise, while the vault is open and after it was closed. */
class VaultSecrecyTest {

    private static final String CANARY = "Zaunkönig-4711-Canary";

    @TempDir
    Path folder;

    @Test
    void keepsNoPlaintextInAnyFile() throws Exception {
        Path place = folder.resolve("case.vault");
        byte[] canary = CANARY.getBytes(StandardCharsets.UTF_8);
        try (Vault vault = TestVaults.create(place, TestVaults.surroundings(1))) {
            var receipt = vault.blobs()
                    .write(new ByteArrayInputStream(CANARY.repeat(100_000).getBytes(StandardCharsets.UTF_8)));
            try (var action = vault.journal().begin()) {
                int content = action.content(canary);
                int blob = action.content(receipt.bytes());
                action.entry(CANARY, canary, content);
                action.entry(BlobReceipt.ENTRY, canary, blob);
                action.end();
            }
            vault.desk().put(CANARY, canary);
            vault.cache().files().write(CANARY, out -> out.write(canary));
            var database = vault.cache().database(1, "create table note(words varchar);");
            try (var connection = database.connection();
                    var insert = connection.prepareStatement("insert into note(words) values (?)")) {
                for (int i = 0; i < 200; i++) {
                    insert.setString(1, CANARY + i);
                    insert.executeUpdate();
                }
            }
            try (Spool spool = vault.spool();
                    var out = spool.write()) {
                out.write(CANARY.repeat(100_000).getBytes(StandardCharsets.UTF_8));
                out.flush();
                assertNoCanary(place);
            }
        }
        assertNoCanary(place);
    }

    private static void assertNoCanary(Path place) throws Exception {
        for (Path file : files(place)) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String form : forms()) {
                assertThat(bytes.contains(form))
                        .as("%s in %s", form, file.getFileName())
                        .isFalse();
            }
            assertThat(String.valueOf(file)).doesNotContain("Canary");
        }
    }

    private static List<Path> files(Path folder) throws java.io.IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> forms() {
        var forms = new LinkedHashSet<String>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = CANARY.getBytes(charset);
            forms.add(new String(bytes, StandardCharsets.ISO_8859_1));
            forms.add(HexFormat.of().formatHex(bytes));
            for (int offset = 0; offset < 3; offset++) {
                String base64 = Base64.getEncoder().encodeToString(Bytes.join(new byte[offset], bytes));
                forms.add(base64.substring(4, base64.length() - 4));
            }
        }
        forms.add(new String(Bytes.of(TestVaults.CASE), StandardCharsets.ISO_8859_1));
        return forms;
    }
}
