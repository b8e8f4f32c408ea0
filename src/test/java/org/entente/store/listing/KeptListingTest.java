package org.entente.store.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.store.TestCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a large case's listing says in the next session, when it was kept, is what the database says. */
@SuppressWarnings("NullAway.Init")
class KeptListingTest {

    private static final List<String> TYPES = List.of("person", "vessel", "place");

    @TempDir
    private Path folder;

    private TestCase here;

    @BeforeEach
    void makeALargeCase() {
        here = TestCase.create(folder.resolve("case"), "KST", 73);
        fill(0, Listings.LEAST_KEPT);
        here.act(draft -> draft.relate(new Core.Relation(
                new End.OfObject(object(1)),
                RelationKind.SAME_AS,
                new End.OfObject(object(2)),
                "why",
                TestCase.MARKING)));
        here.act(draft -> draft.state(
                new Core.Statement(
                        object(3), "note", new Text("n"), null, Grade.admiralty("B2"), Marking.of("generic", "SECRET")),
                TestCase.none()));
        here.say(object(4), "tag", new Text("tag"));
    }

    @AfterEach
    void close() {
        here.close();
    }

    private static ObjectId object(int number) {
        return ObjectId.derived("kept", "object" + number);
    }

    private void fill(int from, int to) {
        here.act(draft -> {
            for (int i = from; i < to; i++) {
                var type = new Code(TYPES.get(i % TYPES.size()));
                draft.state(TestCase.statement(object(i), "type", type), TestCase.none());
                draft.state(
                        TestCase.statement(object(i), "name", new Text("Zaunkönig يوسف " + i * 7 % 100)),
                        TestCase.none());
            }
            return true;
        });
    }

    private Path cache() {
        return here.vault().folder().resolve("cache");
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(cache())) {
            return files.filter(file -> file.toString().endsWith(".sealed")).toList();
        }
    }

    private ListingAnswers withoutWhatWasKept() throws IOException {
        here.close();
        for (Path file : kept()) {
            Files.delete(file);
        }
        here.reopenClosed();
        return ListingAnswers.of(here);
    }

    @Test
    void saysWhatTheDatabaseSays() throws IOException {
        var said = ListingAnswers.of(here);
        here.reopen();
        assertThat(kept()).hasSize(1);
        assertThat(ListingAnswers.of(here)).isEqualTo(said);
        assertThat(withoutWhatWasKept()).isEqualTo(said);
    }

    @Test
    void isFollowedByWhatIsDoneInTheNextSession() throws IOException {
        ListingAnswers.of(here);
        here.reopen();
        ListingAnswers.of(here);
        here.add(ObjectId.derived("kept", "new"), "person", new Text("Aardvark"));
        here.say(object(5), "tag", new Text("another tag"));
        var followed = ListingAnswers.of(here);
        here.reopen();
        assertThat(ListingAnswers.of(here)).isEqualTo(followed);
        assertThat(withoutWhatWasKept()).isEqualTo(followed);
    }

    @Test
    void isNotBelievedOnceTheCaseHasMovedOn() throws IOException {
        ListingAnswers.of(here);
        here.close();
        Path file = kept().getFirst();
        byte[] old = Files.readAllBytes(file);
        here.reopenClosed();
        here.add(ObjectId.derived("kept", "new"), "person", new Text("Aardvark"));
        var now = ListingAnswers.of(here);
        here.close();
        Files.write(file, old); // as after a crash, which keeps nothing
        here.reopenClosed();
        assertThat(ListingAnswers.of(here)).isEqualTo(now);
    }

    @Test
    void isNotBelievedOfADatabaseThatWasMadeAnew() throws IOException {
        var said = ListingAnswers.of(here);
        here.close();
        Files.delete(cache().resolve("key"));
        here.reopenClosed();
        assertThat(ListingAnswers.of(here)).isEqualTo(said);
    }

    @Test
    void isMadeAnewWhenItWasTamperedWith() throws IOException {
        var said = ListingAnswers.of(here);
        here.close();
        for (int place : List.of(3, 2_000, -5)) {
            Path file = kept().getFirst();
            byte[] bytes = Files.readAllBytes(file);
            bytes[Math.floorMod(place, bytes.length)] ^= 4;
            Files.write(file, bytes);
            here.reopenClosed();
            assertThat(ListingAnswers.of(here)).isEqualTo(said);
            here.close();
        }
        here.reopenClosed();
    }

    @Test
    void tellsNobodyWhatItHolds() throws IOException {
        ListingAnswers.of(here);
        here.close();
        var text = new String(Files.readAllBytes(kept().getFirst()), StandardCharsets.ISO_8859_1);
        assertThat(text.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("zaunk")
                .doesNotContain("person");
        here.reopenClosed();
    }

    @Test
    void isNotWorthAFileForASmallCase() throws IOException {
        try (var small = TestCase.create(folder.resolve("small"), "KST", 74)) {
            small.add(object(1), "person", new Text("Karim"));
            ListingAnswers.of(small);
        }
        try (var files = Files.list(folder.resolve("small").resolve("cache"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".sealed"));
        }
    }
}
