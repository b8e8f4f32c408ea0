package org.entente.ui.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.entente.app.AppException;
import org.entente.ui.demo.DemoRecovery;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetViewModelTest {

    private final DemoRecovery recovery = new DemoRecovery();
    private final List<Throwable> failures = new ArrayList<>();
    private int opened;

    private SheetViewModel model(long seed) {
        return new SheetViewModel(
                recovery.newSheet("Grey folder"),
                recovery,
                new Background(Runnable::run, Runnable::run, failures::add),
                Texts.english(),
                new SplittableRandom(seed),
                () -> opened++);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void asksForTwoDifferentGroupsInOrder(long seed) {
        var model = model(seed);
        assertThat(model.first()).isBetween(0, 5).isLessThan(model.second());
        assertThat(model.second()).isBetween(1, 6);
    }

    @Test
    void opensOnlyWhenBothGroupsAreRight() {
        var model = model(1);
        var groups = model.sheet().groups();
        model.check();
        model.confirm();
        model.typedFirstProperty().set(groups.get(model.first()).toLowerCase());
        model.confirm();
        assertThat(model.mismatch()).isEmpty();
        model.typedSecondProperty().set("AAAAAA");
        assertThat(model.mismatch()).contains("Group " + (model.second() + 1));
        model.confirm();
        assertThat(opened).isZero();
        model.typedSecondProperty().set(groups.get(model.second()));
        model.confirm();
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void skipsOnlyWithTheSentenceTicked() {
        var model = model(2);
        model.skip();
        assertThat(opened).isZero();
        model.understoodProperty().set(true);
        model.skip();
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void saysThatItWasPrintedOrWhyNot() {
        var model = model(3);
        recovery.breaks = new AppException("app.recovery.not-printed", "lp: Error - no default destination available.");
        model.print();
        assertThat(model.errorProperty().get()).contains("no default destination", "Save the sheet as PDF");
        recovery.breaks = null;
        model.print();
        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(model.savedProperty().get()).contains("printer");
        assertThat(recovery.printed).hasSize(1);
    }

    @Test
    void saysWhatWasSavedOrWhyNot() {
        var model = model(3);
        recovery.breaks = new AppException("app.file.not-written", "sheet.pdf");
        model.save(Path.of("sheet.pdf"));
        assertThat(model.errorProperty().get()).contains("sheet.pdf", "Choose another place");
        recovery.breaks = null;
        model.save(Path.of("sheet.pdf"));
        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(model.savedProperty().get()).contains("sheet.pdf", "delete the file");
    }
}
