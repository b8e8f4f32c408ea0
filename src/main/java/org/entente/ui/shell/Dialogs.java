package org.entente.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.util.Arrays;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Questions asked inside the window, so that the marking banners stay in sight. */
public final class Dialogs {

    private static final double WIDTH = 480;

    /** Share of the window that something seen large takes. */
    private static final double LARGE = 0.92;

    /** Of the window's ground, above and below the tallest form. */
    private static final double MARGIN = 32;

    /** Both sides of a dialog and its border. */
    private static final double PADDING = 50;

    /** From the content to the buttons. */
    private static final double BETWEEN = 16;

    private static final Duration FADE = Duration.millis(120);

    /** As good as opaque; from here to opaque the whole pane is painted again. */
    private static final double NEARLY = 0.998;

    /** By then a dialog stands in its place also where the first frame took long. */
    private static final Duration SETTLED = Duration.millis(150);

    private final ModalPane pane;
    private final FadeTransition fade;
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private final Texts texts;
    private boolean isStill;
    private Runnable hidden = () -> {};
    private @Nullable Node before;

    public Dialogs(Texts texts) {
        this.texts = texts;
        pane = new ModalPane(-10);
        pane.setId("dialogs");
        pane.setFocusTraversable(false); // there is nothing to type into a pane
        pane.usePredefinedTransitionFactories(null);
        FocusRing.close(pane);
        pane.setOutTransitionFactory(null); // its end would hide a dialog that follows another at once
        fade = new FadeTransition(FADE, pane);
        fade.setFromValue(0);
        fade.setToValue(NEARLY);
        fade.setOnFinished(_ -> settling.playFromStart());
        settling.setOnFinished(_ -> pane.setOpacity(1));
        pane.displayProperty().subscribe(isShown -> {
            if (!isShown) {
                fade.stop();
                settling.stop();
                giveBack();
                Runnable told = hidden;
                hidden = () -> {};
                told.run();
            }
        });
    }

    /** Whether dialogs appear at once instead of fading in. */
    public void setStill(boolean isStill) {
        this.isStill = isStill;
    }

    public Node node() {
        return pane;
    }

    /** Asks before something that cannot be taken back, naming both what happens and what happens otherwise. */
    public void confirm(String question, String explanation, String verb, String otherwise, Runnable action) {
        var sentence = Chips.styled(explanation, "muted");
        sentence.setWrapText(true);
        show(question, sentence, otherwise, deliberate(verb, action));
    }

    /** Shows {@code content} with buttons below; the first leaves everything as it is. */
    public void show(String title, Node content, String leave, Button... actions) {
        var heading = Chips.styled(title, "section");
        heading.setWrapText(true);
        var leaving = Controls.button("dialog-leave", leave, this::hide);
        var row = new HBox(8, Controls.spring(), leaving);
        row.getChildren().addAll(actions);
        row.setAlignment(Pos.CENTER_RIGHT);
        var box = new VBox(heading, content, row);
        box.getStyleClass().add("modal");
        box.setPrefWidth(WIDTH);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        reveal(box);
        if (box.getHeight() > pane.getHeight() - MARGIN || box.prefHeight(-1) > pane.getHeight() - MARGIN) {
            scroll(box, content);
        }
        begin(content, leaving, actions);
    }

    /** The cursor goes to the first part of a form; without one to what Enter does anyway, and never to what cannot be taken back. */
    private static void begin(Node content, Button leaving, Button... actions) {
        Node usual = Arrays.stream(actions)
                .filter(action -> action.isDefaultButton() && !action.isDisabled())
                .findFirst()
                .orElse(leaving);
        (content instanceof Parent form ? FocusRing.first(form).orElse(usual) : usual).requestFocus();
    }

    /** A form too tall for the window scrolls between its title and its buttons. */
    private void scroll(VBox box, Node content) {
        int place = box.getChildren().indexOf(content);
        box.getChildren().remove(content);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box.getChildren().add(place, scroll);
        box.maxHeightProperty().bind(pane.heightProperty().subtract(MARGIN));
    }

    /** Shows {@code content} alone; it brings its own way out besides Esc. */
    public void bare(Region content) {
        hide();
        content.getStyleClass().add("modal");
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        reveal(content);
        content.requestFocus();
    }

    /** The cursor goes back to where it was, if that is still in the window. */
    private void giveBack() {
        Node had = before;
        before = null;
        if (had != null && had.getScene() == pane.getScene()) {
            had.requestFocus();
        }
    }

    /**
     * Fades in as a whole, and is painted once more when it has come to rest: where the first frames take longer than the fade, one
     * of them showed the dialog in the pane's corner, and nothing painted over that.
     */
    private void reveal(Node box) {
        if (!pane.isDisplay() && pane.getScene() != null) {
            before = pane.getScene().getFocusOwner();
        }
        pane.show(box);
        pane.applyCss();
        pane.layout(); // in its place before anything is drawn, as far as one pass does it
        settling.stop();
        if (isStill) {
            pane.setOpacity(NEARLY);
            settling.playFromStart();
        } else {
            pane.setOpacity(0);
            fade.playFromStart();
        }
    }

    /**
     * Shows {@code content} as large as the window and its own greatest size allow, under the banners.
     *
     * @param whenHidden runs once it is gone, however that came about
     * @param actions stand beside the button that leaves
     */
    public void enlarge(Region content, String leave, Runnable whenHidden, Button... actions) {
        hide();
        VBox.setVgrow(content, Priority.ALWAYS);
        var row = new HBox(8, Controls.spring(), Controls.button("dialog-leave", leave, this::hide));
        row.getChildren().addAll(actions);
        row.setAlignment(Pos.CENTER_RIGHT);
        var box = new VBox(content, row);
        box.getStyleClass().addAll("modal", "large");
        box.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> wide(content), pane.widthProperty(), content.maxWidthProperty()));
        box.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> high(content, row), pane.heightProperty(), content.maxHeightProperty()));
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        hidden = whenHidden;
        reveal(box);
        content.requestFocus();
    }

    /** No wider than the content has use for, if it says how much that is. */
    private double wide(Region content) {
        double room = pane.getWidth() * LARGE;
        return content.getMaxWidth() > 0 ? Math.min(room, content.getMaxWidth() + PADDING) : room;
    }

    private double high(Region content, Region buttons) {
        double room = pane.getHeight() * LARGE;
        return content.getMaxHeight() > 0
                ? Math.min(room, content.getMaxHeight() + buttons.prefHeight(-1) + PADDING + BETWEEN)
                : room;
    }

    /** The main button of a dialog: does its work and closes. Enter presses it. */
    public Button button(String verb, Runnable action) {
        var button = deliberate(verb, action);
        button.setDefaultButton(true);
        return button;
    }

    /** A button for what cannot be taken back: an Enter meant for something else must not press it. */
    public Button deliberate(String verb, Runnable action) {
        return Controls.button(
                "dialog-do",
                verb,
                () -> {
                    hide();
                    action.run();
                },
                "accent");
    }

    public boolean isShown() {
        return pane.isDisplay();
    }

    public void hide() {
        pane.hide(true);
    }

    /** The word for closing without doing anything. */
    public String cancelWord() {
        return texts.get("ui.dialog.cancel");
    }
}
