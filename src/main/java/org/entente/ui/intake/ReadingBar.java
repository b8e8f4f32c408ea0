package org.entente.ui.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.entente.interop.table.CellFormat;
import org.entente.interop.table.TablePreview;
import org.entente.ui.control.Fields;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** How a table is read: seen from the file, and changed here. */
final class ReadingBar extends FlowPane {

    /** The encodings that exchanged tables come in; any other can stand in a mapping file. */
    private static final List<String> ENCODINGS = List.of(
            "UTF-8",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1252",
            "ISO-8859-1",
            "ISO-8859-15",
            "windows-1250",
            "windows-1251",
            "windows-1256",
            "KOI8-R",
            "GB18030",
            "Shift_JIS");

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private final TableImportViewModel model;
    private final Texts texts;

    ReadingBar(TableImportViewModel model, Texts texts) {
        super(12, 8);
        this.model = model;
        this.texts = texts;
        setAlignment(Pos.BOTTOM_LEFT);
        setRowValignment(VPos.BOTTOM);
        setId("table-reading");
        model.previewProperty().subscribe(this::show);
        model.draftProperty().subscribe((before, now) -> {
            if (before == null || now == null || !before.base().equals(now.base())) { // else only a column changed
                show(model.previewProperty().get());
            }
        });
    }

    private void show(@Nullable TablePreview preview) {
        getChildren().clear();
        if (preview == null) {
            return;
        }
        var charset = preview.form().charset();
        if (charset != null) {
            getChildren().add(encoding(charset));
            getChildren().add(separator(preview.form().separator()));
        } else if (!preview.sheets().isEmpty()) {
            getChildren().add(sheet(preview));
        }
        if (model.draftProperty().get() != null || !preview.sample().isEmpty()) {
            getChildren().add(rows());
            var draft = model.draftProperty().get();
            if (draft != null && !draft.columns().isEmpty()) {
                getChildren().add(dates(draft));
            }
            getChildren().add(heading(preview.form().hasHeading()));
        }
    }

    private Region encoding(Charset now) {
        var names = new ArrayList<>(ENCODINGS);
        if (!names.contains(now.name())) {
            names.addFirst(now.name());
        }
        var box = choice(
                "table-encoding", names.stream().filter(Charset::isSupported).toList(), each -> each);
        box.setValue(now.name());
        box.setOnAction(_ -> {
            String chosen = box.getValue();
            if (chosen != null) {
                model.read(Charset.forName(chosen));
            }
        });
        return Fields.labelled(texts.get("ui.table.encoding"), box);
    }

    private Region separator(char now) {
        var all = new ArrayList<>(SEPARATORS);
        if (!all.contains(now)) {
            all.addFirst(now);
        }
        var box = choice("table-separator", all, this::separatorWord);
        box.setValue(now);
        box.setOnAction(_ -> model.separate(box.getValue()));
        return Fields.labelled(texts.get("ui.table.separator"), box);
    }

    private String separatorWord(char separator) {
        return switch (separator) {
            case ',' -> texts.get("ui.table.separator.comma");
            case ';' -> texts.get("ui.table.separator.semicolon");
            case '\t' -> texts.get("ui.table.separator.tab");
            case '|' -> texts.get("ui.table.separator.bar");
            default -> String.valueOf(separator);
        };
    }

    private Region sheet(TablePreview preview) {
        var all = new ArrayList<>(preview.sheets());
        all.addAll(preview.hiddenSheets());
        var box = choice(
                "table-sheet",
                all,
                each -> preview.hiddenSheets().contains(each) ? texts.get("ui.table.sheet.hidden", each) : each);
        box.setValue(preview.form().sheet());
        box.setOnAction(_ -> {
            String chosen = box.getValue();
            if (chosen != null) {
                model.sheet(chosen);
            }
        });
        return Fields.labelled(texts.get("ui.table.sheet"), box);
    }

    private Region rows() {
        var box = choice(
                "table-rows",
                List.of(TableImportViewModel.Rows.values()),
                each -> texts.get("ui.table.rows." + each.name().toLowerCase(java.util.Locale.ROOT)));
        box.setValue(model.rows());
        box.setOnAction(_ -> {
            var chosen = box.getValue();
            if (chosen != null) {
                model.rows(chosen);
            }
        });
        return Fields.labelled(texts.get("ui.table.rows"), box);
    }

    private Region dates(MappingDraft draft) {
        var box = choice(
                "table-dates",
                List.of(CellFormat.DateOrder.values()),
                each -> texts.get("ui.table.dates." + each.name().toLowerCase(java.util.Locale.ROOT)));
        box.setValue(draft.format().dates());
        box.setOnAction(_ -> {
            var chosen = box.getValue();
            var now = model.draftProperty().get();
            if (chosen != null && now != null && chosen != now.format().dates()) {
                model.change(now.withDates(chosen));
            }
        });
        return Fields.labelled(texts.get("ui.table.dates"), box);
    }

    private Region heading(boolean now) {
        var box = new CheckBox(texts.get("ui.table.heading"));
        box.setId("table-heading");
        box.setSelected(now);
        box.setMinHeight(32);
        box.setOnAction(_ -> model.heading(box.isSelected()));
        return box;
    }

    private static <T> ComboBox<@Nullable T> choice(
            String id, List<T> items, java.util.function.Function<T, String> words) {
        var box = Fields.choice(id, items, words);
        box.setMaxWidth(USE_PREF_SIZE);
        box.setVisibleRowCount(14);
        TypeAhead.on(box);
        return box;
    }
}
