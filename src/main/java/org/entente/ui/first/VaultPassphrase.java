package org.entente.ui.first;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.secret.NewPassphrase;
import org.entente.ui.secret.SecretField;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What will open the new vault. */
sealed interface VaultPassphrase {

    List<Node> fields();

    void focus();

    /** Goes on with what is typed, if it can be right. */
    void take();

    void forget();

    /** The first vault's: chosen, typed twice, and measured while it is typed. */
    final class Chosen implements VaultPassphrase {

        /** As much as fills the bar: a hundred centuries, in powers of ten of seconds. */
        private static final double FULL = 11.5;

        private final FirstRunViewModel model;
        private final Texts texts;
        private final NewPassphrase passphrase;
        private final StringProperty suggestion = new SimpleStringProperty("");

        Chosen(FirstRunViewModel model, Texts texts, Runnable onEnter) {
            this.model = model;
            this.texts = texts;
            passphrase = new NewPassphrase("create", texts.get("ui.create.passphrase"), texts, onEnter);
            passphrase.typed().subscribe(model.measure()::measure);
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
            var bar = new ProgressBar(0);
            bar.setId("create-strength");
            bar.setPrefWidth(120);
            bar.setFocusTraversable(false);
            Label words = Chips.styled("", "small");
            words.setId("create-strength-words");
            model.measure().strengthProperty().subscribe(now -> show(now, bar, words));
            var suggest = Controls.button(
                    "create-suggest", texts.get("ui.first.suggest"), this::suggest, "plain-link", "small");
            var row = new HBox(10, bar, words, Controls.spring(), suggest);
            Controls.keepButtonsWhole(row);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
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

        private void show(@Nullable PassphraseStrength now, ProgressBar bar, Label words) {
            bar.setProgress(now == null ? 0 : Math.clamp(Math.log10(1 + now.seconds()) / FULL, 0.02, 1));
            words.setText(
                    now == null
                            ? texts.get("ui.first.strength.none")
                            : texts.get("ui.first.strength", model.measure().time(now)));
            bar.setAccessibleText(words.getText());
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
