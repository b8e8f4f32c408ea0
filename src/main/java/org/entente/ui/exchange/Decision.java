package org.entente.ui.exchange;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.app.desk.ContestedDraft;
import org.entente.ui.door.Contested.Sides;
import org.entente.ui.door.Contested.State;
import org.entente.ui.door.Contested.Value;

/** What is to happen with the contested value that is looked at, and why. Screen's thread only. */
final class Decision {

    private final ObjectProperty<Pick> pick = new SimpleObjectProperty<>(Pick.BOTH);
    private final StringProperty written = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final Runnable changed;
    private boolean isFilling;

    /** @param changed told when somebody decides otherwise, not when another value is looked at */
    Decision(Runnable changed) {
        this.changed = changed;
        pick.subscribe((_, _) -> tell());
        written.subscribe((_, _) -> tell());
        reason.subscribe((_, _) -> tell());
    }

    private void tell() {
        if (!isFilling) {
            changed.run();
        }
    }

    ObjectProperty<Pick> pickProperty() {
        return pick;
    }

    /** A value of our own. */
    StringProperty writtenProperty() {
        return written;
    }

    /** Why the chosen value stands. */
    StringProperty reasonProperty() {
        return reason;
    }

    Pick pick() {
        return pick.get();
    }

    ContestedDraft draft() {
        return pick.get().draft(written.get(), reason.get(), false, List.of());
    }

    /** Whether enough is said to go on with a value. */
    boolean isEnoughFor(Value value) {
        boolean isSaid = !reason.get().isBlank();
        return switch (pick.get().kind()) {
            case BOTH -> pick.get().claim() == null ? value.state() != State.RESOLVED : isSaid;
            case SIDE -> isSaid;
            case WRITTEN -> isSaid && !written.get().isBlank();
        };
    }

    /** Goes on with what was begun about another value. */
    void fill(ContestedDraft draft, Sides sides) {
        fill(Pick.of(draft, sides), draft.written(), draft.reason());
    }

    void clear() {
        fill(Pick.BOTH, "", "");
    }

    private void fill(Pick made, String own, String why) {
        isFilling = true;
        pick.set(made);
        written.set(own);
        reason.set(why);
        isFilling = false;
    }
}
