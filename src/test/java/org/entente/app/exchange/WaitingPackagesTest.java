package org.entente.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingPackagesTest {

    @TempDir
    private Path folder;

    private Path medium(String name, String content) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("stick")).resolve(name), content);
    }

    private WaitingPackages waiting() {
        return new WaitingPackages(folder.resolve("inbox/of-the-vault"));
    }

    @Test
    void nothingWaitsBeforeAnythingCame() {
        assertThat(waiting().list()).isEmpty();
    }

    @Test
    void keepsACopyWhenTheMediumLeaves() throws IOException {
        Path file = medium("AVL-to-KST-0018.entente", "sealed");
        Path kept = waiting().keep(file);
        Files.delete(file);

        assertThat(kept).hasContent("sealed");
        assertThat(waiting().list()).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo(kept);
            assertThat(one.bytes()).isEqualTo(6);
        });
    }

    @Test
    void keepsTheSameFileOnceAndOthersOfItsNameBesideIt() throws IOException {
        waiting().keep(medium("one.entente", "sealed"));
        waiting().keep(medium("again.entente", "sealed"));
        waiting().keep(medium("one.entente", "another"));

        assertThat(waiting().list())
                .extracting(one -> one.file().getFileName().toString())
                .containsExactlyInAnyOrder("one.entente", "one-2.entente");
    }

    @Test
    void keepingWhatWaitsAlreadyChangesNothing() throws IOException {
        Path kept = waiting().keep(medium("one.entente", "sealed"));

        assertThat(waiting().keep(kept)).isEqualTo(kept);
        assertThat(waiting().list()).hasSize(1);
    }

    @Test
    void forgetsWhatWasDecidedAndLeavesFilesElsewhere() throws IOException {
        Path file = medium("one.entente", "sealed");
        waiting().keep(file);
        Path other = waiting().keep(medium("two.entente", "another"));

        waiting().decided(file);
        assertThat(file).exists();
        assertThat(waiting().list()).extracting(WaitingPackages.Waiting::file).containsExactly(other);

        waiting().decided(other);
        assertThat(waiting().list()).isEmpty();
    }

    @Test
    void listsPlainFilesOfTheRightEndingAlone() throws IOException {
        Path kept = waiting().keep(medium("one.entente", "sealed"));
        Path inbox = Files.createDirectories(folder.resolve("inbox/of-the-vault"));
        Files.writeString(inbox.resolve("notes.txt"), "notes");
        Files.createDirectories(inbox.resolve("folder.entente"));
        Files.createSymbolicLink(inbox.resolve("link.entente"), medium("secret", "anything"));

        assertThat(waiting().list()).extracting(WaitingPackages.Waiting::file).containsExactly(kept);
    }
}
