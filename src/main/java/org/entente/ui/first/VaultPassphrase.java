package org.entente.ui.first;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.secret.NewPassphrase;
import org.entente.ui.secret.SecretField;
import org.entente.ui.secret.StrengthMeter;
import org.entente.ui.text.Texts;

/** What will open the new vault. */
sealed interface VaultPassphrase {

    List<Node> fields();

    void focus();

    /** Goes on with what is typed, if it can be right. */
    void take();

    void forget();

    /** The first vault's: chosen, typed twice, and measured while it is typed. */
    final class Chosen implements VaultPassphrase {

        private final FirstRunViewModel model;
        private final Texts texts;
        private final NewPassphrase passphrase;
        private final StringProperty suggestion = new SimpleStringProperty("");

        Chosen(FirstRunViewModel model, Texts texts, Runnable onEnter) {
            this.model = model;
            this.texts = texts;
            passphrase = new NewPassphrase("create", texts.get("ui.create.passphrase"), texts, onEnter);
            passphrase.typed().subscribe(model.measure().estimate()::measure);
        }

        @Override
        public List<Node> fields() {
            var both = new HBox(12);
            passphrase.fields().forEach(field -> both.getChildren().add(Fields.share(field)));
            return List.of(
                    both,
                    meter(),
                    suggested(),
                    Fields.hint(texts.get("ui.create.passphrase.hint")),
                    passphrase.complaint(NONE));
        }

        private Node meter() {
            var suggest = Controls.button(
                    "create-suggest", texts.get("ui.first.suggest"), this::suggest, "plain-link", "small");
            return new StrengthMeter("create", model.measure().estimate(), suggest);
        }

        /** Suggested words whole, to be written down: a field shows the end of them only. */
        private Label suggested() {
            var words = Chips.styled("", "suggested-words", "mono");
            words.setId("create-suggested");
            words.setWrapText(true);
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.textProperty().bind(suggestion);
            words.visibleProperty()
                    .bind(Bindings.createBooleanBinding(
                            () -> !suggestion.get().isEmpty()
                                    && suggestion
                                            .get()
                                            .equals(passphrase.typed().get()),
                            suggestion,
                            passphrase.typed()));
            words.managedProperty().bind(words.visibleProperty());
            return words;
        }

        private void suggest() {
            suggestion.set(model.measure().suggestion());
            passphrase.fill(suggestion.get());
        }

        @Override
        public void focus() {
            passphrase.focus();
        }

        @Override
        public void take() {
            if (passphrase.isChosen()) {
                model.choose(passphrase.secret());
            } else {
                model.work().lacks(texts.get("ui.first.passphrase.missing", PassphraseStrength.SHORTEST));
                passphrase.focus();
            }
        }

        @Override
        public void forget() {
            passphrase.forget();
            suggestion.set("");
        }
    }

    /** A further vault's: the one that is used here anyway, because it opens the identity too. */
    final class Same implements VaultPassphrase {

        private final FirstRunViewModel model;
        private final Texts texts;
        private final SecretField field;

        Same(FirstRunViewModel model, Texts texts, Runnable onEnter) {
            this.model = model;
            this.texts = texts;
            field = new SecretField("create-passphrase", texts, onEnter);
            field.setName(texts.get("ui.first.same"));
        }

        @Override
        public List<Node> fields() {
            return List.of(
                    new VBox(Fields.labelled(texts.get("ui.first.same"), field)),
                    Fields.hint(texts.get("ui.first.same.hint")));
        }

        @Override
        public void focus() {
            field.focusSelected();
        }

        @Override
        public void take() {
            if (!field.isEmpty()) {
                model.choose(field.secret());
            }
        }

        @Override
        public void forget() {
            field.forget();
        }
    }

    /** The card says everything else that is wrong. */
    javafx.beans.value.ObservableStringValue NONE = new javafx.beans.property.ReadOnlyStringWrapper("");
}
