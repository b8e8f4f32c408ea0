package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.work.Progress;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.identity.IdentityFile;
import org.entente.vault.identity.IdentityOpening;
import org.entente.vault.journal.Replay;
import org.entente.vault.key.RecoveryCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vaults of format 1 open for ever. The files were written once, by {@link GoldenVaultWriter}. */
class GoldenVaultTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/vault");
    private static final String RECOVERY = "76D2K3-9C7PQA-8JA85Q-DY6F1P-52MXSB-KK7ZY9-CEJ3GS";

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(GOLDEN.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private Path place() {
        return folder.resolve("harbour-lights.vault");
    }

    @Test
    void opensWithItsPassphraseAndGivesEverythingBack() throws Exception {
        try (Vault vault = GoldenVaultWriter.open(place())) {
            assertThat(vault.id()).hasToString("238d9491-9855-4cdb-9d45-35ed7d92bc78");
            assertThat(vault.caseId()).isEqualTo(TestVaults.CASE);
            assertThat(vault.journal().head().toString()).isEqualTo("4:b905365d38b7");
            assertThat(vault.desk().get("screen")).hasValue("entities".getBytes(UTF_8));
            assertThat(vault.verify(Progress.NONE)).isEqualTo(new IntegrityReport(true, 8, List.of()));
            var lines = Recorded.all(vault.journal(), 0);
            assertThat(lines.get(0))
                    .isEqualTo("1 commit \u0001\u0002\u0003 | first content | second content, Zaunkönig");
            assertThat(lines.subList(2, lines.size()))
                    .containsExactly(
                            "end 1",
                            "2 audit no contents",
                            "end 2",
                            "4 large 1050000#" + java.util.Arrays.hashCode(new byte[1_050_000])
                                    + " | in two chain records",
                            "end 4");
            assertThat(attachments(vault)).containsExactly("An attachment.");
        }
    }

    @Test
    void itsPassphrasesSlotGetsAKeyPairAndTheRecoveryCodeStaysAsItIs() throws IOException {
        assertThat(format()).isEqualTo(1);
        GoldenVaultWriter.open(place()).close();
        assertThat(format()).isEqualTo(2);
        GoldenVaultWriter.open(place()).close();
        opensWithItsRecoveryCode();
    }

    private int format() throws IOException {
        return java.nio.ByteBuffer.wrap(Files.readAllBytes(place().resolve("header.a")), 8, 2)
                .getShort();
    }

    private static List<String> attachments(Vault vault) {
        var found = new ArrayList<String>();
        vault.journal()
                .replay(
                        0,
                        new Replay() {
                            @Override
                            public void entry(
                                    long sequence,
                                    String kind,
                                    byte[] chain,
                                    List<org.entente.vault.journal.Content> contents) {
                                if (kind.equals(BlobReceipt.ENTRY)) {
                                    found.add(read(
                                            vault,
                                            BlobReceipt.parse(
                                                    contents.getFirst().bytes())));
                                }
                            }

                            @Override
                            public void endOfAction(Head head) {}
                        },
                        Progress.NONE);
        return found;
    }

    private static String read(Vault vault, BlobReceipt receipt) {
        try (InputStream in = vault.blobs().read(receipt)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void opensWithItsRecoveryCode() {
        var code = RecoveryCode.parse(RECOVERY.toCharArray()).orElseThrow();
        var opening = Vault.open(place(), code, TestVaults.surroundings(1));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        ((Opening.Opened) opening).vault().close();
    }

    @Test
    void opensItsIdentity() {
        var file = new IdentityFile(folder, TestVaults.surroundings(1));
        var opening = file.open(GoldenVaultWriter.PASSPHRASE.toCharArray());
        assertThat(opening).isInstanceOf(IdentityOpening.Opened.class);
        try (var identity = ((IdentityOpening.Opened) opening).identity()) {
            assertThat(identity.card().person()).isEqualTo("Mara Kestrel");
            assertThat(identity.keyId())
                    .hasToString("37cf7b71633087d69ed3e668dbc6aaefb1017f35c26a31910af99ac764a07351");
        }
    }
}
