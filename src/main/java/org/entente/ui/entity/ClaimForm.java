package org.entente.ui.entity;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.model.Describing;
import org.entente.ui.control.Fields;
import org.entente.ui.door.EntityPage.AliasLine;
import org.entente.ui.door.NewClaim;
import org.entente.ui.entity.ClaimDialogs.Choices;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Everything that a claim says, to be filled in; for another name also of what kind it is. */
final class ClaimForm {

    private static final String ALIAS = "alias";

    private final Texts texts;
    private final ComboBox<@Nullable String> property;
    private final ComboBox<@Nullable String> kind;
    private final TextField value = Fields.line("claim-value");
    private final TextField from = Fields.line("claim-from");
    private final TextField until = Fields.line("claim-until");
    private final OriginFields origin;
    private final ComboBox<@Nullable String> level;
    private final VBox node = new VBox(12);
    private Node first = value;

    /** @param addable properties that can be claimed, by key */
    ClaimForm(Map<String, String> addable, Choices choices, Texts texts) {
        this.texts = texts;
        property =
                Fields.choice("claim-property", List.copyOf(addable.keySet()), key -> addable.getOrDefault(key, key));
        kind = Fields.choice("alias-kind", Describing.ALIAS_KINDS, code -> texts.get("ui.alias." + code));
        origin = new OriginFields(choices.sources(), texts);
        level = Fields.choice("level", choices.levels(), key -> key);
        from.setPromptText(texts.get("ui.claim.new.time"));
        var ofKind = labelled("ui.claim.new.kind", kind);
        isAlias().subscribe(isAlias -> {
            ofKind.setVisible(isAlias);
            ofKind.setManaged(isAlias);
        });
        node.getChildren()
                .setAll(
                        labelled("ui.claim.new.property", property),
                        labelled("ui.claim.new.value", value),
                        ofKind,
                        times("ui.claim.new.from", "ui.claim.new.until"),
                        origin.node(),
                        labelled("ui.new.level", level));
    }

    private ObservableValue<Boolean> isAlias() {
        return property.valueProperty().map(ALIAS::equals).orElse(false);
    }

    private HBox times(String since, String until) {
        return new HBox(12, Fields.share(labelled(since, from)), Fields.share(labelled(until, this.until)));
    }

    private VBox labelled(String key, Node field) {
        return Fields.labelled(texts.get(key), field);
    }

    Node node() {
        return node;
    }

    void propose(String key) {
        if (property.getItems().contains(key)) {
            property.setValue(key);
        }
    }

    /** Shows another name as it is said now; what belongs to others can be read and not changed. */
    void show(AliasLine alias) {
        propose(ALIAS);
        first = kind;
        var line = alias.claim();
        var change = alias.change();
        origin.preset(line.source(), line.grade());
        if (change != null) {
            value.setText(change.value());
            kind.setValue(change.kind());
            from.setText(change.from());
            until.setText(change.until());
        }
        var parts = new VBox(
                12, labelled("ui.claim.new.value", value), times("ui.alias.from", "ui.alias.until"), origin.node());
        parts.setDisable(change == null || !change.isOurs());
        node.getChildren().setAll(labelled("ui.claim.new.kind", kind), parts);
        if (parts.isDisabled()) {
            node.getChildren().add(Fields.hint(texts.get("ui.alias.theirs", line.contributor())));
        }
    }

    /** Puts the cursor where one begins. */
    void focus() {
        first.requestFocus();
    }

    /** Whether something is claimed so far. */
    ObservableValue<Boolean> isBlank() {
        return value.textProperty().map(String::isBlank);
    }

    NewClaim claim() {
        String key = property.getValue();
        String marked = level.getValue();
        return new NewClaim(
                key == null ? ALIAS : key,
                value.getText().strip(),
                origin.grade(),
                origin.source(),
                origin.locator(),
                marked == null ? "" : marked,
                from.getText().strip(),
                until.getText().strip());
    }

    /** Code of what kind of name it is; null for other properties. */
    @Nullable
    String kind() {
        return ALIAS.equals(property.getValue()) ? kind.getValue() : null;
    }
}
