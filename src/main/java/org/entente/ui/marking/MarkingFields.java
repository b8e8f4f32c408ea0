package org.entente.ui.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Fields;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Asks how something is marked: its level, its caveats, and who may be given it. Nothing is presumed: until somebody has chosen a
 * level, nothing is marked.
 */
public final class MarkingFields {

    private final Texts texts;
    private final ComboBox<@Nullable String> level;
    private final TextField caveats;
    private final ReadersMenu readers;
    private final ReadOnlyStringWrapper written = new ReadOnlyStringWrapper("");

    /**
     * What can be chosen.
     *
     * @param levels lowest first
     * @param readers codes of those that something can be released to
     */
    public record Choices(List<String> levels, List<String> readers) {
        public Choices {
            levels = List.copyOf(levels);
            readers = List.copyOf(readers);
        }
    }

    /** @param id what the ids of the fields begin with */
    public MarkingFields(String id, Choices choices, Texts texts) {
        this.texts = texts;
        level = Fields.choice(id + "-level", choices.levels(), each -> each);
        Fields.leaveOpen(level, texts.get("ui.marking.fields.choose"));
        caveats = Fields.line(id + "-caveats");
        caveats.setPromptText(texts.get("ui.marking.fields.caveats.none"));
        readers = new ReadersMenu(id + "-readers", choices.readers(), texts);
        level.valueProperty().subscribe(this::write);
        caveats.textProperty().subscribe(this::write);
        readers.writtenProperty().subscribe(this::write);
    }

    /** Each under its label, to stand beside each other. */
    public List<VBox> boxes(String ofWhat) {
        caveats.setMaxWidth(Double.MAX_VALUE);
        return List.of(
                Fields.share(Fields.labelled(ofWhat, level)),
                Fields.share(Fields.labelled(texts.get("ui.marking.fields.caveats"), caveats)),
                Fields.share(Fields.labelled(texts.get("ui.marking.readers"), readers.node())));
    }

    /** As it is written, such as {@code SECRET//REL AVL, KST}; empty while no level was chosen. */
    public ReadOnlyStringProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }

    private void write() {
        String chosen = level.getValue();
        if (chosen == null) {
            written.set("");
            return;
        }
        var parts = new ArrayList<>(List.of(chosen));
        String typed = caveats.getText() == null ? "" : caveats.getText();
        Arrays.stream(typed.split("[,;/]+"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(parts::add);
        if (!readers.writtenProperty().get().isEmpty()) {
            parts.add(readers.writtenProperty().get());
        }
        written.set(String.join("//", parts));
    }
}
