package org.entente.ui.intake;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.grade.Grade;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Tables;
import org.entente.ui.marking.MarkingFields;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is said about the whole of a file: its marking, the source that it is, and the grade of what does not grade itself. */
final class WholeBar extends VBox {

    private static final List<String> RELIABILITY = List.of("-", "A", "B", "C", "D", "E", "F");
    private static final List<String> CREDIBILITY = List.of("-", "1", "2", "3", "4", "5", "6");

    private final TableImportViewModel model;
    private final Texts texts;

    WholeBar(TableImportViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        model.choicesProperty().subscribe(this::show);
    }

    private void show(Tables.@Nullable Choices choices) {
        if (choices == null) {
            return;
        }
        var marking =
                new MarkingFields("import", new MarkingFields.Choices(choices.levels(), choices.readers()), texts);
        var reliability = Fields.choice("import-reliability", RELIABILITY, mark -> grade("reliability", mark));
        var credibility = Fields.choice("import-credibility", CREDIBILITY, mark -> grade("credibility", mark));
        Fields.leaveOpen(reliability, texts.get("ui.table.whole.grade.choose"));
        Fields.leaveOpen(credibility, texts.get("ui.table.whole.grade.choose"));
        var source = Fields.line("import-source");
        source.setText(model.fileName()); // an import without a source is chosen, never slipped into
        source.setPromptText(texts.get("ui.table.whole.source.none"));
        Runnable said = () -> model.say(new Tables.Whole(
                marking.writtenProperty().get(),
                judged(reliability.getValue(), credibility.getValue()),
                source.getText() == null ? "" : source.getText()));
        marking.writtenProperty().subscribe(said);
        reliability.setOnAction(_ -> said.run());
        credibility.setOnAction(_ -> said.run());
        source.textProperty().subscribe(said);
        said.run();
        var marked = new HBox(12);
        marked.getChildren().addAll(marking.boxes(texts.get("ui.table.whole.level")));
        var graded = new HBox(
                12,
                part(texts.get("ui.table.whole.source"), source),
                part(texts.get("ui.table.whole.reliability"), reliability),
                part(texts.get("ui.table.whole.credibility"), credibility));
        getChildren().setAll(marked, graded);
    }

    private static VBox part(String words, Region field) {
        field.setMaxWidth(Double.MAX_VALUE);
        return Fields.share(Fields.labelled(words, field));
    }

    /** Both are judged apart, and neither is presumed. */
    private static @Nullable Grade judged(@Nullable String reliability, @Nullable String credibility) {
        return reliability == null || credibility == null ? null : Grade.admiralty(reliability + credibility);
    }

    private String grade(String axis, String mark) {
        return mark.equals("-")
                ? texts.get("ui.grade.axis.none")
                : texts.get("ui.grade.choice", mark, texts.get("ui.grade." + axis + "." + mark));
    }
}
