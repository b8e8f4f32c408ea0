package org.entente.ui.marking;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.door.Markings;
import org.entente.ui.door.Markings.Forecast;
import org.entente.ui.door.Markings.Wanted;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How things are to be marked, and what that comes to; counted anew with every change of mind, and only the latest count is
 * shown. Screen's thread only.
 */
public final class MarkingViewModel {

    private final Markings markings;
    private final Background background;
    private final Texts texts;
    private final List<ObjectId> things;
    private final StringProperty level = new SimpleStringProperty("");
    private final StringProperty readers = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Forecast> forecast = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private Counting latest = new Counting();

    /** One count; it stops when another begins. */
    private static final class Counting implements Progress {

        private volatile boolean isOver;

        @Override
        public void report(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return isOver;
        }
    }

    public MarkingViewModel(Markings markings, Background background, Texts texts, List<ObjectId> things) {
        this.markings = markings;
        this.background = background;
        this.texts = texts;
        this.things = List.copyOf(things);
        level.addListener(_ -> count());
        readers.addListener(_ -> count());
        count();
    }

    /** Key of the new level; empty for the one that each claim has. */
    public StringProperty levelProperty() {
        return level;
    }

    /** Codes of the new readers; empty for those that each claim has. */
    public StringProperty readersProperty() {
        return readers;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /** What the present choice comes to; of the choice before while it is being counted, null before the first count. */
    public ObjectProperty<@Nullable Forecast> forecastProperty() {
        return forecast;
    }

    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    /** Three parts; empty while nothing failed. */
    public StringProperty errorProperty() {
        return error;
    }

    public int size() {
        return things.size();
    }

    public List<ObjectId> things() {
        return things;
    }

    public Wanted wanted() {
        return new Wanted(level.get(), readers.get());
    }

    /** Whether something was chosen that changes something, and why was said. */
    public BooleanExpression ready() {
        return Bindings.createBooleanBinding(
                () -> {
                    Forecast known = forecast.get();
                    return !counting.get()
                            && !reason.get().isBlank()
                            && !wanted().isNothing()
                            && known != null
                            && known.changes() > 0;
                },
                counting,
                reason,
                forecast,
                level,
                readers);
    }

    private void count() {
        latest.isOver = true;
        var mine = new Counting();
        latest = mine;
        counting.set(true);
        var wanted = wanted();
        background.run(
                () -> markings.forecast(things, wanted, mine),
                counted -> {
                    if (mine == latest) {
                        error.set("");
                        forecast.set(counted);
                        counting.set(false);
                    }
                },
                failure -> {
                    if (mine == latest) {
                        error.set(texts.failure(failure));
                        counting.set(false);
                    }
                });
    }

    /** Nobody waits for a count any more. */
    public void forget() {
        latest.isOver = true;
        latest = new Counting();
    }
}
