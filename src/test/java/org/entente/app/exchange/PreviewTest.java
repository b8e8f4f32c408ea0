package org.entente.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.entente.app.QuickPartners;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Moment;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of a package before it is accepted is what then happens. */
@SuppressWarnings("NullAway.Init")
class PreviewTest extends QuickPartners {

    private static final Terms SHARED =
            Terms.marked(Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("KST", "AVL")));

    private ObjectId karim;

    @BeforeEach
    void begin() {
        karim = ours.claims().create("person", "Yusuf al-Karim", SHARED);
        send();
    }

    private Preview preview(Path file) {
        @Nullable Preview preview = theirs.inbox().inspect(file, Progress.NONE).preview();
        return Objects.requireNonNull(preview);
    }

    @Test
    void countsWhatAcceptingThenDoes() {
        theirs.claims().set(karim, "birth.date", Moment.of("1984-12-03"), SHARED);
        ours.claims().set(karim, "birth.date", Moment.of("1984-03-12"), SHARED);
        var alias = ours.claims().add(karim, "alias", new Text("Joe"), SHARED);
        ours.claims().withdraw(alias, "not him");
        ours.claims().create("vessel", "MV Halden", SHARED);
        Path file = write();
        var before = theirs.info();

        var seen = preview(file);

        assertThat(theirs.info()).isEqualTo(before);
        assertThat(seen.person()).isEqualTo("Analyst of KST");
        assertThat(seen.newObjects()).isEqualTo(1);
        assertThat(seen.changedObjects()).isEqualTo(1);
        assertThat(seen.clashes())
                .as("named, so that one knows what will have to be decided")
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.object()).isEqualTo(karim);
                    assertThat(clash.property()).isEqualTo("birth.date");
                    assertThat(clash.name()).isEqualTo("Yusuf al-Karim");
                    assertThat(clash.sides())
                            .as("what is held, then what comes")
                            .extracting(side -> side.organisation() + " "
                                    + side.statement().value().plain())
                            .containsExactly("AVL 1984-12-03", "KST 1984-03-12");
                });
        assertThat(seen.withdrawn()).isEqualTo(1);
        assertThat(seen.rows())
                .as("a vessel is new, a person has another date, and an alias is taken back")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.role()).isEqualTo(ObjectType.Role.ENTITY);
                    assertThat(row.added()).isEqualTo(1);
                    assertThat(row.changed()).isEqualTo(1);
                    assertThat(row.withdrawn()).isEqualTo(1);
                    assertThat(row.among()).containsExactlyInAnyOrder("Yusuf al-Karim", "MV Halden");
                    assertThat(row.highest()).isEqualTo(SHARED.marking());
                });
        var arrival = theirs.inbox().apply(file, Progress.NONE);
        assertThat(arrival.contested()).isEqualTo(seen.contested());
        assertThat(theirs.info().objects() - before.objects()).isEqualTo(seen.newObjects());
    }

    @Test
    void tellsByKindWhatComesAndCallsLinksByTheirEnds() {
        var halden = ours.claims().create("vessel", "MV Halden", SHARED);
        ours.claims().link(karim, "crew-of", halden, SHARED);
        ours.claims().create("source", "Interview report", SHARED);
        var seen = preview(write());
        assertThat(seen.rows())
                .extracting(Preview.Row::role)
                .containsExactly(ObjectType.Role.ENTITY, ObjectType.Role.LINK, ObjectType.Role.SOURCE);
        assertThat(seen.rows().get(1).among()).containsExactly("Yusuf al-Karim – MV Halden");
        assertThat(seen.rows().stream().mapToLong(Preview.Row::added).sum()).isEqualTo(seen.newObjects());
        assertThat(seen.rows().stream().mapToLong(Preview.Row::changed).sum()).isEqualTo(seen.changedObjects());
        assertThat(seen.rows().stream().mapToLong(Preview.Row::withdrawn).sum()).isEqualTo(seen.withdrawn());
    }

    @Test
    void namesTheOriginatorAmongTheReadersOfWhatComesHighest() {
        var theirsAlone = Terms.marked(Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("AVL")));
        ours.claims().create("vessel", "MV Halden", theirsAlone);
        assertThat(preview(write()).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.highest())
                        .as("as the package's label and every claim of it are shown")
                        .isEqualTo(SHARED.marking()));
    }

    @Test
    void callsNothingContestedThatAgreesOrIsReplaced() {
        theirs.claims().set(karim, "birth.date", Moment.of("1984"), SHARED);
        ours.claims().set(karim, "birth.date", Moment.of("1990-01-01"), SHARED);
        ours.claims().set(karim, "birth.date", Moment.of("1984-03-12"), SHARED);
        ours.claims().set(karim, "name", new Text("Youssef al-Karim"), SHARED);
        assertThat(preview(write()).contested()).isZero();
    }

    @Test
    void tellsWhatMayBeHeldUnderAnotherId() {
        ObjectId lantern = theirs.claims().create("person", "Northern Lantern", SHARED);
        theirs.claims().add(lantern, "alias", new Text("Youssef Haddad"), SHARED);
        theirs.claims().create("vessel", "MV Halden", SHARED);
        ObjectId haddad = ours.claims().create("person", "The other", SHARED);
        ours.claims().add(haddad, "alias", new Text("YOUSSEF HÁDDAD"), SHARED);
        ours.claims().create("person", "MV Halden", SHARED);
        ours.claims().create("person", "Haddad", SHARED);
        ours.claims().add(karim, "alias", new Text("Northern Lantern"), SHARED);
        Path file = write();

        assertThat(preview(file).namesakes())
                .as("same family and whole name, and not known here already")
                .containsExactly(
                        new Preview.Namesake(haddad, "person", "alias", "YOUSSEF HÁDDAD", lantern, "Northern Lantern"));
        theirs.inbox().apply(file, Progress.NONE);
        assertThat(preview(write()).namesakes()).isEmpty();
    }

    @Test
    void showsEveryClaimBesideWhatIsHeldOfTheSameBeforeAnythingIsAccepted() {
        var alias = ours.claims().add(karim, "alias", new Text("Joe"), SHARED);
        theirs.inbox().apply(write(), Progress.NONE);
        theirs.claims().set(karim, "birth.date", Moment.of("1984-12-03"), SHARED);
        ours.claims().set(karim, "birth.date", Moment.of("1984-03-12"), SHARED);
        ours.claims().withdraw(alias, "not him");
        ours.claims().withdraw(ours.claims().add(karim, "alias", new Text("Jack"), SHARED), "came and went");
        ObjectId halden = ours.claims().create("vessel", "MV Halden", SHARED);
        Path file = write();
        var before = theirs.info();

        var seen = preview(file);

        assertThat(seen.isWhole()).isTrue();
        var known = seen.changes().stream()
                .filter(change -> change.object().equals(karim))
                .findFirst()
                .orElseThrow();
        assertThat(known.isNew()).isFalse();
        assertThat(known.said())
                .filteredOn(said -> said.claim().statement().property().equals("birth.date"))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.claim().statement().value().plain()).isEqualTo("1984-03-12");
                    assertThat(said.person()).isEqualTo("Analyst of KST");
                });
        assertThat(known.held())
                .as("of the same properties only")
                .extracting(held ->
                        held.organisation() + " " + held.statement().value().plain())
                .contains("AVL 1984-12-03")
                .doesNotContain("KST Yusuf al-Karim");
        assertThat(known.withdrawn())
                .as("what is here, and not what came and went meanwhile")
                .extracting(held -> held.statement().value().plain())
                .containsExactly("Joe");
        assertThat(seen.changes())
                .filteredOn(change -> change.object().equals(halden))
                .singleElement()
                .satisfies(change -> assertThat(change.isNew()).isTrue());
        assertThat(theirs.info()).isEqualTo(before);
    }

    @Test
    void recordsARefusalAndTakesNothingIn() {
        var before = theirs.info();
        theirs.inbox().refuse("KST", 2, "not ours to hold");
        assertThat(theirs.info().digest()).isEqualTo(before.digest());
        assertThat(theirs.audit().entries()).anyMatch(entry -> entry.action().contains("not ours to hold"));
    }

    @Test
    void tellsAnAttachmentThatIsNotWhatItSays() throws IOException {
        Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Path program = Files.writeString(folder.resolve("b.png"), "MZ and so on");
        ours.attachments().attach(karim, "photo", picture, SHARED);
        ours.attachments().attach(karim, "attachment", program, SHARED);

        var seen = preview(write());

        assertThat(seen.attachments()).isEqualTo(2);
        assertThat(seen.mismatched()).containsExactly("image/png");
    }

    @Test
    void namesTheCheckThatKeptAPackageOutAndReadsNoFurther() throws IOException {
        byte[] altered = Files.readAllBytes(write());
        altered[altered.length - 2_000] ^= 1;
        Path wrong = Files.write(folder.resolve("wrong.entente"), altered);
        var arrival = theirs.inbox().inspect(wrong, Progress.NONE);
        assertThat(arrival.failed()).isEqualTo(Preview.Check.WHOLE);
        assertThat(arrival.preview()).isNull();

        theirs.partners().stop("KST");
        arrival = theirs.inbox().inspect(write(), Progress.NONE);
        assertThat(arrival.failed()).isEqualTo(Preview.Check.SIGNED);
        assertThat(arrival.preview()).isNull();
        Path noise = Files.writeString(folder.resolve("noise.entente"), "not a package");
        assertThat(theirs.inbox().inspect(noise, Progress.NONE).failed()).isEqualTo(Preview.Check.FORMAT);
    }
}
