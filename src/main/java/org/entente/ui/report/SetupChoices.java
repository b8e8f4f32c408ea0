package org.entente.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.report.Format;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.door.Reports.Subject;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What a report is made of, for whom, and as what kind of file: a field each, which sets it up anew. */
final class SetupChoices {

    private static final double SUBJECT_WIDTH = 260;
    private static final double LEAST_SUBJECT = 120;

    private final ReportsViewModel model;
    private final Texts texts;

    SetupChoices(ReportsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    ComboBox<@Nullable Subject> subjects(Setup setup) {
        ComboBox<@Nullable Subject> box =
                Fields.choice("report-assessment", List.copyOf(model.subjects()), Subject::title);
        model.subject(setup.assessment()).ifPresent(box.getSelectionModel()::select);
        box.setMinWidth(LEAST_SUBJECT);
        box.setPrefWidth(SUBJECT_WIDTH);
        box.setAccessibleText(texts.get("ui.report.from.name"));
        box.valueProperty().subscribe((before, now) -> {
            if (now != null && !now.id().equals(setup.assessment())) {
                model.change(setup.withAssessment(now.id()));
            }
        });
        return box;
    }

    Node readers(Setup setup) {
        var codes = new ArrayList<String>();
        codes.add("");
        codes.addAll(model.readers());
        if (!codes.contains(setup.partner())) {
            codes.add(setup.partner()); // was verified when this was set up; the check says what stays now
        }
        ComboBox<@Nullable String> box =
                Fields.choice("report-partner", codes, code -> code.isEmpty() ? texts.get("ui.report.for.own") : code);
        box.getSelectionModel().select(setup.partner());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setMaxWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(texts.get("ui.report.for.name"));
        box.valueProperty().subscribe((before, now) -> {
            if (now != null && !now.equals(setup.partner())) {
                model.change(setup.withPartner(now));
            }
        });
        return box;
    }

    Node formats(Setup setup) {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("segments");
        for (Format format : setup.template().formats()) {
            var button = new ToggleButton(texts.get("ui.report.format." + format.ending()));
            button.setId("report-format-" + format.ending());
            button.setToggleGroup(group);
            button.setSelected(format == setup.format());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setTooltip(new Tooltip(texts.get("ui.report.format.tip." + format.ending())));
            button.setOnAction(_ -> {
                button.setSelected(true);
                if (format != setup.format()) {
                    model.change(setup.withFormat(format));
                }
            });
            row.getChildren().add(button);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
