package org.entente.app.unsaved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.app.OpenCase;
import org.entente.app.QuickStation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault that goes away under whoever works in it, and comes back: what was said meanwhile is offered, and said. */
class UnsavedChangesTest {

    private static final Terms TERMS = Terms.marked(Marking.of("generic", "CONFIDENTIAL"));

    @TempDir
    private Path folder;

    /** One for every opening: a case that is not let go of leaves its own behind. */
    private static long seed = 100;

    private Path stick;
    private Path place;
    private QuickStation kst;
    private OpenCase open;
    private ObjectId marta;

    @BeforeEach
    void beginOnAStick() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        place = stick.resolve("case.vault");
        kst = new QuickStation(folder.resolve("home"), "KST");
        open = kst.create(place, ++seed);
        marta = open.claims().create("person", "Marta Veld", TERMS);
        assertThat(open.claims().live(marta, "name"))
                .as("what is on the screen")
                .hasSize(1);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void takeOut() throws IOException {
        Files.move(stick, folder.resolve("pocket"));
    }

    /** Whoever has files open on it goes on reading; nothing is found under its name. */
    private void putBackAndUnlock() throws IOException {
        try {
            open.close();
        } catch (EntenteException e) {
            assertThat(e.key()).startsWith("vault.cannot-");
        }
        Files.move(folder.resolve("pocket"), stick);
        open = kst.open(place, ++seed, null);
    }

    private static void assertKept(ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        EntenteException.class, e -> assertThat(e.key()).isEqualTo("app.unsaved.kept"));
    }

    private void say() {
        assertKept(() -> open.claims().create("person", "Otto Brandt", TERMS));
        assertKept(() -> open.claims().set(marta, "name", new Text("Marta Veldt"), TERMS));
        assertKept(() -> open.claims().add(marta, "alias", new Text("The Baker"), TERMS));
    }

    @Test
    void makesOnceWhatWasSaidMeanwhile() throws IOException {
        takeOut();
        say();
        putBackAndUnlock();
        assertThat(open.unsaved().waiting())
                .extracting(kept -> kept.change().intent())
                .containsExactly("create person", "set name", "add alias");
        open.unsaved().make();
        assertThat(open.unsaved().waiting()).isEmpty();
        assertThat(open.search().find("Brandt", 5)).hasSize(1);
        assertThat(open.search().find("Baker", 5)).hasSize(1);
        assertThat(open.claims().live(marta, "name"))
                .as("in place of the one before")
                .singleElement()
                .satisfies(name -> assertThat(name.statement().value()).isEqualTo(new Text("Marta Veldt")));
        assertThat(open.unsaved().make()).isZero();
        assertThat(open.verify(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void makesNothingTwiceThatReachedTheDriveAllTheSame() throws IOException {
        takeOut();
        assertKept(() -> open.claims().create("person", "Otto Brandt", TERMS));
        putBackAndUnlock();
        open.unsaved().make();
        assertThat(open.search().find("Brandt", 5)).hasSize(1);
    }

    @Test
    void discardsWhatNobodyWantsAnyMore() throws IOException {
        takeOut();
        say();
        putBackAndUnlock();
        open.unsaved().discard();
        assertThat(open.unsaved().waiting()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void leavesNothingReadableOnThisComputer() throws IOException {
        takeOut();
        say();
        assertThat(kept()).hasSize(3).allSatisfy(file -> {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain("Brandt", "Marta", "Baker", "create person", "CONFIDENTIAL");
        });
        putBackAndUnlock();
    }

    @Test
    void saysThatNothingIsSavedWhereItCannotBeKeptEither() throws IOException {
        Files.createFile(folder.resolve("home").resolve("unsaved")); // in the place of the folder
        takeOut();
        assertThatThrownBy(() -> open.claims().create("person", "Otto Brandt", TERMS))
                .isInstanceOfSatisfying(
                        EntenteException.class, e -> assertThat(e.key()).isEqualTo("vault.gone"));
        putBackAndUnlock();
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.walk(folder.resolve("home").resolve("unsaved"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
