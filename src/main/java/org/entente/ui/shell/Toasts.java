package org.entente.ui.shell;

import java.lang.ref.WeakReference;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Short notes in the lower corner: done for 6 seconds, paused while pointed at; failures stay until closed. */
public final class Toasts extends VBox {

    private static final Duration SHOWN = Duration.seconds(6);
    private static final int MOST = 4;

    private final Texts texts;

    /** Held weakly: what is shown of a case goes when the case is locked. */
    private WeakReference<@Nullable Node> before = new WeakReference<>(null);

    public Toasts(Texts texts) {
        super(8);
        this.texts = texts;
        setId("toasts");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setStyle("-fx-padding: 0 16 104 16;");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    /**
     * Something is done.
     *
     * @return closes the note
     */
    public Runnable done(String sentence, Button... actions) {
        var toast = toast("mdi2c-check-circle-outline", "success", sentence, actions);
        var timer = new PauseTransition(SHOWN);
        timer.setOnFinished(_ -> away(toast));
        toast.setOnMouseEntered(_ -> timer.pause());
        toast.setOnMouseExited(_ -> timer.play());
        timer.play();
        return () -> away(toast);
    }

    /** Something is done that has to be looked at: stays until it is closed or one of its actions is chosen. */
    public void ready(String sentence, Button... actions) {
        var toast = toast("mdi2c-check-circle-outline", "success", sentence, actions);
        for (Button each : actions) {
            each.addEventHandler(ActionEvent.ACTION, _ -> away(toast));
        }
    }

    /** Something failed: what happened, what was kept safe, what to do. */
    public void failed(String threeParts) {
        toast("mdi2a-alert-circle-outline", "danger", threeParts);
    }

    /** Takes a note away; if the cursor is in it, it goes back to where it was before. */
    private void away(Node toast) {
        Scene scene = getScene();
        Node had = scene == null ? null : scene.getFocusOwner();
        Node back = before.get();
        if (had != null && Focus.isIn(had, toast) && back != null && back.getScene() == scene) {
            back.requestFocus();
        }
        getChildren().remove(toast);
    }

    /** Remembers what had the cursor outside the notes. */
    private void follow(@Nullable Node focus) {
        if (focus != null && !Focus.isIn(focus, this)) {
            before = new WeakReference<>(focus);
        }
    }

    private HBox toast(String icon, String tone, String sentence, Button... actions) {
        var label = Chips.styled(sentence);
        label.setWrapText(true);
        label.setMaxWidth(420);
        label.setMinHeight(USE_PREF_SIZE);
        var toast = new HBox(Icons.of(icon, "icon-20", tone), label);
        toast.getStyleClass().add("toast");
        toast.setMaxWidth(USE_PREF_SIZE);
        toast.getChildren().addAll(actions);
        toast.getChildren()
                .add(Controls.iconButton("toast-close", "mdi2c-close", texts.get("ui.toast.close"), () -> away(toast)));
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            away(getChildren().getFirst());
        }
        return toast;
    }
}
