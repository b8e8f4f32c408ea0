package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.entente.app.OpenCase;
import org.entente.app.TestPartners;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.claim.EntityEdits;
import org.entente.app.desk.AssessmentDesk.NewJudgement;
import org.entente.app.source.SourceEdits;
import org.entente.model.Attribution;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Decimal;
import org.entente.model.value.Likelihood;
import org.entente.model.value.Moment;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.entente.store.StoreException;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a partner holds of our case, through every door, beside the partner's own workstation. */
class SeenByPartnerTest extends TestPartners {

    private static final Marking SHARED = Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("KST", "AVL"));
    private static final Marking OURS = Marking.of("generic", "SECRET").releasableTo(List.of());
    private static final List<String> WORDS =
            List.of("Karim", "Lantern", "crane", "ZEBRA", "S-0001", "S-0002", "Pier", "port");

    private ObjectId karim;
    private ObjectId lantern;
    private ObjectId source;
    private ObjectId assessment;
    private ObjectId judgement;

    @BeforeEach
    void begin() throws IOException {
        meet();
        ours.partners().agree("AVL", "test", null);
        sharedStory();
    }

    private void sharedStory() throws IOException {
        var shared = Terms.marked(SHARED);
        source = ours.sources()
                .edits()
                .register(new SourceEdits.NewSource("S-0001", "Crane log", "document", "KST", null, null, SHARED));
        karim = ours.claims().create("person", "Yusuf al-Karim", shared);
        lantern = ours.claims().create("organisation", "Northern Lantern", shared);
        ours.claims().link(karim, "member-of", lantern, shared);
        ours.claims()
                .add(
                        karim,
                        "birth.date",
                        Moment.of("1984-03-12"),
                        new Terms(Grade.admiralty("B2"), SHARED, new Attribution(source, "p. 3", SHARED)));
        ours.claims()
                .add(
                        karim,
                        "note",
                        new Text("works the crane"),
                        new Terms(Grade.admiralty("C3"), SHARED, new Attribution(source, "p. 9", OURS)));
        ours.entities().edits().values().alias(karim, new Text("Abu Layth"), "nickname", shared);
        ours.attachments().attach(karim, "photo", picture("one"), shared);
        ours.entities()
                .edits()
                .values()
                .likeness(ours.attachments().photos(karim).getFirst().claim(), "probable");
        var desk = org.entente.app.desk.Desk.of(ours, kst).assessments();
        assessment = desk.create("Port threat", "What threatens the port?", SHARED);
        judgement = desk.addJudgement(assessment, judgement("Delay is likely.", "a"), SHARED);
    }

    private static NewJudgement judgement(String text, String order) {
        return new NewJudgement(
                text,
                new Likelihood(new Decimal("0.55"), new Decimal("0.8"), "", ""),
                "moderate",
                "Two sources.",
                order);
    }

    private Path picture(String name) throws IOException {
        Path file = folder.resolve(name + ".png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private void handOver() {
        apply(theirs, write(ours, "AVL"));
    }

    /** Everything that can hint at something: new things, more about known ones, contests, links, sources, judgements. */
    private void secrets() throws IOException {
        var secret = Terms.marked(OURS);
        var zebra = ours.claims().create("person", "ZEBRA-CANARY", secret);
        ours.claims().link(zebra, "member-of", lantern, secret);
        ours.claims().link(karim, "knows", zebra, secret);
        var hidden = ours.sources()
                .edits()
                .register(new SourceEdits.NewSource("S-0002", "ZEBRA report", "interview", "KST", null, null, OURS));
        ours.sources().edits().sameOrigin(source, hidden);
        ours.sources().edits().grade(source, new SourceEdits.Grading("A", null, null, "")); // marked as the source is
        ours.claims()
                .add(
                        karim,
                        "birth.date",
                        Moment.of("1990-01-01"),
                        new Terms(Grade.admiralty("A1"), OURS, new Attribution(hidden, "p. 1", OURS)));
        ours.claims().resolve(karim, "birth.date", Moment.of("1990-01-01"), "The better source.");
        ours.claims().set(lantern, "name", new Text("ZEBRA Lantern"), secret);
        ours.entities()
                .edits()
                .tag(List.of(karim, lantern), new EntityEdits.Tagging(Set.of("zebra"), Set.of(), OURS), Progress.NONE);
        ours.entities().duplicates().same(karim, zebra, "The same face.");
        ours.attachments().attach(karim, "photo", picture("two"), secret);
        ours.entities()
                .edits()
                .values()
                .likeness(
                        ours.attachments().photos(karim).stream()
                                .filter(photo -> photo.name().equals("two.png"))
                                .findFirst()
                                .orElseThrow()
                                .claim(),
                        "certain");
        ours.entities().edits().values().alias(karim, new Text("ZEBRA Joe"), "handle", secret);
        var desk = org.entente.app.desk.Desk.of(ours, kst).assessments();
        desk.addJudgement(assessment, judgement("ZEBRA will move.", "b"), OURS);
        desk.addJudgement(
                desk.create("ZEBRA assessment", "Where is ZEBRA?", OURS), judgement("In the harbour.", "a"), OURS);
        ours.claims().withdraw(ours.claims().live(karim, "note").getFirst().id(), "It was somebody else.");
    }

    private DeskCase door(OpenCase open) {
        return new DeskCase(kst, open, new Looks(kst.catalogue(), Texts.english()));
    }

    private List<String> seen() {
        try (var view = new Closing(door(ours).seenBy("AVL", Progress.NONE))) {
            return EverythingSeen.of(view.open(), WORDS);
        }
    }

    private record Closing(org.entente.ui.door.OpenCase open) implements AutoCloseable {
        @Override
        public void close() {
            open.close();
        }
    }

    @Test
    void showsTheSameWhateverElseTheCaseHolds() throws IOException {
        handOver();
        var before = seen();
        secrets();

        assertThat(seen()).isEqualTo(before);
        assertThat(before).noneMatch(line -> line.contains("ZEBRA") && !line.startsWith("search"));
        assertThat(EverythingSeen.of(door(ours), WORDS))
                .as("the secrets show in ours")
                .isNotEqualTo(before);
    }

    @Test
    void showsTheSameWhetherTheSecretsCameBeforeOrAfter() throws IOException {
        secrets();
        ours.claims()
                .withdraw(ours.claims().live(lantern, "name").getFirst().id(), "Named as before, so that both stand.");
        handOver();
        assertThat(seen()).noneMatch(line -> line.contains("ZEBRA") && !line.startsWith("search"));
    }

    @Test
    void showsWhatThePartnersOwnWorkstationShows() throws IOException {
        secrets();
        handOver();
        theirs.claims().add(karim, "birth.date", Moment.of("1985-12-03"), Terms.marked(SHARED));
        apply(ours, write(theirs, "KST"));
        var there = new DeskCase(avl, theirs, new Looks(avl.catalogue(), Texts.english()));
        var all = EntityQuery.all(Perspective.OURS);

        try (var view = new Closing(door(ours).seenBy("AVL", Progress.NONE))) {
            var here = view.open();
            assertThat(here.entities().rows(all, 0, 100))
                    .isEqualTo(there.entities().rows(all, 0, 100));
            assertThat(here.entities().facets(all)).isEqualTo(there.entities().facets(all));
            assertThat(here.entities().page(karim, Perspective.OURS).blocks())
                    .containsExactlyInAnyOrderElementsOf(
                            there.entities().page(karim, Perspective.OURS).blocks());
            assertThat(here.entities().page(karim, Perspective.OURS).aliases())
                    .containsExactlyInAnyOrderElementsOf(
                            there.entities().page(karim, Perspective.OURS).aliases());
            assertThat(here.sources().list(Perspective.OURS))
                    .isEqualTo(there.sources().list(Perspective.OURS));
            assertThat(here.dashboard().strength()).isEqualTo(there.dashboard().strength());
            assertThat(here.attachments().photos(karim))
                    .extracting(photo -> photo.blob())
                    .isEqualTo(there.attachments().photos(karim).stream()
                            .map(photo -> photo.blob())
                            .toList());
        }
    }

    @Test
    void keepsBackTheSourceThatDidNotGoAlong() {
        handOver();
        try (var view = new Closing(door(ours).seenBy("AVL", Progress.NONE))) {
            var blocks = view.open().entities().page(karim, Perspective.OURS).blocks();
            assertThat(blocks)
                    .filteredOn(block -> block.property().equals("birth.date"))
                    .allSatisfy(block ->
                            assertThat(block.live().getFirst().source()).isNotNull());
            assertThat(blocks)
                    .filteredOn(block -> block.property().equals("note"))
                    .singleElement()
                    .satisfies(block ->
                            assertThat(block.live().getFirst().source()).isNull());
        }
    }

    @Test
    void showsNothingToAPartnerWhoWasGivenNothing() throws IOException {
        secrets();
        try (var view = new Closing(door(ours).seenBy("AVL", Progress.NONE))) {
            assertThat(view.open().dashboard().isEmpty()).isTrue();
            assertThat(view.open().entities().rows(EntityQuery.all(Perspective.OURS), 0, 10))
                    .returns(0, rows -> rows.total())
                    .returns(List.<EntityRow>of(), rows -> rows.rows());
            assertThat(view.open().things().held(List.of(karim, lantern))).isEmpty();
            assertThat(view.open().search("Karim", 10)).isEmpty();
        }
    }

    @Test
    void letsNothingBeSaidThroughAPartnersEyes() {
        handOver();
        String digest = ours.info().digest();
        try (var view = new Closing(door(ours).seenBy("AVL", Progress.NONE))) {
            var here = view.open();
            assertThatThrownBy(() -> here.entities().create("person", "Somebody", "CONFIDENTIAL"))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("store.read-only");
            assertThatThrownBy(() -> here.entityActions().rename(karim, "Somebody else"))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> here.exchange().partners().stop("AVL")).isInstanceOf(RuntimeException.class);
        }
        assertThat(ours.info().digest()).isEqualTo(digest);
    }

    @Test
    void leavesNothingBehindWhenItIsClosed() throws IOException {
        handOver();
        seen();
        try (var left = Files.list(folder.resolve("kst.vault").resolve("cache"))) {
            assertThat(left)
                    .noneMatch(file -> String.valueOf(file.getFileName()).startsWith("scratch"));
        }
    }

    @Test
    void handsOverOfWhatKindANameIsAndHowSurelyAPhotoShows() throws IOException {
        secrets();
        handOver();
        var there = new DeskCase(avl, theirs, new Looks(avl.catalogue(), Texts.english()));
        assertThat(there.entities().page(karim, Perspective.OURS).aliases())
                .filteredOn(alias -> alias.claim().value().equals("Abu Layth"))
                .extracting(alias -> alias.kind())
                .containsExactly("Nickname");
        assertThat(there.attachments().photos(karim))
                .extracting(photo -> photo.likeness())
                .containsExactly("probable");
        assertThat(theirs.claims().live(karim, "alias.kind")).hasSize(1);

        var photo = there.attachments().photos(karim).getFirst();
        there.attachments().likeness(karim, photo, "possible");
        assertThat(there.attachments().photos(karim))
                .as("of theirs and of ours, they see their own first")
                .extracting(each -> each.likeness())
                .containsExactly("possible");
        assertThat(theirs.claims().live(karim, "photo.likeness")).hasSize(2);
    }
}
