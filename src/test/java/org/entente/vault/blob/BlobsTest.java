package org.entente.vault.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.entente.model.work.Progress;
import org.entente.vault.IntegrityReport;
import org.entente.vault.TestVaults;
import org.entente.vault.Vault;
import org.entente.vault.sealed.SealedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlobsTest {

    @TempDir
    Path folder;

    private Path place() {
        return folder.resolve("case.vault");
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new SplittableRandom(size).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 16, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20})
    void givesAnAttachmentBack(int size) throws Exception {
        byte[] content = noise(size);
        try (Vault vault = TestVaults.create(place(), TestVaults.surroundings(1))) {
            BlobReceipt receipt = vault.blobs().write(new ByteArrayInputStream(content));
            assertThat(receipt.size()).isEqualTo(size);
            assertThat(BlobReceipt.parse(receipt.bytes())).isEqualTo(receipt);
            try (InputStream in = vault.blobs().read(receipt)) {
                assertThat(in.readAllBytes()).isEqualTo(content);
            }
            vault.blobs().check(receipt);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flip", "cut", "cutRecord", "extend", "delete", "swapRecords"})
    void verifyNamesAnAlteredAttachment(String attack) throws Exception {
        BlobReceipt receipt;
        try (Vault vault = TestVaults.create(place(), TestVaults.surroundings(2))) {
            receipt = vault.blobs().write(new ByteArrayInputStream(noise(5 << 19)));
            try (var action = vault.journal().begin()) {
                action.entry(BlobReceipt.ENTRY, new byte[0], action.content(receipt.bytes()));
                action.end();
            }
            assertThat(vault.verify(Progress.NONE).problems()).isEmpty();
        }
        Path file;
        try (var files = Files.list(place().resolve("blobs"))) {
            file = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        int record = 4 + 12 + (1 << 20) + 16;
        switch (attack) {
            case "flip" -> bytes[bytes.length / 2] ^= 1;
            case "cut" -> bytes = java.util.Arrays.copyOf(bytes, bytes.length - 1);
            case "cutRecord" -> bytes = java.util.Arrays.copyOf(bytes, 8 + 2 * record);
            case "extend" -> bytes = java.util.Arrays.copyOf(bytes, bytes.length + 40);
            case "swapRecords" -> {
                byte[] first = java.util.Arrays.copyOfRange(bytes, 8, 8 + record);
                System.arraycopy(bytes, 8 + record, bytes, 8, record);
                System.arraycopy(first, 0, bytes, 8 + record, record);
            }
            default -> Files.delete(file);
        }
        if (!attack.equals("delete")) {
            Files.write(file, bytes);
        }
        try (Vault vault = TestVaults.open(place(), TestVaults.surroundings(3))) {
            assertThat(vault.verify(Progress.NONE).problems())
                    .extracting(IntegrityReport.Problem::key)
                    .containsExactly("vault.damaged.blob");
            if (!attack.equals("delete")) {
                assertThatThrownBy(() -> {
                            try (InputStream in = vault.blobs().read(receipt)) {
                                in.readAllBytes();
                            }
                        })
                        .isInstanceOf(SealedInput.AlteredException.class);
            }
        }
    }

    @Test
    void leavesNothingWhenTheSourceBreaks() throws Exception {
        try (Vault vault = TestVaults.create(place(), TestVaults.surroundings(4))) {
            var breaking = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("stick pulled");
                }
            };
            assertThatThrownBy(() -> vault.blobs().write(breaking)).isInstanceOf(IOException.class);
            try (var files = Files.list(place().resolve("blobs"))) {
                assertThat(files).isEmpty();
            }
        }
    }

    @Test
    void keepsATemporaryFileSealedAndDeletesIt() throws Exception {
        try (Vault vault = TestVaults.create(place(), TestVaults.surroundings(5))) {
            try (var spool = vault.spool()) {
                try (var out = spool.write()) {
                    out.write("CANARY".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
                try (var in = spool.read()) {
                    assertThat(in.readAllBytes()).hasSize(6000);
                }
                try (var files = Files.list(place().resolve("spool"))) {
                    assertThat(new String(
                                    Files.readAllBytes(files.findFirst().orElseThrow()),
                                    java.nio.charset.StandardCharsets.ISO_8859_1))
                            .doesNotContain("CANARY");
                }
            }
            try (var files = Files.list(place().resolve("spool"))) {
                assertThat(files).isEmpty();
            }
        }
    }
}
