package org.entente.ui.report;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.entente.report.Section;
import org.entente.ui.door.Reports;
import org.entente.ui.door.Reports.Made;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How the report would look to its reader. It is made one at a time, and what changed meanwhile once more at the end. Screen's
 * thread only.
 */
final class MadeReport {

    private final Reports reports;
    private final Background background;
    private final Texts texts;
    private final ObservableValue<@Nullable Setup> setup;
    private final PreviewPages pages;
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty making = new SimpleBooleanProperty();
    private final StringProperty failure = new SimpleStringProperty("");
    private final StringProperty step = new SimpleStringProperty("");
    private final BooleanProperty stopped = new SimpleBooleanProperty();
    private @Nullable Making under;
    /** What the result that is shown answers; null before the first. */
    private @Nullable Setup answered;

    private boolean again;

    /** @param setup how the report is to be; holds null while none is */
    MadeReport(Reports reports, Background background, Texts texts, ObservableValue<@Nullable Setup> setup) {
        this.reports = reports;
        this.background = background;
        this.texts = texts;
        this.setup = setup;
        this.pages = new PreviewPages(background);
    }

    /** The last that was made, perhaps before the latest change; null before the first. */
    ReadOnlyObjectProperty<@Nullable Made> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** Whether what is shown is older than the latest change. */
    BooleanProperty makingProperty() {
        return making;
    }

    /** How far the making is, in words; empty while nothing is made. */
    StringProperty stepProperty() {
        return step;
    }

    /** Whether somebody stopped the making: what is shown is older than the latest change. */
    BooleanProperty stoppedProperty() {
        return stopped;
    }

    /** Why the report could not be made; empty while it could. */
    StringProperty failureProperty() {
        return failure;
    }

    PreviewPages pages() {
        return pages;
    }

    /** The parts that can be shown; none before the first report was made. */
    Set<Section> present() {
        Made latest = made.get();
        return latest == null ? Set.of() : latest.present();
    }

    /** Whether it is the latest, and nothing speaks against handing it over. */
    boolean mayGo() {
        Made latest = made.get();
        return latest != null
                && !making.get()
                && !stopped.get()
                && failure.get().isEmpty()
                && latest.mayGo()
                && latest.setup().equals(setup.getValue());
    }

    void make() {
        Setup wanted = setup.getValue();
        if (wanted == null) {
            return;
        }
        dropAnothersResult(wanted);
        if (making.get()) {
            again = true;
            return;
        }
        var mine = new Making(background, texts, step);
        under = mine;
        stopped.set(false);
        making.set(true);
        background.run(
                () -> reports.make(wanted, mine),
                result -> finished(mine, wanted, result, ""),
                failed -> finished(mine, wanted, null, texts.failure(failed)));
    }

    /** What may leave for one reader says nothing of what may leave for another, not even while the other's is made. */
    private void dropAnothersResult(Setup wanted) {
        Setup before = answered;
        if (before != null
                && !(before.partner().equals(wanted.partner())
                        && before.assessment().equals(wanted.assessment()))) {
            answered = null;
            failure.set("");
            made.set(null);
            pages.show(null);
        }
    }

    /** Leaves what is shown as it is; the next change, or looking it through again, makes the report. */
    void stop() {
        if (under != null) {
            under.stop();
            under = null;
            again = false;
            step.set("");
            stopped.set(true);
            making.set(false);
        }
    }

    private void finished(Making mine, Setup wanted, @Nullable Made result, String failed) {
        if (mine != under) { // somebody stopped it
            if (result != null) {
                pages.letGo(result.pages());
            }
            return;
        }
        under = null;
        step.set("");
        making.set(false);
        if (again || !wanted.equals(setup.getValue())) { // somebody changed it, or left, meanwhile
            again = false;
            if (result != null) {
                pages.letGo(result.pages());
            }
            make();
            return;
        }
        answered = wanted;
        failure.set(failed);
        if (result != null) {
            made.set(result);
            pages.show(result.pages());
        }
    }

    /** What it would be made of could not be read. */
    void failed(Throwable why) {
        failure.set(texts.failure(why));
    }

    void letGo() {
        stop();
        stopped.set(false);
        answered = null;
        made.set(null);
        failure.set("");
        pages.show(null);
    }
}
