package org.entente.ui.exchange;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.ui.door.Ledger;
import org.entente.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** Every package both ways, and what the chosen one held. Screen's thread only. */
public final class LedgerViewModel {

    private final Ledger ledger;
    private final Background background;
    private final ExchangeWork work;
    private final ObservableList<Ledger.Entry> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Ledger.@Nullable Entry> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Ledger.@Nullable Contents> contents = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper incomplete = new ReadOnlyBooleanWrapper();
    private long asked;

    LedgerViewModel(Ledger ledger, Background background, ExchangeWork work) {
        this.ledger = ledger;
        this.background = background;
        this.work = work;
        chosen.subscribe(this::look);
    }

    /** The latest first. */
    public ObservableList<Ledger.Entry> lines() {
        return lines;
    }

    /** Whether packages may have left that are not listed. */
    public ReadOnlyBooleanProperty incompleteProperty() {
        return incomplete.getReadOnlyProperty();
    }

    /** The package that is looked at; null if none is. */
    public ObjectProperty<Ledger.@Nullable Entry> chosenProperty() {
        return chosen;
    }

    /** What it held; null until it was read. */
    public ReadOnlyObjectProperty<Ledger.@Nullable Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    void show(List<Ledger.Entry> read, boolean isIncomplete) {
        incomplete.set(isIncomplete);
        if (!lines.equals(read)) {
            Ledger.Entry before = chosen.get();
            lines.setAll(read);
            chosen.set(before != null && lines.contains(before) ? before : null);
        }
    }

    private void look(Ledger.@Nullable Entry line) {
        long mine = ++asked;
        contents.set(null);
        if (line != null) {
            background.run(
                    () -> ledger.contents(line),
                    read -> {
                        if (mine == asked) {
                            contents.set(read);
                        }
                    },
                    work::failed);
        }
    }

    void clear() {
        asked++;
        chosen.set(null);
        contents.set(null);
        lines.clear();
    }
}
