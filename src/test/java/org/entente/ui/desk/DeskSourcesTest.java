package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.work.Progress;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.Sources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The register over a real vault with the sample case. */
class DeskSourcesTest extends SampleDesk {

    private Sources.Row row(ObjectId id) {
        return open.sources().list(Perspective.OURS).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Sources.Row row(String reference) {
        return open.sources().list(Perspective.OURS).stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsTheClaimsAndJudgementsThatRestOnASource() {
        var interview = row("S-0142");
        assertThat(interview.origin()).isEqualTo("KST");
        assertThat(interview.use().claims()).isPositive();
        assertThat(interview.use().judgements()).isPositive();
        assertThat(interview.information().second())
                .isLessThan(interview.report().second());
    }

    @Test
    void countsInTheRegisterWhatThePageOfASourceLists() {
        for (var row : open.sources().list(Perspective.OURS)) {
            var page = open.sources().page(row.id(), Perspective.OURS);
            assertThat(page.resting()).as(row.title()).hasSize(row.use().claims());
            assertThat(page.row().use()).as(row.title()).isEqualTo(row.use());
        }
    }

    @Test
    void gradesNoClaimOfTheSampleBetterOrWorseThanItsSource() {
        for (var row : open.sources().list(Perspective.OURS)) {
            assertThat(open.sources().page(row.id(), Perspective.OURS).resting())
                    .as(row.title())
                    .filteredOn(claim ->
                            claim.grade().isGraded() && claim.contributor().equals("KST"))
                    .extracting(claim -> claim.grade().reliability().mark())
                    .isSubsetOf(row.reliability().isEmpty() ? "F" : row.reliability());
        }
    }

    @Test
    void registersASourceInOneStepThatCanBeTakenBack() {
        String next = open.sources().propose().reference();
        assertThat(row("S-0171").reference()).isLessThan(next);
        var id = open.sources()
                .create(new Sources.NewSource(
                        next,
                        "Harbour pilot's log",
                        "interview",
                        "KST",
                        new Period(Moment.of("2023-11"), Moment.of("2024-01")),
                        new Moment("2024-02", Moment.Sense.ABOUT),
                        "CONFIDENTIAL"));
        var row = row(id);
        assertThat(row.reference()).isEqualTo(next);
        assertThat(row.title()).isEqualTo("Harbour pilot's log");
        assertThat(row.kind()).isEqualTo("Interview");
        assertThat(row.information().words()).isEqualTo("Nov 2023 to Jan 2024");
        assertThat(row.report().words()).isEqualTo("about Feb 2024");
        assertThat(row.portion()).contains("C");
        assertThat(open.sources().propose().reference()).isGreaterThan(next);
        var step = open.steps().steps().undoable().getFirst();
        open.steps().undo(step, Progress.NONE);
        assertThat(open.sources().list(Perspective.OURS))
                .noneMatch(each -> each.id().equals(id));
    }

    private Sources.Page page(String reference) {
        return open.sources().page(row(reference).id(), Perspective.OURS);
    }

    @Test
    void gradesBothAxesInOneStepKeepingWhatWasBefore() {
        var source = row("S-0142").id();
        var claim = page("S-0142").resting().stream()
                .filter(each -> each.grade().isGraded())
                .findFirst()
                .orElseThrow();
        int before = page("S-0142").resting().size();
        assertThatThrownBy(() -> open.sources().grade(source, new Sources.Grading(null, claim.id(), "5", " ")))
                .hasMessageContaining("app.grade.reason");
        open.sources().grade(source, new Sources.Grading("D", claim.id(), "5", "he was wrong before"));
        assertThat(row("S-0142").reliability()).isEqualTo("D");
        var now = page("S-0142");
        assertThat(now.ours()).isEqualTo("D");
        assertThat(now.resting()).as("superseded, not added").hasSize(before).anySatisfy(each -> {
            assertThat(each.value()).isEqualTo(claim.value());
            assertThat(each.property()).isEqualTo(claim.property());
            assertThat(each.grade().reliability())
                    .as("no link")
                    .isEqualTo(claim.grade().reliability());
            assertThat(each.grade().credibility().mark()).isEqualTo("5");
            assertThat(each.locator()).isEqualTo(claim.locator());
        });
        var history = open.entities().page(claim.thing(), Perspective.OURS).history();
        assertThat(history.stream()
                        .flatMap(line -> line.changes().stream())
                        .filter(change -> change.sentence().contains(claim.value())))
                .as("the claim before stays")
                .hasSizeGreaterThan(1);
        open.steps().undo(open.steps().steps().undoable().getFirst(), Progress.NONE);
        assertThat(row("S-0142").reliability()).isEqualTo("B");
    }

    @Test
    void countsOneOriginOnceAndTwoAgainWhenThatIsTakenBack() {
        assertThat(page("S-0142").sharing())
                .extracting(Sources.Sharing::reference)
                .contains("S-0150");
        var roll = row("S-0101");
        var register = row("S-0102");
        open.sources().sameOrigin(roll.id(), register.id());
        open.sources().sameOrigin(register.id(), roll.id());
        assertThat(page("S-0102").sharing()).singleElement().satisfies(other -> {
            assertThat(other.reference()).isEqualTo("S-0101");
            assertThat(other.isSaidHere()).isTrue();
        });
        open.sources().ownOrigin(register.id(), roll.id());
        assertThat(page("S-0101").sharing()).isEmpty();
        assertThat(page("S-0102").sharing()).isEmpty();
    }

    private Sources.Resting made(String reference, Sources.Made made, String locator) {
        return page(reference).resting().stream()
                .filter(claim -> claim.made() == made && claim.locator().equals(locator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cutsThingsClaimsAndEvidenceWithTheirPlace() {
        var source = row("S-0144");
        var choices = open.cuts().choices(source.id());
        assertThat(choices.properties()).containsKey("occupation");
        assertThat(choices.events()).extracting(type -> type.code()).contains("incident");
        assertThat(choices.things())
                .extracting(type -> type.code())
                .contains("person")
                .doesNotContain("incident");
        open.cuts().thing(place(source, "characters 1–9", null), "person", "Cut person");
        var person = made("S-0144", Sources.Made.ENTITY, "characters 1–9");
        assertThat(person.name()).isEqualTo("Cut person");
        assertThat(person.grade().chip()).as("as reliable as the source").isEqualTo(source.reliability() + "–");
        assertThat(person.portion()).as("as the source").isEqualTo(source.portion());
        open.cuts().thing(place(source, "characters 11–19", null), "incident", "Cut incident");
        assertThat(made("S-0144", Sources.Made.EVENT, "characters 11–19").name())
                .isEqualTo("Cut incident");
        open.cuts().claim(place(source, "characters 20–30", "3"), person.thing(), "occupation", "Diver");
        var claim = made("S-0144", Sources.Made.CLAIM, "characters 20–30");
        assertThat(claim.value()).isEqualTo("Diver");
        assertThat(claim.grade().credibility().mark()).isEqualTo("3");
        int judged = row("S-0144").use().judgements();
        var judgement = choices.judgements().getFirst();
        open.cuts().evidence(place(source, "characters 31–40", null), judgement.id(), false, "Nothing was seen.");
        assertThat(made("S-0144", Sources.Made.EVIDENCE, "characters 31–40").value())
                .isEqualTo("Nothing was seen.");
        assertThat(row("S-0144").use().judgements()).isGreaterThanOrEqualTo(Math.max(1, judged));
        assertThat(open.cuts().find("Cut person", 5)).extracting(Cuts.Thing::id).contains(person.thing());
    }

    private static Cuts.Place place(Sources.Row source, String locator, @Nullable String credibility) {
        return new Cuts.Place(source.id(), locator, credibility, null);
    }
}
