package org.entente.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entente.Main;
import org.entente.canary.Canaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No plaintext of a case lies in any file that the program makes outside its exports: not in the vault, home, temporary
 * folder, working folder or output, not while it works, not after it is killed, not in files that it deletes again.
 */
@SuppressWarnings("NullAway.Init")
class NothingReadableOnDiskTest {

    private static final String CANARY = "Zaunkönig4711";
    private static final Canaries CANARIES = new Canaries(List.of(CANARY, "Blaumeise0815"));

    @TempDir
    private Path folder;

    private Program kst;
    private Program avl;

    @Test
    void aThiefFindsNothingReadableWhateverWasDoneOrKilled() throws Exception {
        kst = new Program(folder.resolve("kst"));
        avl = new Program(folder.resolve("avl"));
        var places = List.of(kst.folder(), avl.folder());
        Path kept = folder.resolve("kept");
        try (var _ = new KeptFiles(places, kept)) {
            create();
            work();
            exchange();
            killDuringAnImport();
            killWhileAPackageComesIn();
            assertNothingReadable(List.of(kst.folder(), avl.folder(), kept));
            for (Program side : List.of(kst, avl)) {
                side.run("vault", "verify", side.vault()).well();
            }
        }
        assertNothingReadable(List.of(kst.folder(), avl.folder(), kept));
    }

    private static void assertNothingReadable(List<Path> folders) throws IOException {
        var files = KeptFiles.all(folders);
        assertThat(files).hasSizeGreaterThan(40);
        for (Path file : files) {
            if (Files.exists(file)) {
                assertThat(CANARIES.in(Files.readAllBytes(file)))
                        .as(file.toString())
                        .isEmpty();
                assertThat(CANARIES.in(String.valueOf(file.getFileName()))).isEmpty();
            }
        }
    }

    private void create() throws IOException {
        kst.run("identity", "new", "--name", "Analyst", "--organisation", "KST").well();
        kst.run("vault", "create", kst.vault()).well();
        avl.begin("AVL");
        kst.run("identity", "card", folder.resolve("kst.card")).well();
        avl.run("identity", "card", folder.resolve("avl.card")).well();
    }

    private void work() throws Exception {
        Path bundle = Files.writeString(folder.resolve("people.json"), """
                {"type": "bundle", "id": "bundle--5d0092c5-5f74-4287-9642-33f4c354e56d", "objects": [
                  {"type": "identity", "spec_version": "2.1", "id": "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5",
                   "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z",
                   "name": "%s", "identity_class": "individual"},
                  {"type": "identity", "name": 7}]}
                """.formatted(CANARY));
        kst.run("import", bundle, table("some.csv", 2_000), "--into", kst.vault(), "--marking", "C//REL AVL, KST");
        Path attachment = Files.writeString(folder.resolve(CANARY + ".txt"), "what Blaumeise0815 wrote ".repeat(9_000));
        Path exports = Files.createDirectories(folder.resolve("exports"));
        var process = kst.start(CaseProcess.class, kst.vault(), Program.PASSPHRASE, CANARY, attachment, exports);
        assertThat(process.waitFor()).isZero();
        assertThat(CANARIES.in(Files.readAllBytes(exports.resolve("full.pdf")))).isNotEmpty();
    }

    private Path table(String name, int rows) throws IOException {
        var csv = new StringBuilder("name,nationality,note\n");
        for (int row = 0; row < rows; row++) {
            csv.append(CANARY)
                    .append(' ')
                    .append(row)
                    .append(",KST,Blaumeise0815 saw ")
                    .append(row)
                    .append('\n');
        }
        return Files.writeString(folder.resolve(name), csv);
    }

    private void exchange() throws IOException {
        avl.run("partner", "add", folder.resolve("kst.card"), "--vault", avl.vault())
                .well();
        var seen = kst.run("partner", "add", folder.resolve("avl.card"), "--vault", kst.vault())
                .well()
                .only();
        var words = new StringBuilder();
        seen.path("words").forEach(word -> words.append(word.asString()).append(' '));
        kst.run("partner", "verify", "AVL", "--words", words.toString().strip(), "--vault", kst.vault())
                .well();
        avl.run("partner", "verify", "KST", "--words", words.toString().strip(), "--vault", avl.vault())
                .well();
        Path file = folder.resolve("one.entente");
        var written = kst.run("package", "write", kst.vault(), "--for", "AVL", "--out", file)
                .well();
        assertThat(written.only().path("leaves").asInt()).isGreaterThan(4_000);
        assertThat(CANARIES.in(Files.readAllBytes(file))).isEmpty();
        byte[] altered = Files.readAllBytes(file);
        altered[altered.length - 2_000] ^= 1;
        Path wrong = Files.write(folder.resolve("altered.entente"), altered);
        assertThat(avl.run("package", "apply", wrong, "--into", avl.vault()).exit())
                .isEqualTo(1);
    }

    private void killDuringAnImport() throws Exception {
        Path table = table("many.csv", 40_000);
        long before = size(kst.vault().resolve("journal"));
        var process = kst.start(
                Main.class, "import", table, "--into", kst.vault(), "--passphrase-file", folder.resolve("kst.secret"));
        await(process, () -> size(kst.vault().resolve("journal")) > before + 500_000);
        kill(process);
    }

    private void killWhileAPackageComesIn() throws Exception {
        Path file = folder.resolve("one.entente");
        var process = avl.start(
                Main.class,
                "package",
                "apply",
                file,
                "--into",
                avl.vault(),
                "--passphrase-file",
                folder.resolve("avl.secret"));
        await(process, () -> size(avl.vault().resolve("spool")) > 500_000);
        kill(process);
    }

    private static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        assertThat(process.waitFor()).as("killed while it worked").isNotZero();
    }

    /** Something that comes true while another process works. */
    private interface Sign {
        boolean isThere() throws IOException;
    }

    private static void await(Process process, Sign sign) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!sign.isThere()) {
            assertThat(process.isAlive() && Instant.now().isBefore(end))
                    .as("it was still at work")
                    .isTrue();
            Thread.sleep(2);
        }
    }

    private static long size(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
