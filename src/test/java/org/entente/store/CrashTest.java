package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.entente.model.ObjectId;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.store.query.ObjectFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The projections against a journal that went further, or another way. */
class CrashTest {

    private final SplittableRandom random = new SplittableRandom(3);

    @TempDir
    Path folder;

    /** As after a crash between the journal's end and the projections' commit: the cache of an earlier time. */
    @Test
    void projectionsThatAreBehindFollowTheJournal() throws IOException {
        var here = TestCase.create(folder.resolve("kst.vault"), "KST", 1);
        ObjectId person = here.add(ObjectId.random(random), "person", new Text("Karim"));
        here.close();
        copyCache(folder.resolve("kst.vault/cache"), folder.resolve("saved"));
        here.reopenClosed();
        here.say(person, "alias", new Text("Joe"));
        here.add(ObjectId.random(random), "vessel", new Text("Vesna"));
        var live = here.store().queries().totals().projectionDigest();
        here.close();
        copyCache(folder.resolve("saved"), folder.resolve("kst.vault/cache"));
        here.reopenClosed();
        assertThat(here.store().queries().totals().projectionDigest()).isEqualTo(live);
        here.close();
    }

    @Test
    void projectionsThatAreGoneAreMadeAnew() throws IOException {
        var here = TestCase.create(folder.resolve("kst.vault"), "KST", 1);
        here.add(ObjectId.random(random), "person", new Text("Karim"));
        var live = here.store().queries().totals().projectionDigest();
        here.close();
        try (var files = Files.list(folder.resolve("kst.vault/cache"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        here.reopenClosed();
        assertThat(here.store().queries().totals().projectionDigest()).isEqualTo(live);
        here.close();
    }

    /** The cache of an action that was taken back: the journal never got to its end. */
    @Test
    void projectionsAheadOfTheJournalAreMadeAnew() throws IOException {
        var here = TestCase.create(folder.resolve("kst.vault"), "KST", 1);
        here.add(ObjectId.random(random), "person", new Text("Karim"));
        var live = here.store().queries().totals().projectionDigest();
        here.close();
        copyCache(folder.resolve("kst.vault"), folder.resolve("saved"));
        here.reopenClosed();
        here.add(ObjectId.random(random), "vessel", new Text("Vesna"));
        here.close();
        copyCache(folder.resolve("kst.vault/cache"), folder.resolve("saved/cache"));
        here.moveTo(folder.resolve("saved"));
        assertThat(here.store().queries().totals().projectionDigest()).isEqualTo(live);
        here.close();
    }

    /** New rows go ahead of the transaction that shows them; an action that never ended must leave none. */
    @Test
    void rowsOfAnActionThatNeverEndedAreGoneAfterwards() {
        var here = TestCase.create(folder.resolve("kst.vault"), "KST", 1);
        here.add(ObjectId.random(random), "person", new Text("Karim"));
        var live = here.store().queries().totals().projectionDigest();
        try {
            here.act(draft -> {
                for (int i = 0; i < 12_000; i++) {
                    ObjectId object = ObjectId.derived("lost", Integer.toString(i));
                    draft.state(TestCase.statement(object, "type", new Code("person")), TestCase.none());
                }
                throw new IllegalStateException("the power went");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the power went");
        }
        assertThat(here.store().queries().totals().projectionDigest()).isEqualTo(live);
        assertThat(here.store().queries().objects().page(ObjectFilter.ALL).total())
                .isEqualTo(1);
        here.reopen();
        assertThat(here.store().queries().totals().projectionDigest()).isEqualTo(live);
        here.close();
    }

    private static void copyCache(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
