package org.entente.ui.secret;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.layout.VBox;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.ui.control.Fields;
import org.entente.ui.text.Texts;

/** A passphrase that is chosen, so it is typed twice: long enough, and the same both times. */
public final class NewPassphrase {

    private final String prefix;
    private final String name;
    private final Texts texts;
    private final SecretField first;
    private final SecretField again;

    /**
     * @param prefix of the fields' ids
     * @param name what the passphrase is called
     * @param onEnter what Enter does in either
     */
    public NewPassphrase(String prefix, String name, Texts texts, Runnable onEnter) {
        this.prefix = prefix;
        this.name = name;
        this.texts = texts;
        first = new SecretField(prefix + "-passphrase", texts, onEnter);
        again = new SecretField(prefix + "-again", texts, onEnter);
        first.setName(name);
        again.setName(texts.get("ui.create.again"));
    }

    public List<VBox> fields() {
        return List.of(Fields.labelled(name, first), Fields.labelled(texts.get("ui.create.again"), again));
    }

    /** Says that the two differ, or else what failed. */
    public Complaint complaint(ObservableStringValue failure) {
        return new Complaint(
                prefix + "-error",
                Bindings.createStringBinding(
                        () -> isDifferent() ? texts.get("ui.create.different") : failure.get(),
                        failure,
                        first.textProperty(),
                        again.textProperty()));
    }

    private boolean isDifferent() {
        String second = again.textProperty().get();
        return !second.isEmpty() && !second.equals(first.textProperty().get());
    }

    /** What is typed in the first field. */
    public ObservableStringValue typed() {
        return first.textProperty();
    }

    /** Puts in a passphrase that was suggested, both times and for everybody at this screen to see. */
    public void fill(String suggested) {
        first.textProperty().set(suggested);
        again.textProperty().set(suggested);
        first.show();
    }

    public void focus() {
        first.focusSelected();
    }

    public boolean isChosen() {
        return first.textProperty().get().length() >= PassphraseStrength.SHORTEST
                && first.textProperty().get().equals(again.textProperty().get());
    }

    public BooleanBinding chosen() {
        return Bindings.createBooleanBinding(this::isChosen, first.textProperty(), again.textProperty());
    }

    public char[] secret() {
        return first.secret();
    }

    public void forget() {
        first.forget();
        again.forget();
    }
}
