package org.entente.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Entities;
import org.entente.ui.door.Tables;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** What the rows of a table are, as far as no column says it, and whose identifiers they share. */
final class TypeFields extends FlowPane {

    private static final double FIELD = 168;

    private final TableImportViewModel model;
    private final Texts texts;
    private String shown = "";

    TypeFields(TableImportViewModel model, Texts texts) {
        super(12, 8);
        this.model = model;
        this.texts = texts;
        setPadding(new Insets(0, 0, 12, 0));
    }

    void clear() {
        getChildren().clear();
        shown = "";
    }

    /** The type of each object and the kind of the link, as far as no column says it; built anew only when they differ. */
    void show(MappingDraft draft, Tables.Choices choices, ColumnWords known) {
        var shape = new StringBuilder();
        draft.objects()
                .forEach(object ->
                        shape.append(object).append(draft.typeColumn(object)).append('\n'));
        draft.linked().forEach(use -> shape.append(use.name()).append('\n'));
        shape.append(draft.hasLinks())
                .append(draft.typeColumn(ColumnUse.LINK))
                .append(draft.base().hashCode());
        if (shape.toString().equals(shown)) {
            return;
        }
        shown = shape.toString();
        getChildren().clear();
        for (String object : draft.objects()) {
            String column = draft.typeColumn(object);
            String label = column == null
                    ? texts.get("ui.table.type", known.object(object))
                    : texts.get("ui.table.type.column", column);
            var box = types(
                    "table-type-" + draft.objects().indexOf(object),
                    choices,
                    draft.types().getOrDefault(object, ""),
                    code -> change(now -> now.withType(object, code)));
            getChildren().add(Fields.labelled(label, box));
        }
        draft.linked()
                .forEach(use -> getChildren()
                        .add(Fields.labelled(
                                texts.get("ui.table.type.linked", use.name()),
                                types(
                                        "table-linked-" + use.column().index(),
                                        choices,
                                        use.target(),
                                        code -> change(now -> now.withLinkedType(use.name(), code))))));
        if (draft.hasLinks()) {
            String column = draft.typeColumn(ColumnUse.LINK);
            var box = choice(
                    "table-kind",
                    choices.kinds().stream().map(Tables.Kind::code).toList(),
                    code -> choices.kinds().stream()
                            .filter(kind -> kind.code().equals(code))
                            .map(Tables.Kind::label)
                            .findFirst()
                            .orElse(code),
                    draft.kind(),
                    code -> change(now -> now.withKind(code)));
            getChildren()
                    .add(Fields.labelled(
                            column == null ? texts.get("ui.table.kind") : texts.get("ui.table.kind.column", column),
                            box));
        }
        var namespace = Fields.line("table-namespace");
        namespace.setText(draft.namespace());
        TextScale.exactly(namespace, FIELD);
        namespace.setTooltip(new Tooltip(texts.get("ui.table.namespace.hint")));
        namespace.textProperty().addListener((_, _, now) -> change(before -> before.withNamespace(now.strip())));
        getChildren().add(Fields.labelled(texts.get("ui.table.namespace"), namespace));
    }

    private void change(UnaryOperator<MappingDraft> changed) {
        var draft = model.draftProperty().get();
        if (draft != null) {
            model.change(changed.apply(draft));
        }
    }

    private static ComboBox<@Nullable String> types(
            String id, Tables.Choices choices, String now, Consumer<String> chosen) {
        return choice(
                id,
                choices.types().stream().map(Entities.Type::code).toList(),
                code -> choices.types().stream()
                        .filter(type -> type.code().equals(code))
                        .map(Entities.Type::label)
                        .findFirst()
                        .orElse(code),
                now,
                chosen);
    }

    private static ComboBox<@Nullable String> choice(
            String id, List<String> codes, Function<String, String> words, String now, Consumer<String> chosen) {
        var all = new ArrayList<>(codes);
        if (!now.isEmpty() && !all.contains(now)) {
            all.addFirst(now);
        }
        var box = Fields.choice(id, all, words);
        TextScale.exactly(box, FIELD);
        box.setVisibleRowCount(14);
        box.setValue(now);
        TypeAhead.on(box);
        box.setOnAction(_ -> {
            String code = box.getValue();
            if (code != null) {
                chosen.accept(code);
            }
        });
        return box;
    }
}
