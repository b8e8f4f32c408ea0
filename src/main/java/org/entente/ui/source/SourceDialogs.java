package org.entente.ui.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.model.value.Value;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Sources;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.entente.ui.text.TypedMoment;
import org.jspecify.annotations.Nullable;

/** The questions asked about sources. */
public final class SourceDialogs {

    private final Dialogs dialogs;
    private final Texts texts;

    public SourceDialogs(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /**
     * Asks for what a source is registered with.
     *
     * @param taken references that are in use
     */
    public void create(Sources.Proposal proposal, Set<String> taken, Consumer<Sources.NewSource> done) {
        var reference = Fields.line("source-reference");
        reference.setText(proposal.reference());
        reference.setPrefColumnCount(8);
        var title = Fields.line("source-title");
        var kind = Fields.choice("source-kind", proposal.kinds(), Sources.Kind::label);
        kind.getSelectionModel().clearSelection(); // nothing is said that nobody chose
        var organisation = Fields.line("source-organisation");
        organisation.setText(proposal.organisation());
        var information = Fields.line("source-information");
        var report = Fields.line("source-report");
        var level = Fields.choice("level", proposal.levels(), each -> each);
        var wrong = Fields.hint("");
        wrong.setId("source-wrong");
        wrong.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> wrong(reference, taken, information, report),
                        reference.textProperty(),
                        information.textProperty(),
                        report.textProperty()));
        var box = new VBox(
                12,
                new HBox(
                        12,
                        Fields.labelled(texts.get("ui.source.column.reference"), reference),
                        Fields.share(Fields.labelled(texts.get("ui.source.title"), title))),
                new HBox(
                        12,
                        Fields.share(Fields.labelled(texts.get("ui.source.column.kind"), kind)),
                        Fields.share(Fields.labelled(texts.get("ui.source.organisation"), organisation))),
                new HBox(
                        12,
                        Fields.share(Fields.labelled(texts.get("ui.source.information"), information)),
                        Fields.share(Fields.labelled(texts.get("ui.source.report"), report))),
                wrong,
                Fields.labelled(texts.get("ui.new.level"), level));
        var button = dialogs.button(texts.get("ui.source.do"), () -> {
            String marked = level.getValue();
            if (marked != null) {
                Sources.Kind chosen = kind.getValue();
                done.accept(new Sources.NewSource(
                        reference.getText().strip(),
                        title.getText().strip(),
                        chosen == null ? "" : chosen.code(),
                        organisation.getText().strip(),
                        date(information),
                        date(report),
                        marked));
            }
        });
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> title.getText().isBlank() || isWrong(reference, taken, information, report),
                        title.textProperty(),
                        wrong.textProperty()));
        dialogs.show(texts.get("ui.source.new"), box, dialogs.cancelWord(), button);
        title.requestFocus();
    }

    /**
     * Asks which other source goes back to the same origin.
     *
     * @param others all that can be chosen
     */
    public void sameOrigin(Sources.Row source, List<Sources.Row> others, Consumer<Sources.Row> done) {
        var matching = new FilteredList<>(FXCollections.observableArrayList(others));
        var filter = Fields.line("origin-filter");
        filter.setPromptText(texts.get("ui.source.filter"));
        filter.textProperty()
                .subscribe(text -> matching.setPredicate(row -> words(row)
                        .toLowerCase(Locale.ROOT)
                        .contains(text.strip().toLowerCase(Locale.ROOT))));
        var list = new ListView<>(matching);
        list.setId("origin-list");
        list.setPrefHeight(240);
        list.setPlaceholder(Fields.hint(texts.get("ui.filter.nothing")));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Sources.@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? "" : words(row));
            }
        });
        var button = dialogs.button(texts.get("ui.source.origin.do"), () -> {
            Sources.Row chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                done.accept(chosen);
            }
        });
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        dialogs.show(
                texts.get("ui.source.origin.ask", words(source)),
                new VBox(12, filter, list, Fields.hint(texts.get("ui.source.origin.hint"))),
                dialogs.cancelWord(),
                button);
        filter.requestFocus();
    }

    private String words(Sources.Row row) {
        return row.reference().isEmpty() ? row.title() : texts.get("ui.claim.source", row.reference(), row.title());
    }

    private static @Nullable Value date(TextField field) {
        return TypedMoment.read(field.getText()).orElse(null);
    }

    private static boolean isUnread(TextField field) {
        return !field.getText().isBlank() && date(field) == null;
    }

    private static boolean isWrong(TextField reference, Set<String> taken, TextField information, TextField report) {
        return taken.contains(reference.getText().strip()) || isUnread(information) || isUnread(report);
    }

    /** What stands in the way, or how dates are written. */
    private String wrong(TextField reference, Set<String> taken, TextField information, TextField report) {
        if (taken.contains(reference.getText().strip())) {
            return texts.get("ui.source.taken", reference.getText().strip());
        }
        if (isUnread(information) || isUnread(report)) {
            return texts.get("ui.source.date.wrong", isUnread(information) ? information.getText() : report.getText());
        }
        return texts.get("ui.source.date.hint");
    }
}
