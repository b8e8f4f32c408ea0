package org.entente.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.ClaimId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Contested;
import org.entente.ui.door.Contested.Side;
import org.entente.ui.door.Contested.Sides;
import org.entente.ui.door.Contested.State;
import org.entente.ui.door.Contested.Value;
import org.entente.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** Contested values one after another, and what is decided about each. Screen's thread only. */
public final class ContestedViewModel {

    private final Contested contested;
    private final Background background;
    private final ExchangeWork work;
    private final Supplier<Perspective> perspective;
    private final KeptDrafts kept;
    private final DecidedHere decided;
    private final ObservableList<Value> values = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Value> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Sides> sides = new ReadOnlyObjectWrapper<>();
    private final Decision decision = new Decision(this::changed);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private long asked;

    /** @param refresh reads everything again after the case changed */
    ContestedViewModel(
            Contested contested,
            Background background,
            ExchangeWork work,
            Supplier<Perspective> perspective,
            Runnable refresh) {
        this.contested = contested;
        this.background = background;
        this.work = work;
        this.perspective = perspective;
        this.kept = new KeptDrafts(contested, background);
        this.decided = new DecidedHere(contested, background, kept, refresh, work::failed);
        chosen.subscribe((before, now) -> look(now, now != null && now.isSame(before)));
    }

    /** What is or was contested, open ones first. */
    public ObservableList<Value> values() {
        return values;
    }

    /** The value that is looked at; null if there is none. */
    public ObjectProperty<@Nullable Value> chosenProperty() {
        return chosen;
    }

    /** Its sides; null until they were read. */
    public ReadOnlyObjectProperty<@Nullable Sides> sidesProperty() {
        return sides.getReadOnlyProperty();
    }

    /** What is to happen with it. */
    public ObjectProperty<Pick> pickProperty() {
        return decision.pickProperty();
    }

    /** A value of our own. */
    public StringProperty writtenProperty() {
        return decision.writtenProperty();
    }

    /** Why the chosen value stands. */
    public StringProperty reasonProperty() {
        return decision.reasonProperty();
    }

    /** Whether enough is said to go on with it. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether anything was decided since the screen was opened. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return decided.undoableProperty();
    }

    /** How many wait for a decision. */
    public int left() {
        return (int)
                values.stream().filter(value -> value.state() == State.OPEN).count();
    }

    /** Shows what was read, staying with the same value; at first with the first that is open. */
    void show(List<Value> read) {
        if (values.equals(read)) {
            look(chosen.get(), true); // what its sides say may be another
            return;
        }
        Value before = chosen.get();
        values.setAll(read);
        chosen.set(values.stream()
                .filter(value -> value.isSame(before))
                .findFirst()
                .orElse(values.isEmpty() ? null : values.getFirst()));
    }

    private void look(@Nullable Value value, boolean isSame) {
        long mine = ++asked;
        if (!isSame) {
            sides.set(null);
        }
        if (value != null) {
            background.run(
                    () -> contested.sides(value, perspective.get()),
                    read -> {
                        if (mine == asked) {
                            fill(read, isSame && sides.get() != null);
                        }
                    },
                    work::failed);
        }
    }

    /** What is being typed stays when the same value is read again. */
    private void fill(Sides read, boolean isTyping) {
        if (!isTyping) {
            decision.fill(kept.latest(chosen.get()).orElse(read.draft()), read);
        }
        sides.set(read);
        check();
    }

    private void changed() {
        Value value = chosen.get();
        if (value != null && sides.get() != null) {
            check();
            kept.keep(value, decision.draft());
        }
    }

    private void check() {
        Value value = chosen.get();
        ready.set(value != null && sides.get() != null && decision.isEnoughFor(value));
    }

    /** Chooses the claim at a place among the sides. */
    public void use(int place) {
        Sides shown = sides.get();
        if (shown != null && place < shown.sides().size()) {
            decision.pickProperty().set(Pick.side(shown.sides().get(place).id()));
        }
    }

    /** Goes on to the next that is open, or else the next of all; what was begun is kept. */
    public void later() {
        following(List.of()).ifPresent(chosen::set);
    }

    public void previous() {
        int place = values.indexOf(chosen.get());
        if (place > 0) {
            chosen.set(values.get(place - 1));
        }
    }

    public void next() {
        int place = values.indexOf(chosen.get());
        if (place + 1 < values.size()) {
            chosen.set(values.get(place + 1));
        }
    }

    private Optional<Value> following(List<Value> done) {
        int place = values.indexOf(chosen.get());
        var round = new ArrayList<>(values.subList(place + 1, values.size()));
        round.addAll(values.subList(0, Math.max(0, place)));
        round.removeAll(done);
        return round.stream()
                .filter(value -> value.state() == State.OPEN)
                .findFirst()
                .or(() -> round.stream().findFirst());
    }

    /** Other open values that the same choice can be made about. */
    public List<Value> similar() {
        Value value = chosen.get();
        return value == null || decision.pick().kind() == Pick.Kind.WRITTEN
                ? List.of()
                : values.stream()
                        .filter(other -> other.state() == State.OPEN && value.isLike(other))
                        .toList();
    }

    /** Does what was chosen, and goes on to the next. */
    public void resolve() {
        act(List.of());
    }

    /** Does what was chosen for this one and all similar ones, as one step. */
    public void resolveSimilar() {
        act(similar());
    }

    private void act(List<Value> similar) {
        Value value = chosen.get();
        if (value == null || !ready.get()) {
            return;
        }
        decided.decide(value, similar, decision.pick(), decision.draft(), () -> {
            following(similar).ifPresent(chosen::set);
            check();
        });
    }

    /** Takes back everything that was decided since the screen was opened. */
    public void undoAll() {
        decided.undoAll();
    }

    /** Which side a claim is. */
    Optional<Side> side(@Nullable ClaimId claim) {
        Sides shown = sides.get();
        return shown == null
                ? Optional.empty()
                : shown.sides().stream().filter(side -> side.id().equals(claim)).findFirst();
    }

    /** The value that would stand; empty where none would, or it is not yet known. */
    String outcome() {
        return decision.pick().kind() == Pick.Kind.WRITTEN
                ? decision.writtenProperty().get()
                : side(decision.pick().claim()).map(Side::value).orElse("");
    }

    /** Lets go of everything, as locking does; what was begun lies on the desk. */
    void clear() {
        asked++;
        kept.clear();
        decided.clear();
        sides.set(null);
        chosen.set(null);
        values.clear();
        decision.clear();
        check();
    }
}
