package org.entente.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.app.desk.ContestedDraft;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
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
    private final Runnable refresh;
    private final KeptDrafts kept;
    private final ObservableList<Value> values = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Value> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Sides> sides = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Pick> pick = new SimpleObjectProperty<>(Pick.BOTH);
    private final StringProperty written = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final List<ObjectId> resolutions = new ArrayList<>();
    private final List<Value> keptHere = new ArrayList<>();
    private boolean isFilling;
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
        this.refresh = refresh;
        this.kept = new KeptDrafts(contested, background);
        chosen.subscribe((before, now) -> look(now, now != null && now.isSame(before)));
        pick.subscribe((_, _) -> decided());
        written.subscribe((_, _) -> decided());
        reason.subscribe((_, _) -> decided());
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
        return pick;
    }

    /** A value of our own. */
    public StringProperty writtenProperty() {
        return written;
    }

    /** Why the chosen value stands. */
    public StringProperty reasonProperty() {
        return reason;
    }

    /** Whether enough is said to go on with it. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether anything was decided since the screen was opened. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** How many wait for a decision. */
    public int left() {
        return (int)
                values.stream().filter(value -> value.state() == State.OPEN).count();
    }

    /** Shows what was read, staying with the same value; at first with the first that is open. */
    void show(List<Value> read) {
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
        isFilling = true;
        if (!isTyping) {
            ContestedDraft draft = kept.latest(chosen.get()).orElse(read.draft());
            pick.set(Pick.of(draft, read));
            written.set(draft.written());
            reason.set(draft.reason());
        }
        isFilling = false;
        sides.set(read);
        check();
    }

    private void decided() {
        Value value = chosen.get();
        if (!isFilling && value != null && sides.get() != null) {
            check();
            kept.keep(value, draft(false, value));
        }
    }

    private ContestedDraft draft(boolean isKept, Value value) {
        return pick.get().draft(written.get(), reason.get(), isKept, isKept ? value.claims() : List.of());
    }

    private void check() {
        Value value = chosen.get();
        boolean isSaid = !reason.get().isBlank();
        ready.set(value != null
                && sides.get() != null
                && switch (pick.get().kind()) {
                    case BOTH -> pick.get().claim() == null ? value.state() != State.RESOLVED : isSaid;
                    case SIDE -> isSaid;
                    case WRITTEN -> isSaid && !written.get().isBlank();
                });
        undoable.set(!resolutions.isEmpty() || !keptHere.isEmpty());
    }

    /** Chooses the claim at a place among the sides. */
    public void use(int place) {
        Sides shown = sides.get();
        if (shown != null && place < shown.sides().size()) {
            pick.set(Pick.side(shown.sides().get(place).id()));
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
        return value == null || pick.get().kind() == Pick.Kind.WRITTEN
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
        Pick made = pick.get();
        String why = reason.get().strip();
        String own = written.get().strip();
        ClaimId claim = made.claim();
        if (made.kind() == Pick.Kind.WRITTEN) {
            record(value, similar, () -> contested.write(value, own, why));
        } else if (claim != null) {
            record(value, similar, () -> contested.resolve(value, claim, similar, why));
        } else {
            var all = new ArrayList<>(similar);
            all.addFirst(value);
            keptHere.addAll(all);
            record(value, similar, () -> {
                all.forEach(each -> contested.keep(each, Pick.BOTH.draft("", "", true, each.claims())));
                return List.of();
            });
        }
    }

    private void record(Value value, List<Value> similar, Callable<List<ObjectId>> action) {
        kept.forget(value);
        similar.forEach(kept::forget);
        kept.afterwards(() -> background.run(
                action,
                made -> {
                    resolutions.addAll(made);
                    following(similar).ifPresent(chosen::set);
                    check();
                    refresh.run();
                },
                work::failed));
    }

    /** Takes back everything that was decided since the screen was opened. */
    public void undoAll() {
        var taken = List.copyOf(resolutions);
        var open = List.copyOf(keptHere);
        background.run(
                () -> {
                    if (!taken.isEmpty()) {
                        contested.undo(taken);
                    }
                    open.forEach(value -> contested.keep(value, ContestedDraft.NONE));
                    return taken;
                },
                _ -> {
                    resolutions.removeAll(taken);
                    keptHere.removeAll(open);
                    check();
                    refresh.run();
                },
                work::failed);
    }

    /** Which side a claim is. */
    Optional<Side> side(@Nullable ClaimId claim) {
        Sides shown = sides.get();
        return shown == null
                ? Optional.empty()
                : shown.sides().stream().filter(side -> side.id().equals(claim)).findFirst();
    }

    /** Lets go of everything, as locking does; what was begun lies on the desk. */
    void clear() {
        asked++;
        kept.clear();
        resolutions.clear();
        keptHere.clear();
        sides.set(null);
        chosen.set(null);
        values.clear();
        isFilling = true;
        pick.set(Pick.BOTH);
        written.set("");
        reason.set("");
        isFilling = false;
        check();
    }
}
