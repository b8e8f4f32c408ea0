package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.model.ClaimId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityPage.Block;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The questions asked about entities: which value stands, what else is claimed, what the new thing is. */
public final class EntityDialogs {

    private final Dialogs dialogs;
    private final Texts texts;
    private final Chips chips;

    public EntityDialogs(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
        chips = new Chips(texts);
    }

    /** What was decided about a contested property. */
    public interface Decision {
        void stands(ClaimId claim, String reason);

        void written(String value, String reason);
    }

    /** Asks which of the live values stands, or another one, with a reason that must be given. */
    public void resolve(Block block, ClaimLine preset, Decision decision) {
        var group = new ToggleGroup();
        var box = new VBox(10);
        var radios = new ArrayList<RadioButton>();
        for (ClaimLine line : block.live()) {
            var radio = new RadioButton(line.value());
            radio.setId("stand-" + line.contributor());
            radio.setUserData(line.id());
            radio.setToggleGroup(group);
            radio.setSelected(line.id().equals(preset.id()));
            radios.add(radio);
            var row =
                    new HBox(10, radio, chips.grade(line.grade()), Chips.styled(line.contributor(), "muted", "small"));
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        var other = new RadioButton(texts.get("ui.resolve.other"));
        other.setId("stand-other");
        other.setToggleGroup(group);
        var written = new TextField();
        written.setId("stand-written");
        written.disableProperty().bind(other.selectedProperty().not());
        HBox.setHgrow(written, Priority.ALWAYS);
        var otherRow = new HBox(10, other, written);
        otherRow.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var reason = field("stand-reason");
        box.getChildren()
                .addAll(
                        otherRow,
                        labelled("ui.resolve.reason", reason),
                        Chips.styled(texts.get("ui.resolve.stays"), "muted", "small"));
        var button = dialogs.button(texts.get("ui.resolve.do"), () -> {
            if (other.isSelected()) {
                decision.written(written.getText().strip(), reason.getText().strip());
            } else if (group.getSelectedToggle() instanceof RadioButton chosen
                    && chosen.getUserData() instanceof ClaimId claim) {
                decision.stands(claim, reason.getText().strip());
            }
        });
        button.disableProperty()
                .bind(reason.textProperty()
                        .map(String::isBlank)
                        .flatMap(blank -> other.selectedProperty()
                                .flatMap(isOther ->
                                        written.textProperty().map(text -> blank || (isOther && text.isBlank())))));
        dialogs.show(texts.get("ui.resolve.title", block.label()), box, dialogs.cancelWord(), button);
        reason.requestFocus();
    }

    /** What a new entity is. */
    @FunctionalInterface
    public interface Creation {
        void create(String type, String name, String level);
    }

    /** Asks for type, name and marking. */
    public void create(List<Entities.Type> types, List<String> levels, Creation creation) {
        var type = Fields.choice("new-type", types, Entities.Type::label);
        var name = field("new-name");
        var level = levels(levels);
        var box = new VBox(
                12, labelled("ui.new.type", type), labelled("ui.new.name", name), labelled("ui.new.level", level));
        var button = dialogs.button(texts.get("ui.new.do"), () -> {
            Entities.Type chosen = type.getValue();
            String marked = level.getValue();
            if (chosen != null && marked != null) {
                creation.create(chosen.code(), name.getText().strip(), marked);
            }
        });
        button.disableProperty().bind(name.textProperty().map(String::isBlank));
        dialogs.show(texts.get("ui.new.title"), box, dialogs.cancelWord(), button);
        name.requestFocus();
    }

    private ComboBox<@Nullable String> levels(List<String> levels) {
        var box = new ComboBox<@Nullable String>();
        box.setId("level");
        box.getItems().setAll(levels);
        box.getSelectionModel().selectFirst();
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private VBox labelled(String key, Node field) {
        var label = Chips.styled(texts.get(key), "strong", "small");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
