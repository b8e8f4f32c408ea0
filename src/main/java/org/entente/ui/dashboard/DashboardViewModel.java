package org.entente.ui.dashboard;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.app.dashboard.Since;
import org.entente.ui.door.Assessments;
import org.entente.ui.door.Dashboard;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** Four cards that are read each for itself, so that one that fails or takes long holds up no other. Screen's thread only. */
public final class DashboardViewModel {

    /** What a card shows. */
    public sealed interface Card<T> {
        record Loading<T>() implements Card<T> {}

        record Shown<T>(T content) implements Card<T> {}

        record Failed<T>(String threeParts) implements Card<T> {}
    }

    private final Dashboard dashboard;
    private final Background background;
    private final Texts texts;
    private final Reading<List<Dashboard.Waiting>> waiting = new Reading<>();
    private final Reading<List<Assessments.Line>> assessments = new Reading<>();
    private final Reading<Dashboard.Changes> changes = new Reading<>();
    private final Reading<Dashboard.Strength> strength = new Reading<>();
    private final Reading<Boolean> isEmpty = new Reading<>();
    private final ObjectProperty<Since> since = new SimpleObjectProperty<>(Since.LAST_VISIT);
    private boolean isFirstLook = true;
    private final ReadOnlyObjectWrapper<String> lastVisit = new ReadOnlyObjectWrapper<>("");

    public DashboardViewModel(Dashboard dashboard, Background background, Texts texts) {
        this.dashboard = dashboard;
        this.background = background;
        this.texts = texts;
        since.subscribe((_, _) -> readChanges());
        changesProperty().subscribe(this::widen);
    }

    /**
     * Whoever was here a moment ago is shown the last days instead of an empty card, once: what somebody chooses afterwards is
     * shown as chosen, though it be nothing.
     */
    private void widen(Card<Dashboard.Changes> card) {
        if (isFirstLook && card instanceof Card.Shown<Dashboard.Changes>(Dashboard.Changes shown)) {
            isFirstLook = false;
            if (shown.changes().isEmpty() && since.get() == Since.LAST_VISIT) {
                since.set(Since.WEEK);
            }
        }
    }

    public ReadOnlyObjectProperty<Card<List<Dashboard.Waiting>>> waitingProperty() {
        return waiting.card.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Card<List<Assessments.Line>>> assessmentsProperty() {
        return assessments.card.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Card<Dashboard.Changes>> changesProperty() {
        return changes.card.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Card<Dashboard.Strength>> strengthProperty() {
        return strength.card.getReadOnlyProperty();
    }

    /** Whether nothing was said in the case yet. */
    public ReadOnlyObjectProperty<Card<Boolean>> emptyProperty() {
        return isEmpty.card.getReadOnlyProperty();
    }

    /** From when on something counts as changed. */
    public ObjectProperty<Since> sinceProperty() {
        return since;
    }

    /** The day of the last visit, in words; empty at the first. */
    public ReadOnlyObjectProperty<String> lastVisitProperty() {
        return lastVisit.getReadOnlyProperty();
    }

    /** Reads every card again; what they show stays until then. */
    public void refresh() {
        background.run(dashboard::lastVisit, lastVisit::set);
        isEmpty.read(dashboard::isEmpty);
        waiting.read(dashboard::waiting);
        assessments.read(dashboard::assessments);
        strength.read(dashboard::strength);
        readChanges();
    }

    /** Reads only what waits again, which is counted also where the cards are not in front. */
    public void recount() {
        waiting.read(dashboard::waiting);
    }

    private void readChanges() {
        Since chosen = since.get();
        changes.read(() -> dashboard.changes(chosen));
    }

    /** Forgets everything, as locking does. */
    public void clear() {
        List.of(waiting, assessments, changes, strength, isEmpty).forEach(Reading::clear);
    }

    /** One card and the question that it waits for; a late answer to an earlier question is dropped. */
    private final class Reading<T> {
        private final ReadOnlyObjectWrapper<Card<T>> card = new ReadOnlyObjectWrapper<>(new Card.Loading<>());
        private long asked;

        void read(Callable<T> question) {
            long mine = ++asked;
            background.run(
                    question,
                    answer -> show(mine, new Card.Shown<>(answer)),
                    failure -> show(mine, new Card.Failed<>(texts.failure(failure))));
        }

        private void show(long mine, Card<T> shown) {
            if (mine == asked) {
                card.set(shown);
            }
        }

        void clear() {
            asked++;
            card.set(new Card.Loading<>());
        }
    }

    /** Reads the list behind a count. */
    void listing(org.entente.app.dashboard.Proof proof, Consumer<Dashboard.Listing> shown, Consumer<Throwable> failed) {
        background.run(() -> dashboard.listing(proof), shown, failed);
    }
}
