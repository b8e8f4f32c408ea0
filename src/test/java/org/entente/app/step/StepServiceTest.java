package org.entente.app.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.entente.app.OpenCase;
import org.entente.app.TestWorkstation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.claim.Undoing;
import org.entente.app.intake.ImportRequest;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.model.value.Moment;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps over a real vault. One vault for all, because making keys takes long; each test has its own objects. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class StepServiceTest {

    private static final Terms SECRET = Terms.marked(Marking.of("generic", "SECRET"));
    private static final String BIRTH = "birth.date";

    @TempDir
    static Path folder;

    private OpenCase open;
    private StepService steps;

    @BeforeAll
    void make() {
        var workstation = TestWorkstation.of(folder.resolve("home"), "KST");
        open = workstation.create(folder.resolve("case.vault"), TestWorkstation.PASSPHRASE.clone());
        steps = open.steps();
    }

    @AfterAll
    void close() {
        open.close();
    }

    @BeforeEach
    void forget() {
        steps.forget();
    }

    /** All that can be seen of some objects: what stands, what is shown, what is contested and resolved, and links. */
    private Map<String, String> seen(List<ObjectId> objects) {
        var seen = new TreeMap<String, String>();
        for (ObjectId object : objects) {
            open.store().queries().claims().of(object).forEach(property -> {
                var standing = property.ours();
                if (!standing.live().isEmpty()) {
                    seen.put(
                            object + " " + property.property(),
                            standing.live().stream().map(HeldClaim::id).toList() + " " + standing.shown() + " "
                                    + standing.contested() + " " + standing.isResolved());
                }
            });
        }
        open.store()
                .queries()
                .objects()
                .rows(objects)
                .forEach((id, row) -> seen.put(id + " row", row.type() + " " + row.title() + " " + row.links()));
        open.store().queries().links().of(objects).forEach(link -> seen.put("link " + link.id(), link.toString()));
        return withoutNameless(seen);
    }

    /** An object that only has history left is known by id, and shows nowhere. */
    private static Map<String, String> withoutNameless(Map<String, String> seen) {
        seen.values().removeIf(row -> row.equals("  0"));
        return seen;
    }

    private ObjectId person(String name) {
        return open.claims().create("person", name, SECRET);
    }

    private StepService.Outcome undo() {
        return steps.undo(steps.steps().undoable().getFirst().number(), Progress.NONE);
    }

    private StepService.Outcome redo() {
        return steps.redo(steps.steps().redoable().getFirst().number(), Progress.NONE);
    }

    private Value live(ObjectId object, String property) {
        var live = open.claims().live(object, property);
        assertThat(live).hasSize(1);
        return live.getFirst().statement().value();
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    /** Edits of every kind, then back and forth at random: after each move everything looks as it did at that place. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyStepLeadsBackAndForthExactly(long seed) {
        var random = new SplittableRandom(seed);
        var objects = new ArrayList<>(List.of(person("Ada " + seed), person("Bo " + seed)));
        var places = new ArrayList<Map<String, String>>();
        places.add(seen(objects));
        for (int i = 0; i < 7; i++) {
            int number = i;
            steps.record("step " + i, () -> edit(random, objects, seed + "-" + number));
            places.add(seen(objects));
        }
        int most = steps.steps().undoable().size();
        var kept = new ArrayList<Map<String, String>>();
        kept.add(places.getFirst());
        for (int i = 1; i < places.size(); i++) { // an edit that found nothing to do is no step
            if (!places.get(i).equals(places.get(i - 1))) {
                kept.add(places.get(i));
            }
        }
        assertThat(kept).hasSize(most + 1);
        int at = most;
        for (int move = 0; move < 24; move++) {
            boolean isBack = at == most || at > 0 && random.nextBoolean();
            assertThat((isBack ? undo() : redo()).builtUpon()).isNull();
            at += isBack ? -1 : 1;
            assertThat(seen(objects)).as("move %s to place %s", move, at).isEqualTo(kept.get(at));
        }
    }

    private boolean edit(SplittableRandom random, List<ObjectId> objects, String unique) {
        ObjectId object = objects.get(random.nextInt(2));
        var birth = Moment.of(List.of("1979", "1979-03", "1980-01-02", "1984").get(random.nextInt(4)));
        switch (random.nextInt(8)) {
            case 0 -> objects.add(person("New " + unique));
            case 1 -> open.claims().set(object, BIRTH, birth, SECRET);
            case 2 -> open.claims().add(object, BIRTH, birth, SECRET);
            case 3 -> open.claims().add(object, "alias", new Text("alias " + unique), SECRET);
            case 4 -> objects.add(open.claims().link(objects.get(0), "knows", objects.get(1), SECRET));
            case 5 ->
                open.claims().live(object, BIRTH).stream()
                        .findFirst()
                        .ifPresent(claim -> open.claims().withdraw(claim.id(), "not so"));
            case 6 -> {
                if (!open.claims().live(object, BIRTH).isEmpty()) {
                    objects.add(open.claims().resolve(object, BIRTH, birth, "seen"));
                }
            }
            default -> importTable(unique, objects);
        }
        return true;
    }

    private void importTable(String unique, List<ObjectId> objects) {
        Path table = folder.resolve("people-" + unique + ".csv");
        try {
            Files.writeString(table, "name,type\nImported " + unique + ",person\nOther " + unique + ",person\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.imports().importFile(ImportRequest.of(table).markedAs("RESTRICTED"), Progress.NONE);
        named("Imported " + unique).forEach(objects::add);
    }

    private java.util.stream.Stream<ObjectId> named(String name) {
        return open.search().find(name, 20).stream()
                .filter(hit -> hit.name().equals(name))
                .map(hit -> hit.id());
    }

    @Test
    void turnsWhatIsShownBackAndForthAmongTheStepsOfTheCase() {
        var ada = person("Ada");
        var shown = new ArrayList<String>();
        steps.record("set", () -> open.claims().set(ada, BIRTH, Moment.of("1980"), SECRET));
        steps.viewed("move Ada", "", () -> shown.add("turned"));
        undo();
        assertThat(shown).hasSize(1);
        assertThat(live(ada, BIRTH)).isEqualTo(Moment.of("1980"));
        redo();
        assertThat(shown).hasSize(2);
        steps.forgetViewed();
        assertThat(steps.steps().undoable()).extracting(Step::words).containsExactly("set");
    }

    @Test
    void takesAnImportBackAsAWhole() {
        long before = open.info().objects();
        steps.record("import", () -> {
            importTable("whole", new ArrayList<>());
            return true;
        });
        assertThat(open.info().objects()).isEqualTo(before + 3); // two people and the file itself
        undo();
        assertThat(named("Imported whole")).isEmpty();
        redo();
        assertThat(named("Imported whole")).isNotEmpty();
    }

    /** Of two imports the first can be taken back as well as the last. */
    @Test
    void takesOneStepBackAloneAndLeavesTheLaterOnes() {
        for (String unique : List.of("first", "second")) {
            steps.record(unique, () -> {
                importTable(unique, new ArrayList<>());
                return true;
            });
        }
        long first = steps.steps().undoable().getLast().number();
        assertThat(steps.undoAlone(first, Progress.NONE).steps()).hasSize(1);
        assertThat(named("Imported first")).isEmpty();
        assertThat(named("Imported second")).isNotEmpty();
        assertThat(steps.undoAlone(first, Progress.NONE).steps())
                .as("it is taken back already")
                .isEmpty();
        redo();
        assertThat(named("Imported first")).isNotEmpty();
    }

    @Test
    void aLaterValueOfTheSamePropertyStaysAlone() {
        var ada = person("Ada");
        open.claims().set(ada, BIRTH, Moment.of("1979"), SECRET);
        var early = commitsOf(() -> open.claims().set(ada, BIRTH, Moment.of("1980"), SECRET));
        open.claims().set(ada, BIRTH, Moment.of("1984"), SECRET);
        assertThat(open.claims().undo(early, Progress.NONE)).isEqualTo(new Undoing.Done(1));
        assertThat(live(ada, BIRTH)).isEqualTo(Moment.of("1984"));
    }

    @Test
    void saysThatALaterValueStays() {
        var ada = person("Ada");
        steps.record("set", () -> open.claims().set(ada, BIRTH, Moment.of("1980"), SECRET));
        open.claims().set(ada, BIRTH, Moment.of("1984"), SECRET);
        assertThat(undo().overtaken()).isEqualTo(1);
        assertThat(live(ada, BIRTH)).isEqualTo(Moment.of("1984"));
    }

    @Test
    void theOldestValueComesBackWhenBothLaterOnesAreTakenBackInAnyOrder() {
        var ada = person("Ada");
        open.claims().set(ada, BIRTH, Moment.of("1979"), SECRET);
        var second = commitsOf(() -> open.claims().set(ada, BIRTH, Moment.of("1980"), SECRET));
        var third = commitsOf(() -> open.claims().set(ada, BIRTH, Moment.of("1984"), SECRET));
        open.claims().undo(second, Progress.NONE);
        open.claims().undo(third, Progress.NONE);
        assertThat(live(ada, BIRTH)).isEqualTo(Moment.of("1979"));
    }

    @Test
    void takesNothingBackThatLaterClaimsRestOn() {
        var made = new ObjectId[1];
        steps.record("create", () -> made[0] = person("Ada"));
        var other = person("Bo");
        var alias = open.claims().add(made[0], "alias", new Text("Addie"), SECRET);
        var before = seen(List.of(made[0]));
        assertThat(undo().builtUpon())
                .extracting(step -> step == null ? "" : step.words())
                .isEqualTo("create");
        assertThat(seen(List.of(made[0]))).isEqualTo(before);
        open.claims().withdraw(alias, "");
        var link = commitsOf(() -> open.claims().link(other, "knows", made[0], SECRET));
        assertThat(undo().builtUpon()).isNotNull();
        open.claims().undo(link, Progress.NONE);
        assertThat(undo().builtUpon()).isNull();
        assertThat(steps.steps().undoable()).isEmpty();
    }

    @Test
    void keepsASourceThatLaterClaimsCite() {
        var made = new ObjectId[1];
        steps.record("source", () -> made[0] = open.claims().create("source", "Report", SECRET));
        var ada = person("Ada");
        var attribution = new org.entente.model.Attribution(made[0], "p. 3", SECRET.marking());
        open.claims().add(ada, "alias", new Text("Addie"), new Terms(SECRET.grade(), SECRET.marking(), attribution));
        assertThat(undo().builtUpon()).isNotNull();
    }

    @Test
    void walksSeveralStepsAndForgetsWhatWasUndoneAfterSomethingNew() {
        var ada = person("Ada");
        for (String alias : List.of("one", "two", "three")) {
            steps.record(alias, () -> open.claims().add(ada, "alias", new Text(alias), SECRET));
        }
        var second = steps.steps().undoable().get(1);
        var outcome = steps.undo(second.number(), Progress.NONE);
        assertThat(outcome.steps()).extracting(Step::words).containsExactly("three", "two");
        assertThat(live(ada, "alias")).isEqualTo(new Text("one"));
        assertThat(steps.steps().redoable()).extracting(Step::words).containsExactly("two", "three");
        steps.record("four", () -> open.claims().add(ada, "alias", new Text("four"), SECRET));
        assertThat(steps.steps().redoable()).isEmpty();
        assertThat(steps.undo(second.number(), Progress.NONE).steps()).isEmpty();
    }

    @Test
    void recordsOnlyWhatWasDoneInTheStep() {
        steps.record("nothing", () -> 1);
        person("not a step");
        assertThat(steps.steps().undoable()).isEmpty();
        var ada = person("Ada");
        assertThatThrownBy(() -> steps.record("half", () -> {
                    open.claims().add(ada, "alias", new Text("kept"), SECRET);
                    throw new IllegalStateException("later half");
                }))
                .hasMessage("later half");
        assertThat(steps.steps().undoable()).extracting(Step::words).containsExactly("half");
        undo();
        assertThat(open.claims().live(ada, "alias")).isEmpty();
    }

    private List<org.entente.model.CommitId> commitsOf(Runnable work) {
        var before = open.store().queries().history().actions();
        work.run();
        var after = new ArrayList<>(open.store().queries().history().actions());
        after.removeAll(before);
        return after.stream().map(action -> action.commit()).toList();
    }
}
