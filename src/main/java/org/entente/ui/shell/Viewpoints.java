package org.entente.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.current.Perspective;

/** Through whose eyes the case is looked at, and how else it can be. Screen's thread only. */
public final class Viewpoints {

    private final ObservableList<Viewpoint> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Viewpoint> shown;
    private final Consumer<Viewpoint> go;

    /** @param go looks through other eyes */
    public Viewpoints(Viewpoint shown, Consumer<Viewpoint> go) {
        this.shown = new ReadOnlyObjectWrapper<>(shown);
        this.go = go;
        offer(List.of());
    }

    /** Ours and jointly first, then as each partner sees it. */
    public ObservableList<Viewpoint> choices() {
        return choices;
    }

    public ReadOnlyObjectProperty<Viewpoint> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The case is looked at so now. */
    public void show(Viewpoint now) {
        shown.set(now);
    }

    /** @param partners codes of the organisations through whose eyes one can look */
    public void offer(List<String> partners) {
        var all = new ArrayList<Viewpoint>();
        for (Perspective perspective : Perspective.values()) {
            all.add(new Viewpoint.Own(perspective));
        }
        partners.forEach(code -> all.add(new Viewpoint.Partner(code)));
        if (!all.equals(choices)) {
            choices.setAll(all);
        }
    }

    public void choose(Viewpoint other) {
        if (!other.equals(shown.get())) {
            go.accept(other);
        }
    }
}
