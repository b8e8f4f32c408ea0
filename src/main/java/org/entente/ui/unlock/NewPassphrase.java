package org.entente.ui.unlock;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Fields;
import org.entente.ui.text.Texts;

/** A passphrase that is chosen, so it is typed twice: long enough, and the same both times. */
final class NewPassphrase {

    private static final int SHORTEST = 8;

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
    NewPassphrase(String prefix, String name, Texts texts, Runnable onEnter) {
        this.prefix = prefix;
        this.name = name;
        this.texts = texts;
        first = new SecretField(prefix + "-passphrase", texts, onEnter);
        again = new SecretField(prefix + "-again", texts, onEnter);
        first.setName(name);
        again.setName(texts.get("ui.create.again"));
    }

    List<VBox> fields() {
        return List.of(Fields.labelled(name, first), Fields.labelled(texts.get("ui.create.again"), again));
    }

    /** Says that the two differ, or else what failed. */
    Complaint complaint(ObservableStringValue failure) {
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

    boolean isChosen() {
        return first.textProperty().get().length() >= SHORTEST
                && first.textProperty().get().equals(again.textProperty().get());
    }

    BooleanBinding chosen() {
        return Bindings.createBooleanBinding(this::isChosen, first.textProperty(), again.textProperty());
    }

    char[] secret() {
        return first.secret();
    }

    void forget() {
        first.forget();
        again.forget();
    }
}
