package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.work.Progress;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.journal.ActionWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a whole vault again while it is open. */
class ScrubTest {

    @TempDir
    private Path folder;

    private Vault vault;

    @BeforeEach
    void make() throws IOException {
        vault = TestVaults.create(folder.resolve("case.vault"), TestVaults.surroundings(1));
        var receipt = vault.blobs().write(new ByteArrayInputStream(new byte[3 << 20]));
        try (ActionWriter action = vault.journal().begin()) {
            action.entry("commit", "chain".getBytes(UTF_8), action.content("words".getBytes(UTF_8)));
            action.entry(BlobReceipt.ENTRY, "chain".getBytes(UTF_8), action.content(receipt.bytes()));
            action.end();
        }
        vault.desk().put("draft", "words".getBytes(UTF_8));
        vault.seal();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private Path file(String name) {
        return vault.folder().resolve(name);
    }

    private Path only(String part) throws IOException {
        try (var files = Files.list(file(part))) {
            return files.toList().getFirst();
        }
    }

    private static void flip(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at < 0 ? bytes.length + at : at] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void saysWhatWasRead() {
        var report = vault.scrub(Progress.NONE);
        assertThat(report.problems()).isEmpty();
        assertThat(report.repaired()).isEmpty();
        var read = report.counts();
        assertThat(read.segments()).isEqualTo(1);
        assertThat(read.contents()).isEqualTo(2);
        assertThat(read.records()).isEqualTo(3);
        assertThat(read.attachments()).isEqualTo(1);
        assertThat(read.desk()).isEqualTo(1);
        assertThat(read.bytes()).isGreaterThan(3 << 20);
    }

    @Test
    void countsTheBytesOfWhatItReadAndNothingElse() throws IOException {
        Files.writeString(file("journal").resolve("notes.txt"), "not ours");
        Files.writeString(file("desk").resolve("notes.txt"), "not ours");
        long sum = 3 << 20;
        for (String name : new String[] {"header.a", "header.b", "keys.a", "keys.b"}) {
            sum += Files.size(file(name));
        }
        sum += size("journal", ".seg") + size("desk", ".desk");
        var read = vault.scrub(Progress.NONE).counts();
        assertThat(read.bytes()).isEqualTo(sum);
        assertThat(read.segments()).isEqualTo(1);
        assertThat(read.desk()).isEqualTo(1);
    }

    private long size(String part, String ending) throws IOException {
        long size = 0;
        try (var files = Files.list(file(part))) {
            for (Path each :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                size += Files.size(each);
            }
        }
        return size;
    }

    @Test
    void restoresEveryCopyOfHeaderAndKeysFromItsTwin() throws IOException {
        for (String name : new String[] {"header.a", "header.b", "keys.a", "keys.b"}) {
            byte[] before = Files.readAllBytes(file(name));
            flip(file(name), before.length / 2);
            assertThat(vault.scrub(Progress.NONE).repaired()).containsExactly(name);
            assertThat(Files.readAllBytes(file(name))).isEqualTo(before);
            Files.delete(file(name));
            assertThat(vault.scrub(Progress.NONE).repaired()).containsExactly(name);
            assertThat(Files.readAllBytes(file(name))).isEqualTo(before);
        }
        assertThat(vault.scrub(Progress.NONE).repaired()).isEmpty();
    }

    @Test
    void saysWhatOpeningHadToRepair() throws IOException {
        vault.close();
        flip(file("header.b"), 100);
        vault = TestVaults.open(vault.folder(), TestVaults.surroundings(2));
        var report = vault.scrub(Progress.NONE);
        assertThat(report.opened()).containsExactly("vault.repaired.header");
        assertThat(report.repaired()).isEmpty();
    }

    @Test
    void namesWhatIsDamagedByFileAndPlace() throws IOException {
        flip(only("blobs"), 1 << 20);
        flip(only("desk"), -1);
        assertThat(vault.scrub(Progress.NONE).problems())
                .extracting(IntegrityReport.Problem::key)
                .containsExactly("vault.damaged.blob", "vault.damaged.desk");
        assertThat(vault.scrub(Progress.NONE).problems())
                .extracting(problem -> problem.arguments().getFirst())
                .containsExactly(
                        only("blobs").getFileName().toString(),
                        only("desk").getFileName().toString());
        flip(only("journal"), -1);
        var problem = vault.scrub(Progress.NONE).problems().getFirst();
        assertThat(problem.key()).isEqualTo("vault.damaged.journal");
        assertThat(problem.arguments()).hasSize(2).startsWith("0001.seg");
        flip(only("journal"), -1);
    }

    @Test
    void namesThePartOfTheJournalThatTheDriveDoesNotGive() throws IOException {
        Path part = only("journal");
        byte[] whole = Files.readAllBytes(part);
        Files.delete(part);
        Files.createDirectory(part); // can be opened and not be read
        var problem = vault.scrub(Progress.NONE).problems().getFirst();
        assertThat(problem.key()).isEqualTo("vault.damaged.unreadable");
        assertThat(problem.arguments()).isEqualTo(List.of("0001.seg"));
        Files.delete(part);
        Files.write(part, whole);
        assertThat(vault.scrub(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void stopsWhenItIsToldTo() {
        assertThatThrownBy(() -> vault.scrub(new Progress() {
                    @Override
                    public void report(long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                }))
                .isInstanceOf(Progress.Cancelled.class);
    }
}
