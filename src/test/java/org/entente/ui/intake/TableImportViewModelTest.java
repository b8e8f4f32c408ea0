package org.entente.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.interop.FileInput;
import org.entente.interop.table.TableMapping;
import org.entente.interop.table.TablePreview;
import org.entente.interop.table.TableTrial;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.entente.ui.demo.DemoTables;
import org.entente.ui.door.Imports;
import org.entente.ui.door.Tables;
import org.entente.ui.intake.ColumnUse.Role;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class TableImportViewModelTest {

    private static final String PEOPLE = "name,born,grade\nAna,1979,B2\n,1980,C3\nBo,soon,B1\n";

    private final DemoTables tables = new DemoTables();
    private final List<Throwable> failures = new ArrayList<>();
    private final Texts texts = Texts.english();

    private TableImportViewModel model(String text, Background background) {
        var file = FileInput.of("harbour.csv", text.getBytes(StandardCharsets.UTF_8));
        return new TableImportViewModel(file, tables, background, new Tasks(background, texts), texts);
    }

    private TableImportViewModel started(String text) {
        var model = model(text, new Background(Runnable::run, Runnable::run, failures::add));
        model.start();
        return model;
    }

    private static ColumnUse use(TableImportViewModel model, String column) {
        return model.draftProperty().get().columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void guessesCountsAndTriesAtOnce() {
        var model = started(PEOPLE);

        assertThat(model.rowsProperty().get()).isEqualTo(3);
        assertThat(model.rows()).isEqualTo(TableImportViewModel.Rows.OBJECTS);
        assertThat(use(model, "grade").role()).isEqualTo(Role.GRADE);
        var trial = model.trialProperty().get();
        assertThat(trial.rows()).hasSize(3);
        assertThat(trial.warnings()).hasSize(1);
        assertThat(model.whole().marking())
                .as("nobody but the analyst knows the marking")
                .isEmpty();
        assertThat(model.whole().isMarked()).isFalse();
        model.say(new Tables.Whole("SECRET", Grade.NOT_GRADED, ""));
        assertThat(model.whole().isMarked()).isTrue();
    }

    @Test
    void saysWhichRowsWouldBeRefused() {
        var model = started(PEOPLE);
        var draft = model.draftProperty().get();

        model.change(draft.with(use(model, "name").as(Role.KEY, draft.objects().getFirst())));

        var trial = model.trialProperty().get();
        assertThat(trial.refusals()).isEqualTo(1);
        assertThat(texts.get(trial.refused().getFirst().where())).isEqualTo("line 3");
        assertThat(trial.rows().get(1).refused()).hasSize(1);
        assertThat(trial.rows().get(0).refused()).isEmpty();
    }

    @Test
    void looksAgainWhenItIsReadOtherwise() {
        var model = started("a;b\n1;2\n3;4\n");
        assertThat(model.previewProperty().get().columns()).hasSize(2);

        model.separate(',');
        assertThat(model.previewProperty().get().columns()).hasSize(1);
        model.separate(';');
        model.heading(false);
        assertThat(model.rowsProperty().get()).isEqualTo(3);
        model.read(StandardCharsets.UTF_16LE);
        assertThat(model.previewProperty().get().form().charset()).isEqualTo(StandardCharsets.UTF_16LE);
    }

    @Test
    void takesRowsForSomethingElse() {
        var model = started("alpha,beta\nAna,Bo\nBo,Cy\n");

        model.rows(TableImportViewModel.Rows.LINKS);
        assertThat(model.rows()).isEqualTo(TableImportViewModel.Rows.LINKS);
        assertThat(model.trialProperty().get().links()).isEqualTo(2);
        model.rows(TableImportViewModel.Rows.OBJECTS);
        assertThat(model.trialProperty().get().links()).isZero();
    }

    @Test
    void offersAMatrixWhenItSeesOne() {
        var model = started(",Ana,Bo,Cy\nAna,0,1,0\nBo,1,0,2\nCy,0,2,0\n");

        assertThat(model.rows()).isEqualTo(TableImportViewModel.Rows.MATRIX);
        var trial = model.trialProperty().get();
        assertThat(trial.objects()).isEqualTo(3);
        assertThat(trial.links()).isEqualTo(2);
        assertThat(trial.rows()).hasSize(2);
        assertThat(trial.rows().getFirst().objects()).hasSize(2);
    }

    /** Work waits here until it is told to go on. */
    private static final class Waiting {
        final Deque<Runnable> work = new ArrayDeque<>();
        final Background background;

        Waiting(List<Throwable> failures) {
            background = new Background(work::add, Runnable::run, failures::add);
        }

        void all() {
            while (!work.isEmpty()) {
                work.poll().run();
            }
        }
    }

    @Test
    void stopsTheTrialOfAnEarlierChoice() {
        var cancelled = new ArrayList<Boolean>();
        var waiting = new Waiting(failures);
        var file = FileInput.of("harbour.csv", PEOPLE.getBytes(StandardCharsets.UTF_8));
        var watched = new Tables() {
            @Override
            public Choices choices() {
                return tables.choices();
            }

            @Override
            public TablePreview look(FileInput in, org.entente.interop.table.TableChoice choice) {
                return tables.look(in, choice);
            }

            @Override
            public TableTrial trial(TablePreview preview, TableMapping mapping, Whole whole, Progress progress) {
                cancelled.add(progress.isCancelled());
                return tables.trial(preview, mapping, whole, progress);
            }

            @Override
            public String portion(String marking) {
                return tables.portion(marking);
            }

            @Override
            public long count(FileInput in, org.entente.interop.table.TableForm form, Progress progress) {
                return tables.count(in, form, progress);
            }

            @Override
            public Imports.Report read(FileInput in, TableMapping mapping, Whole whole, Progress progress) {
                throw new AssertionError("nothing is read in");
            }

            @Override
            public TableMapping load(java.nio.file.Path from) {
                throw new AssertionError("nothing is loaded");
            }

            @Override
            public void save(TableMapping mapping, java.nio.file.Path to) {
                throw new AssertionError("nothing is saved");
            }
        };
        var model = new TableImportViewModel(
                file, watched, waiting.background, new Tasks(waiting.background, texts), texts);
        model.start();
        waiting.work.poll().run();
        waiting.work.poll().run();
        var first = model.draftProperty().get();
        model.change(first.withNamespace("one"));
        model.change(first.withNamespace("two"));
        assertThat(model.tryingProperty().get()).isTrue();
        waiting.all();

        assertThat(cancelled).containsExactly(true, true, false);
        assertThat(model.tryingProperty().get()).isFalse();
        assertThat(failures).isEmpty();
        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(model.trialProperty().get()).isNotNull();
    }

    @Test
    void asksForMarkingAndGradeOnceAndShowsThemOnEveryRow() {
        var graded = started(PEOPLE);
        assertThat(graded.isGradeSaid()).as("a column grades its rows").isTrue();

        var model = started("name\nAna\n");
        assertThat(model.isSaid()).isFalse();
        model.say(new Tables.Whole("SECRET", null, ""));
        assertThat(model.isSaid()).as("nobody said how good it is").isFalse();
        assertThat(model.portionProperty().get()).isEqualTo("(S)");
        model.say(new Tables.Whole("SECRET", Grade.NOT_GRADED, ""));
        assertThat(model.isSaid()).as("that nobody can judge it was said").isTrue();
    }

    @Test
    void readsInWithWhatWasChosen() {
        var model = started(PEOPLE);
        model.say(new Tables.Whole("SECRET", Grade.admiralty("C3"), "Port register"));
        var done = new ArrayList<Imports.Report>();

        var reading = model.taking(done::add, failures::add);
        model.close();
        reading.run();

        assertThat(done).hasSize(1);
        assertThat(tables.taken).singleElement().satisfies(taken -> {
            assertThat(taken.whole().source()).isEqualTo("Port register");
            assertThat(taken.mapping().gradeColumn()).isEqualTo("grade");
        });
    }

    @Test
    void keepsAMappingAndTakesItUpAgain() {
        var model = started(PEOPLE);
        model.change(model.draftProperty().get().withNamespace("port"));
        var saved = new ArrayList<String>();
        model.save(java.nio.file.Path.of("port.json"), () -> saved.add("saved"));

        var other = started(PEOPLE);
        other.load(java.nio.file.Path.of("port.json"));

        assertThat(saved).hasSize(1);
        assertThat(other.draftProperty().get().namespace()).isEqualTo("port");
    }

    @Test
    void saysWhyAFileIsNoTable() {
        var model = started("");

        assertThat(model.draftProperty().get()).isNull();
        assertThat(model.trialProperty().get()).isNull();
    }

    @Test
    void letsGoOfWhatItReadWhenItCloses() {
        var model = started(PEOPLE);
        model.close();

        assertThat(model.previewProperty().get()).isNull();
        assertThat(model.draftProperty().get()).isNull();
        assertThat(model.trialProperty().get()).isNull();
    }
}
