package org.entente.ui.first;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Choose;
import org.entente.ui.secret.Complaint;
import org.entente.ui.text.Texts;

/** Shows the recovery sheet of the vault that is about to be made, and checks that it is on paper. */
final class SheetStep implements Page {

    private static final String FILE = "recovery-sheet.pdf";
    private static final int COLUMNS = 2;

    private final SheetViewModel model;
    private final Texts texts;
    private final Choose choose;
    private final VBox card = new VBox(12);

    SheetStep(SheetViewModel model, Texts texts, Choose choose) {
        this.model = model;
        this.texts = texts;
        this.choose = choose;
        card.setId("recovery-card");
        model.stageProperty().subscribe(_ -> build());
    }

    @Override
    public VBox node() {
        return card;
    }

    private void build() {
        switch (model.stageProperty().get()) {
            case SHOWN -> card.getChildren().setAll(sentence("ui.recovery.what"), code(), save(), have(), skip());
            case CHECKED ->
                card.getChildren().setAll(sentence("ui.recovery.check"), groups(), mismatch(), open(), again());
        }
        focus();
    }

    /** Puts the cursor where the work goes on. */
    @Override
    public void focus() {
        if (card.getScene() != null) {
            String id =
                    model.stageProperty().get() == SheetViewModel.Stage.SHOWN ? "#recovery-have" : "#recovery-first";
            card.lookup(id).requestFocus();
        }
    }

    private Node sentence(String key) {
        return Chips.wrapped(texts.get(key), "muted", "small");
    }

    private Node code() {
        var grid = new GridPane(32, 6);
        grid.setId("recovery-code");
        grid.getStyleClass().add("recovery-code");
        var groups = model.sheet().groups();
        int rows = (groups.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < groups.size(); i++) {
            var number = Chips.styled(String.valueOf(i + 1), "muted", "caption");
            number.setMinWidth(14);
            var row = new HBox(8, number, Chips.styled(groups.get(i), "mono", "strong"));
            row.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
            grid.add(row, i / rows, i % rows);
        }
        return grid;
    }

    private Node save() {
        var save = Controls.button(
                "recovery-save",
                "mdi2f-file-pdf-box",
                texts.get("ui.recovery.save"),
                () -> choose.target(texts.get("ui.recovery.save"), FILE, "pdf").ifPresent(model::save));
        var print = Controls.button(
                "recovery-print", "mdi2p-printer-outline", texts.get("ui.recovery.print"), model::print);
        return new VBox(
                6,
                new HBox(8, print, save),
                note("recovery-saved", model.savedProperty(), "muted"),
                note("recovery-error", model.errorProperty(), "danger-text"));
    }

    private static Label note(String id, StringProperty text, String style) {
        var note = Chips.wrapped("", style, "small");
        note.setId(id);
        note.textProperty().bind(text);
        note.visibleProperty().bind(text.isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private Node have() {
        var have = Controls.button("recovery-have", texts.get("ui.recovery.have"), model::check, "accent", "tall");
        have.setMaxWidth(Double.MAX_VALUE);
        have.setDefaultButton(true);
        return have;
    }

    private Node skip() {
        var sentence = new CheckBox(texts.get("ui.recovery.skip.sentence"));
        sentence.setId("recovery-understood");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("small");
        sentence.selectedProperty().bindBidirectional(model.understoodProperty());
        var skip = Controls.button("recovery-skip", texts.get("ui.recovery.skip"), model::skip, "small");
        skip.setMinWidth(Region.USE_PREF_SIZE);
        skip.disableProperty().bind(model.understoodProperty().not());
        var row = new HBox(12, sentence, Controls.spring(), skip);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private Node groups() {
        var first = group(model.first(), "recovery-first", model.typedFirstProperty());
        var second = group(model.second(), "recovery-second", model.typedSecondProperty());
        return new HBox(12, Fields.share(first), Fields.share(second));
    }

    private VBox group(int index, String id, StringProperty typed) {
        TextField field = Fields.line(id);
        field.getStyleClass().add("mono");
        field.textProperty().bindBidirectional(typed);
        field.setOnAction(_ -> model.confirm());
        return Fields.labelled(texts.get("ui.recovery.group", index + 1), field);
    }

    private Node mismatch() {
        return new Complaint(
                "recovery-mismatch",
                Bindings.createStringBinding(model::mismatch, model.typedFirstProperty(), model.typedSecondProperty()));
    }

    private Node open() {
        var open = Controls.button("recovery-open", texts.get("ui.recovery.open"), model::confirm, "accent", "tall");
        open.setMaxWidth(Double.MAX_VALUE);
        open.disableProperty().bind(Bindings.not(model.checked()));
        return open;
    }

    private Node again() {
        return Controls.button(
                "recovery-again", texts.get("ui.recovery.again"), model::showAgain, "plain-link", "small");
    }
}
