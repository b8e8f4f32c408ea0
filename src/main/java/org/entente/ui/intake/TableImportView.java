package org.entente.ui.intake;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.States;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** A table before it comes in: how it is read, what its columns mean, and what its first rows become. */
final class TableImportView {

    private static final double CELL = 56;

    /** Rows of the list of columns that are in sight where everything is below each other. */
    private static final int IN_SIGHT = 8;

    private final TableImportViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final ObservableList<@Nullable ColumnUse> uses = FXCollections.observableArrayList();
    private final ListView<@Nullable ColumnUse> columns = new ListView<>(uses);
    private final TypeFields types;
    private final StackPane meaning = new StackPane();
    private final TrialView trial;
    private final Button take;
    private final VBox root;
    private @Nullable ColumnWords words;

    /**
     * Where the screen leads.
     *
     * @param load asks for a mapping file
     * @param save asks where to keep one
     * @param take reads the table in
     */
    record Ways(Runnable load, Runnable save, Runnable take) {}

    TableImportView(TableImportViewModel model, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.trial = new TrialView(texts);
        this.types = new TypeFields(model, texts);
        take = Controls.button("table-import", texts.get("ui.table.import.none"), ways.take(), "accent");
        build();
        var parts = new ImportLayout.Parts(
                new ReadingBar(model, texts), meaning, trial.node(), trial.summary(), new WholeBar(model, texts));
        var layout = new ImportLayout(parts);
        VBox.setVgrow(layout, Priority.ALWAYS);
        root = new VBox(12, head(), layout);
        root.setId("table-import-screen");
        model.previewProperty().subscribe(_ -> showState());
        model.lookingProperty().subscribe(_ -> showState());
        model.errorProperty().subscribe(_ -> showState());
        model.draftProperty().subscribe(this::showDraft);
        model.trialProperty().subscribe(_ -> showTrial());
        model.tryingProperty().subscribe(trial::late);
        model.portionProperty().subscribe(_ -> showTrial());
        model.rowsProperty().subscribe(_ -> showTake());
        model.wholeProperty().subscribe((before, now) -> {
            if (before == null || !before.source().equals(now.source()) || before.isGraded() != now.isGraded()) {
                showTrial(); // every row that names none of its own has these
            }
            showTake();
        });
    }

    Region node() {
        return root;
    }

    /** The main button, for the foot of the dialog. */
    Button take() {
        return take;
    }

    private Node head() {
        var count = Chips.styled("", "muted");
        count.setId("table-count");
        model.rowsProperty()
                .subscribe(rows -> count.setText(
                        rows.longValue() < 0 ? texts.get("ui.table.counting") : texts.get("ui.table.count", rows)));
        var title = Chips.styled(texts.get("ui.table.title", model.fileName()), "section");
        title.setMinWidth(0);
        var row = new HBox(
                12,
                title,
                count,
                Controls.spring(),
                Controls.button(
                        "mapping-load", "mdi2f-folder-open-outline", texts.get("ui.table.mapping.load"), ways.load()),
                Controls.button(
                        "mapping-save", "mdi2c-content-save-outline", texts.get("ui.table.mapping.save"), ways.save()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().stream().skip(1).forEach(part -> ((Region) part).setMinWidth(Region.USE_PREF_SIZE));
        return row;
    }

    private void build() {
        columns.setId("table-columns");
        var scale = TextScale.of(columns);
        columns.fixedCellSizeProperty().bind(scale.map(now -> CELL * now.doubleValue()));
        columns.prefHeightProperty()
                .bind(columns.fixedCellSizeProperty()
                        .multiply(Bindings.min(IN_SIGHT, Bindings.size(uses)))
                        .add(2));
        columns.setCellFactory(_ -> new ColumnCell(columns, () -> words, this::changed));
        columns.setAccessibleText(texts.get("ui.table.columns"));
        columns.getStyleClass().add("column-list");
        VBox.setVgrow(columns, Priority.ALWAYS);
    }

    /** What stands in the rows below it. */
    private Node heading() {
        var column = Chips.styled(texts.get("ui.table.column.file"), "column-head");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMaxWidth(Double.MAX_VALUE);
        var role = Chips.styled(texts.get("ui.table.column.role"), "column-head");
        var property = Chips.styled(texts.get("ui.table.column.property"), "column-head");
        role.setId("column-head-role");
        property.setId("column-head-property");
        TextScale.exactly(role, ColumnCell.CHOICE);
        TextScale.exactly(property, ColumnCell.CHOICE);
        var row = new HBox(8, column, role, property);
        row.getStyleClass().add("column-heads");
        return row;
    }

    private void changed(ColumnUse use) {
        var draft = model.draftProperty().get();
        if (draft != null) {
            model.change(draft.with(use));
        }
    }

    private void showState() {
        var preview = model.previewProperty().get();
        String error = model.errorProperty().get();
        if (!error.isEmpty()) {
            meaning.getChildren().setAll(States.failed(error));
        } else if (preview == null) {
            meaning.getChildren().setAll(States.loading(texts.get("ui.table.looking")));
        } else if (model.draftProperty().get() == null) {
            String why = preview.problems().isEmpty()
                    ? texts.get("ui.table.empty")
                    : texts.get(preview.problems().getFirst().why());
            meaning.getChildren().setAll(States.empty("mdi2t-table-off", why, texts.get("ui.table.empty.hint")));
        } else {
            columns.setDisable(model.lookingProperty().get());
            var body = new VBox(types);
            if (model.rows() == TableImportViewModel.Rows.MATRIX) {
                body.getChildren().add(hint(texts.get("ui.table.matrix.hint")));
            } else {
                body.getChildren().addAll(heading(), columns);
            }
            meaning.getChildren().setAll(body);
        }
        showTake();
    }

    private static Label hint(String words) {
        return Fields.hint(words);
    }

    private void showDraft(@Nullable MappingDraft draft) {
        var choices = model.choicesProperty().get();
        if (draft == null || choices == null) {
            words = null;
            uses.clear();
            types.clear();
            showState();
            return;
        }
        words = new ColumnWords(texts, draft, choices);
        types.show(draft, choices, words);
        if (uses.size() == draft.columns().size()) {
            for (int i = 0; i < uses.size(); i++) {
                if (!draft.columns().get(i).equals(uses.get(i))) {
                    uses.set(i, draft.columns().get(i));
                }
            }
        } else {
            uses.setAll(draft.columns());
        }
        showState();
    }

    private void showTrial() {
        var preview = model.previewProperty().get();
        trial.show(
                model.trialProperty().get(),
                model.choicesProperty().get(),
                preview == null ? 0 : preview.sample().size(),
                new TrialRow.Shared(
                        model.whole().source().strip(), model.portionProperty().get(), model.isGradeSaid()));
        trial.late(model.tryingProperty().get());
        showTake();
    }

    private void showTake() {
        var tried = model.trialProperty().get();
        boolean isReady = tried != null
                && tried.objects() > 0
                && !model.lookingProperty().get()
                && !model.tryingProperty().get();
        take.setDisable(!isReady || !model.isSaid());
        long rows = model.rowsProperty().get();
        if (isReady && !model.isSaid()) {
            take.setText(texts.get(
                    model.whole().isMarked()
                            ? "ui.table.import.ungraded"
                            : model.isGradeSaid() ? "ui.table.import.unmarked" : "ui.table.import.unsaid"));
            return;
        }
        take.setText(
                tried == null || tried.objects() == 0
                        ? texts.get("ui.table.import.none")
                        : rows < 0 ? texts.get("ui.table.import.all") : texts.get("ui.table.import", rows));
    }
}
