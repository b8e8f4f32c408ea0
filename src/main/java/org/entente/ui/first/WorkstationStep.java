package org.entente.ui.first;

import java.util.Arrays;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.app.settings.Role;
import org.entente.ui.control.Fields;
import org.entente.ui.secret.Complaint;
import org.entente.ui.settings.Setting;
import org.entente.ui.settings.SettingsViewModel;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Who works here: what the identity card will say, and what the person mainly does. */
final class WorkstationStep implements Page {

    private final TextField name = Fields.line("create-name");
    private final TextField organisation = Fields.line("create-organisation");
    private final FirstRunViewModel model;
    private final VBox node;

    WorkstationStep(FirstRunViewModel model, SettingsViewModel settings, Texts texts) {
        this.model = model;
        organisation.setPrefColumnCount(7);
        name.textProperty().bindBidirectional(model.answers().nameProperty());
        organisation.textProperty().bindBidirectional(model.answers().organisationProperty());
        var who = new HBox(
                12,
                Fields.labelled(texts.get("ui.create.name"), name),
                Fields.labelled(texts.get("ui.create.organisation"), organisation));
        HBox.setHgrow(who.getChildren().getFirst(), Priority.ALWAYS);
        node = new VBox(
                12,
                who,
                complaint("create-name-error", name, model.nameLackProperty()),
                complaint("create-organisation-error", organisation, model.organisationLackProperty()),
                Fields.hint(texts.get("ui.first.organisation.hint")),
                Fields.labelled(texts.get("ui.settings.role"), role(settings, texts)),
                Fields.hint(texts.get("ui.settings.role.hint")),
                Fields.hint(texts.get("ui.first.identity")),
                Fields.hint(texts.get("ui.create.who.hint")));
    }

    /** Says what is wrong with a field directly below it, and marks it. */
    private static Node complaint(String id, TextField field, StringProperty lack) {
        lack.subscribe(words -> {
            field.getStyleClass().remove("wrong");
            if (!words.isEmpty()) {
                field.getStyleClass().add("wrong");
            }
            field.setAccessibleHelp(words);
        });
        return new Complaint(id, lack);
    }

    private static Node role(SettingsViewModel settings, Texts texts) {
        ComboBox<@Nullable Role> box = Fields.choice(
                "first-role",
                Arrays.asList(Role.values()),
                role -> texts.get("ui.settings.role."
                        + role.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        box.setValue(settings.now().role());
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                settings.change(Setting.ROLE, now -> now.withRole(chosen));
            }
        });
        return box;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        boolean isNameRight = model.nameLackProperty().get().isEmpty();
        boolean isCodeWrong = !model.organisationLackProperty().get().isEmpty();
        (isNameRight && isCodeWrong ? organisation : name).requestFocus();
    }
}
