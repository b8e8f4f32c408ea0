package org.entente.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.entente.app.desk.ContestedDraft;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.ui.door.Contested;
import org.entente.ui.door.Contested.Value;
import org.entente.ui.task.Background;

/** What was decided about contested values since the screen was opened, and taking it back. Screen's thread only. */
final class DecidedHere {

    private final Contested contested;
    private final Background background;
    private final KeptDrafts drafts;
    private final Runnable refresh;
    private final Consumer<Throwable> failed;
    private final List<ObjectId> resolutions = new ArrayList<>();
    private final List<Value> kept = new ArrayList<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    /**
     * @param drafts what is being decided, forgotten once it is
     * @param refresh reads everything again after the case changed
     */
    DecidedHere(
            Contested contested,
            Background background,
            KeptDrafts drafts,
            Runnable refresh,
            Consumer<Throwable> failed) {
        this.contested = contested;
        this.background = background;
        this.drafts = drafts;
        this.refresh = refresh;
        this.failed = failed;
    }

    /** Whether there is anything to take back. */
    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /**
     * Does what was chosen for a value and all similar ones, as one step.
     *
     * @param draft the choice in words: the value of our own, and why
     * @param done told before everything is read again
     */
    void decide(Value value, List<Value> similar, Pick pick, ContestedDraft draft, Runnable done) {
        String own = draft.written().strip();
        String why = draft.reason().strip();
        ClaimId claim = pick.claim();
        if (pick.kind() == Pick.Kind.WRITTEN) {
            record(value, similar, () -> contested.write(value, own, why), done);
        } else if (claim != null) {
            record(value, similar, () -> contested.resolve(value, claim, similar, why), done);
        } else {
            keep(value, similar, done);
        }
    }

    private void keep(Value value, List<Value> similar, Runnable done) {
        var all = new ArrayList<>(similar);
        all.addFirst(value);
        kept.addAll(all);
        record(
                value,
                similar,
                () -> {
                    all.forEach(each -> contested.keep(each, Pick.BOTH.draft("", "", true, each.claims())));
                    return List.of();
                },
                done);
    }

    private void record(Value value, List<Value> similar, Callable<List<ObjectId>> action, Runnable done) {
        drafts.forget(value);
        similar.forEach(drafts::forget);
        drafts.afterwards(() -> background.run(
                action,
                made -> {
                    resolutions.addAll(made);
                    tell();
                    done.run();
                    refresh.run();
                },
                failed));
    }

    /** Takes all of it back. */
    void undoAll() {
        var taken = List.copyOf(resolutions);
        var open = List.copyOf(kept);
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
                    kept.removeAll(open);
                    tell();
                    refresh.run();
                },
                failed);
    }

    private void tell() {
        undoable.set(!resolutions.isEmpty() || !kept.isEmpty());
    }

    void clear() {
        resolutions.clear();
        kept.clear();
        tell();
    }
}
