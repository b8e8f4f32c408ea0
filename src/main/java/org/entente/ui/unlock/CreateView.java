package org.entente.ui.unlock;

import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Choose;
import org.entente.ui.door.Workstation.NewVault;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The card that makes a vault; on the first run it also asks who works here. */
final class CreateView {

    private static final String SAMPLE_NAME = "Harbour Lights";

    private final UnlockViewModel model;
    private final Texts texts;
    private final Choose choose;
    private final TextField name = Fields.line("create-name");
    private final TextField organisation = Fields.line("create-organisation");
    private final TextField caseName = Fields.line("create-case");
    private final CheckBox sample = new CheckBox();
    private final NewPassphrase passphrase;
    private final ObjectProperty<@Nullable Path> parent = new SimpleObjectProperty<>();

    CreateView(UnlockViewModel model, Texts texts, Choose choose) {
        this.model = model;
        this.texts = texts;
        this.choose = choose;
        passphrase = new NewPassphrase("create", texts.get("ui.create.passphrase"), texts, this::create);
        sample.setId("create-sample");
        sample.setText(texts.get("ui.create.sample"));
        sample.selectedProperty().subscribe(isSample -> {
            if (isSample && caseName.getText().isBlank()) {
                caseName.setText(SAMPLE_NAME);
            }
        });
    }

    VBox card() {
        boolean isFirst = model.personProperty().get() == null;
        var card = new VBox(6, Chips.styled(texts.get(isFirst ? "ui.create.first" : "ui.create.title"), "section"));
        if (isFirst) {
            var who = new HBox(
                    12,
                    Fields.labelled(texts.get("ui.create.name"), name),
                    Fields.labelled(texts.get("ui.create.organisation"), organisation));
            organisation.setPrefColumnCount(5);
            HBox.setHgrow(who.getChildren().getFirst(), Priority.ALWAYS);
            card.getChildren().addAll(spaced(who), Fields.hint(texts.get("ui.create.who.hint")));
        }
        card.getChildren().addAll(labelled("ui.create.case", caseName), place(), sample);
        passphrase.fields().forEach(field -> card.getChildren().add(spaced(field)));
        card.getChildren()
                .addAll(
                        Fields.hint(texts.get("ui.create.passphrase.hint")),
                        passphrase.complaint(model.errorProperty()),
                        button(),
                        links());
        card.setId("create-card");
        return card;
    }

    void focus() {
        (model.personProperty().get() == null ? name : caseName).requestFocus();
    }

    void forget() {
        passphrase.forget();
    }

    private Node place() {
        var where = Chips.styled("", "muted", "caption");
        where.setId("create-place");
        where.setMinWidth(0);
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("ui.create.place", folder()), caseName.textProperty(), parent));
        var change = Controls.button(
                "create-choose",
                texts.get("ui.create.choose"),
                () -> choose.folder(texts.get("ui.create.choose")).ifPresent(parent::set),
                "plain-link",
                "small");
        change.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, where, Controls.spring(), change);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Path folder() {
        Path suggested = model.suggestedFolder(caseName.getText().strip());
        Path chosen = parent.get();
        return chosen == null ? suggested : chosen.resolve(suggested.getFileName());
    }

    private Node button() {
        var button = Controls.button("create", texts.get("ui.create.do"), this::create, "accent", "tall");
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty()
                .bind(model.busyProperty()
                        .or(Bindings.createBooleanBinding(
                                () -> !isNamed(),
                                name.textProperty(),
                                organisation.textProperty(),
                                caseName.textProperty()))
                        .or(passphrase.chosen().not()));
        Controls.showBusy(button, model.busyProperty());
        model.busyProperty().subscribe(busy -> button.setText(texts.get(busy ? busyKey() : "ui.create.do")));
        VBox.setMargin(button, new Insets(8, 0, 0, 0));
        return button;
    }

    private String busyKey() {
        return sample.isSelected() ? "ui.create.busy.sample" : "ui.create.busy";
    }

    private boolean isComplete() {
        return isNamed() && passphrase.isChosen();
    }

    private boolean isNamed() {
        boolean isKnown = model.personProperty().get() != null
                || (!name.getText().isBlank() && !organisation.getText().isBlank());
        return isKnown && !caseName.getText().isBlank();
    }

    private void create() {
        if (isComplete()) {
            Person known = model.personProperty().get();
            var who = known != null
                    ? known
                    : new Person(
                            name.getText().strip(),
                            organisation.getText().strip().toUpperCase(Locale.ROOT));
            model.create(
                    who, new NewVault(folder(), caseName.getText().strip(), sample.isSelected()), passphrase.secret());
        }
    }

    private Node links() {
        var open = Controls.button(
                "create-open",
                texts.get("ui.create.open"),
                () -> choose.folder(texts.get("ui.create.open")).ifPresent(model::choose),
                "plain-link",
                "small");
        var back = Controls.button(
                "create-back",
                texts.get("ui.create.back"),
                () -> model.show(UnlockViewModel.Card.UNLOCK),
                "plain-link",
                "small");
        back.setVisible(!model.vaults().isEmpty());
        return new HBox(open, Controls.spring(), back);
    }

    private Node labelled(String key, Node field) {
        return spaced(Fields.labelled(texts.get(key), field));
    }

    private static Node spaced(Node field) {
        VBox.setMargin(field, new Insets(6, 0, 0, 0));
        return field;
    }
}
