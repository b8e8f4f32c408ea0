package org.entente.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.report.Format;
import org.entente.report.Section;
import org.entente.report.Template;
import org.entente.ui.demo.DemoAssessments;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MadeReportTest {

    private static final Setup SETUP = new Setup("1", DemoAssessments.ID, Template.BLUF, Format.PDF, "KST", Set.of());

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final ObjectProperty<@Nullable Setup> setup = new SimpleObjectProperty<>(SETUP);
    private final MadeReport report = new MadeReport(
            DemoWorkstation.ready().demo.reports,
            new Background(waiting::add, Runnable::run, failure -> {
                throw new AssertionError(failure);
            }),
            Texts.english(),
            setup);

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void whatWasStoppedIsNotShownAndMayNotGo() {
        report.make();
        work();
        var before = Objects.requireNonNull(report.madeProperty().get());
        assertThat(report.mayGo()).isTrue();

        setup.set(SETUP.withSection(Section.EVIDENCE, false));
        report.make();
        report.stop();
        assertThat(report.makingProperty().get()).isFalse();
        assertThat(report.stoppedProperty().get()).isTrue();
        work();
        assertThat(report.madeProperty().get()).as("old content stays").isSameAs(before);
        assertThat(report.mayGo()).isFalse();

        report.make();
        work();
        assertThat(report.stoppedProperty().get()).isFalse();
        assertThat(report.mayGo()).isTrue();
    }
}
