package org.entente.app.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.TestWorkstation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.ContentReader.Size;
import org.entente.app.source.reading.Samples;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Blob;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class AttachmentServiceTest {

    private static final Terms SECRET = Terms.marked(Marking.of("generic", "SECRET"));

    @TempDir
    static Path folder;

    private OpenCase open;

    @BeforeAll
    void make() {
        var workstation = TestWorkstation.of(folder.resolve("home"), "KST");
        open = workstation.create(folder.resolve("case.vault"), TestWorkstation.PASSPHRASE.clone());
    }

    @AfterAll
    void close() {
        open.close();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private ObjectId person() {
        return open.claims().create("person", "Ada Test", SECRET);
    }

    @Test
    void listsPhotosAndFilesEachWithItsOwnNameAndSize() throws IOException {
        var person = person();
        byte[] picture = Samples.picture(20, 10, "png");
        open.attachments().attach(person, "photo", file("ada.png", picture), SECRET);
        open.attachments().attach(person, "attachment", file("one.txt", "one".getBytes(UTF_8)), SECRET);
        open.attachments().attach(person, "attachment", file("two.txt", "second".getBytes(UTF_8)), SECRET);
        assertThat(open.attachments().photos(person)).singleElement().satisfies(photo -> {
            assertThat(photo.name()).isEqualTo("ada.png");
            assertThat(photo.size()).isEqualTo(picture.length);
            assertThat(photo.blob().mediaType()).isEqualTo("image/png");
            assertThat(photo.contributor()).isEqualTo("KST");
            assertThat(photo.marking()).isEqualTo(SECRET.marking());
        });
        assertThat(open.attachments().files(person))
                .extracting(each -> each.name() + " " + each.size())
                .containsExactlyInAnyOrder("one.txt 3", "two.txt 6");
        var second = open.attachments().files(person).stream()
                .filter(each -> each.name().equals("two.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(open.attachments().read(second.blob(), Size.SCREEN))
                .isEqualTo(new Content.Words(List.of("second"), "UTF-8", false));
    }

    @Test
    void addsNoPhotoThatIsNoPicture() throws IOException {
        var person = person();
        Path text = file("not.png", "no picture".getBytes(UTF_8));
        assertThatThrownBy(() -> open.attachments().attach(person, "photo", text, SECRET))
                .isInstanceOf(AppException.class)
                .hasMessage("app.photo.kind");
        assertThat(open.attachments().photos(person)).isEmpty();
    }

    @Test
    void forgetsAPhotoThatWasTakenBack() throws IOException {
        var person = person();
        open.attachments().attach(person, "photo", file("b.png", Samples.picture(8, 8, "png")), SECRET);
        open.claims().withdraw(open.attachments().photos(person).getFirst().claim(), "wrong person");
        assertThat(open.attachments().photos(person)).isEmpty();
    }

    @Test
    void saysThatAFileIsMissingOrDamaged() throws IOException {
        assertThat(open.attachments().read(new Blob(new Hash(1, 2, 3, 4), "image/png"), Size.SCREEN))
                .isEqualTo(new Content.Missing());
        var before = blobs();
        Path text = file("long.txt", "a line of some report\n".repeat(500).getBytes(UTF_8));
        var blob = open.attachments().attach(person(), "attachment", text, SECRET);
        var added = new HashSet<>(blobs());
        added.removeAll(before);
        Path sealed = added.iterator().next();
        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(sealed, bytes);
        assertThat(open.attachments().read(blob, Size.SCREEN)).isEqualTo(new Content.Damaged());
        Files.delete(sealed);
        assertThat(open.attachments().read(blob, Size.SCREEN)).isEqualTo(new Content.Damaged());
    }

    private Set<Path> blobs() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("case.vault/blobs"))) {
            return new HashSet<>(files.toList());
        }
    }

    @Test
    void opensWithoutATemporaryFolderAndLeavesNothingReadable() throws Exception {
        byte[] photo = Samples.picture(64, 48, "jpeg");
        byte[] document = Samples.document(1, "Pier nine at dawn");
        Path home = folder.resolve("process/home");
        Path vault = folder.resolve("process/case.vault");
        Path nowhere = folder.resolve("no-such-folder");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + nowhere,
                        "-Duser.home=" + folder.resolve("process"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProcess.class.getName(),
                        home.toString(),
                        vault.toString(),
                        file("p.jpg", photo).toString(),
                        file("d.pdf", document).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(said).contains("picture 64 48", "page 600 true");
        assertThat(process.waitFor()).isZero();
        assertThat(nowhere).doesNotExist();
        try (Stream<Path> files = Files.walk(folder.resolve("process"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), ISO_8859_1);
                assertThat(content).as(file.toString()).doesNotContain("%PDF-", "\u00ff\u00d8\u00ff\u00e0");
                assertThat(file.toString()).matches(".*/(home|case\\.vault)/.*");
            }
        }
        assertThat(ImageIO.getUseCache()).isFalse();
    }
}
