package org.entente.app.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.QuickStation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Moment;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.entente.store.query.SameQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class DuplicateServiceTest {

    private static final Terms SECRET = Terms.marked(Marking.of("generic", "SECRET"));

    @TempDir
    Path folder;

    private OpenCase open;
    private DuplicateService duplicates;
    private ObjectId karim;
    private ObjectId kareem;

    @BeforeEach
    void make() {
        open = new QuickStation(folder.resolve("home"), "KST").create(folder.resolve("case"), 6);
        duplicates = open.entities().duplicates();
        karim = person("Yusuf al-Karim");
        kareem = person("Youssef Al Kareem");
        person("Nils Farrow");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ObjectId person(String name) {
        return open.claims().create("person", name, SECRET);
    }

    private void say(ObjectId thing, String property, Value value) {
        open.claims().add(thing, property, value, SECRET);
    }

    private SameQueries.Cluster cluster() {
        return Objects.requireNonNull(
                open.store().queries().same().of(List.of(karim), false).get(karim));
    }

    private List<Candidate> found() {
        return duplicates.lookAgain(Progress.NONE);
    }

    @Test
    void saysWhatSpeaksForAndAgainst() {
        var farrow = person("Farrow");
        say(karim, "phone", new Text("+00 555 0142"));
        say(kareem, "phone", new Text("+00 555 0142"));
        open.claims().link(karim, "knows", farrow, SECRET);
        open.claims().link(kareem, "knows", farrow, SECRET);
        var reasons = found().getFirst().reasons();
        assertThat(reasons.getFirst()).isInstanceOf(Reason.SpelledOtherwise.class);
        assertThat(reasons)
                .contains(new Reason.SameValue("phone", new Text("+00 555 0142")), new Reason.CommonLinks(1));
        say(karim, "birth.date", Moment.of("1984-03-12"));
        say(kareem, "birth.date", Moment.of("1984"));
        assertThat(found().getFirst().reasons()).hasSize(3);
        open.claims().link(karim, "meets", kareem, SECRET);
        assertThat(found().getFirst().reasons())
                .contains(new Reason.LinkedWithEachOther(List.of(new Reason.Tie("meets", karim, kareem))));
        say(karim, "imsi", new Text("1"));
        say(kareem, "imsi", new Text("2"));
        assertThat(found()).as("more speaks against than for").isEmpty();
    }

    @Test
    void weighsValuesThatCannotBothBeTrue() {
        say(karim, "birth.date", Moment.of("1984-03-12"));
        say(kareem, "birth.date", Moment.of("1985"));
        open.claims().add(kareem, "alias", new Text("YUSUF AL KARIM"), SECRET);
        assertThat(found().getFirst().reasons())
                .containsExactly(
                        new Reason.CalledTheSame(karim.compareTo(kareem) < 0 ? "Yusuf al-Karim" : "YUSUF AL KARIM"),
                        karim.compareTo(kareem) < 0
                                ? new Reason.DifferentValues("birth.date", Moment.of("1984-03-12"), Moment.of("1985"))
                                : new Reason.DifferentValues("birth.date", Moment.of("1985"), Moment.of("1984-03-12")));
    }

    @Test
    void doesNotTakeASharedBirthDateForAName() {
        var one = person("Anin");
        var other = person("Demir");
        say(one, "birth.date", Moment.of("1984-03-12"));
        say(other, "birth.date", Moment.of("1984-03-12"));
        assertThat(found()).hasSize(1);
    }

    @Test
    void recordsThatTwoAreOneAndSplitsThemAgain() {
        var pair = found().getFirst();
        duplicates.same(pair.one(), pair.other(), "same voice");
        assertThat(duplicates.candidates(Progress.NONE)).isEmpty();
        assertThat(cluster().members()).containsExactlyInAnyOrder(karim, kareem);
        duplicates.split(karim, "other voice after all");
        assertThat(open.store().queries().same().of(List.of(karim), false)).isEmpty();
        assertThat(duplicates.candidates(Progress.NONE)).hasSize(1);
        assertThatThrownBy(() -> duplicates.split(karim, "again")).isInstanceOf(AppException.class);
    }

    @Test
    void recordsThatTwoAreNotOneAndAsksNoMore() {
        assertThatThrownBy(() -> duplicates.different(karim, kareem, " ")).isInstanceOf(AppException.class);
        duplicates.different(karim, kareem, "met both");
        assertThat(found()).isEmpty();
        assertThat(open.store().queries().same().all()).hasSize(1);
        var steps = open.steps();
        duplicates.same(List.of(karim, kareem), "same voice");
        assertThat(cluster().contested()).isTrue();
        assertThat(steps.steps().undoable()).as("only what is named is a step").isEmpty();
    }

    @Test
    void recordsOfSeveralThatNoneIsAnotherInOneAction() {
        var third = person("Demir");
        int before = open.store().queries().history().actions().size();
        duplicates.different(List.of(karim, kareem, third), "met all three");
        assertThat(open.store().queries().history().actions()).hasSize(before + 1);
        assertThat(open.store().queries().same().all()).as("each pair").hasSize(3);
    }

    @Test
    void putsAPairAwayOnThisDeskAndTakesItUpAgain() {
        long before = open.store().queries().history().actions().size();
        duplicates.later(karim, kareem);
        assertThat(found()).isEmpty();
        assertThat(duplicates.putAway()).isEqualTo(1);
        assertThat(open.store().queries().history().actions()).hasSize((int) before);
        duplicates.takeUpAgain();
        assertThat(found()).hasSize(1);
    }

    @Test
    void undoesAsAnyStep() {
        open.steps().record("Same", () -> {
            duplicates.same(karim, kareem, "same voice");
            return true;
        });
        var steps = open.steps();
        steps.undo(steps.steps().undoable().getFirst().number(), Progress.NONE);
        assertThat(open.store().queries().same().all()).isEmpty();
        steps.redo(steps.steps().redoable().getFirst().number(), Progress.NONE);
        assertThat(open.store().queries().same().all()).hasSize(1);
    }
}
