package org.entente.ui.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import javafx.collections.transformation.FilteredList;
import org.entente.ui.door.Ledger;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Every package both ways, and what the chosen one held. Screen's thread only. */
public final class LedgerViewModel {

    private final Ledger ledger;
    private final Background background;
    private final ExchangeWork work;
    private final ObservableList<Ledger.Entry> lines = FXCollections.observableArrayList();
    private final FilteredList<Ledger.Entry> shown = new FilteredList<>(lines);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Ledger.@Nullable Entry> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Ledger.@Nullable Contents> contents = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper incomplete = new ReadOnlyBooleanWrapper();
    private long asked;

    LedgerViewModel(Ledger ledger, Background background, ExchangeWork work) {
        this.ledger = ledger;
        this.background = background;
        this.work = work;
        chosen.subscribe(this::look);
        filter.subscribe(this::filter);
    }

    /** The latest first. */
    public ObservableList<Ledger.Entry> lines() {
        return lines;
    }

    /** Those of them that the filter lets through. */
    public ObservableList<Ledger.Entry> shown() {
        return shown;
    }

    /** Words that all have to stand in a row; empty for every row. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** Whether the packages were read. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** What the filter hides, in words; empty if it hides nothing. */
    String filterWords(Texts texts) {
        int hidden = lines.size() - shown.size();
        return hidden == 0 ? "" : texts.get("ui.filter.some", 1, hidden);
    }

    /** What the rows that are shown come to. */
    LedgerSum sum() {
        return LedgerSum.of(shown);
    }

    private void filter(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        shown.setPredicate(entry -> {
            String row = String.join(
                            " ",
                            entry.partner(),
                            entry.number(),
                            entry.when(),
                            entry.marking(),
                            entry.signer(),
                            entry.taker())
                    .toLowerCase(Locale.ROOT);
            return Arrays.stream(words).allMatch(row::contains);
        });
        Ledger.Entry before = chosen.get();
        if (before != null && !shown.contains(before)) {
            chosen.set(null); // what stands beside the rows would be about none of them
        }
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

    void show(List<Ledger.Entry> all, boolean isIncomplete) {
        incomplete.set(isIncomplete);
        if (!lines.equals(all)) {
            Ledger.Entry before = chosen.get();
            lines.setAll(all);
            chosen.set(before != null && shown.contains(before) ? before : null);
        }
        read.set(true);
    }

    private void look(Ledger.@Nullable Entry line) {
        long mine = ++asked;
        contents.set(null);
        if (line != null) {
            background.run(
                    () -> ledger.contents(line),
                    held -> {
                        if (mine == asked) {
                            contents.set(held);
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
        filter.set("");
        read.set(false);
    }
}
