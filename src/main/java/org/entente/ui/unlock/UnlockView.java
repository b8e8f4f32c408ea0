package org.entente.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.first.FirstRunView;
import org.entente.ui.first.FirstRunViewModel;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** The cards on a plain field that open or make a vault, one at a time; no case's name is anywhere. */
public final class UnlockView {

    /** From this size of text on the button is worth more room than the name of the program. */
    private static final double LARGE = 1.5;

    private final UnlockViewModel model;
    private final Texts texts;
    private final FirstRunView.Tools tools;
    private final UnlockCard unlock;
    private final StackPane root = new StackPane();
    private @Nullable FirstRunView wizard;
    private @Nullable RecoverView recover;

    /** @param tools what making a vault chooses with */
    public UnlockView(UnlockViewModel model, FirstRunView.Tools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        unlock = new UnlockCard(model, texts, tools.choose());
        root.getStyleClass().add("locked-field");
        model.cardProperty().subscribe(_ -> build());
        model.wizardProperty().subscribe(steps -> {
            if (steps != null && model.cardProperty().get() == UnlockViewModel.Card.CREATE) {
                build(); // somebody may work here after all, which takes fewer steps
            }
        });
        root.setOnKeyReleased(_ -> unlock.showCapsLock());
    }

    public Node node() {
        return root;
    }

    /** Puts the cursor where typing starts; to be called once the card stands in the window. */
    public void focus() {
        Scene scene = root.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            return; // a window that closes locks as well
        }
        root.applyCss(); // only then what scrolls is in the window, and can have the cursor
        switch (model.cardProperty().get()) {
            case UNLOCK -> unlock.focus();
            case CREATE -> {
                if (wizard != null) {
                    wizard.focus();
                }
            }
            case RECOVER -> recovering().focus();
        }
    }

    /** Wipes what was typed. */
    public void forget() {
        unlock.forget();
        forgetWizard();
        if (recover != null) {
            recover.forget();
        }
        root.getChildren().clear();
    }

    private void forgetWizard() {
        if (wizard != null) {
            wizard.forget();
            wizard = null;
        }
    }

    /** Made when it is asked for, which is hardly ever. */
    private RecoverView recovering() {
        if (recover == null) {
            recover = new RecoverView(model, texts);
        }
        return recover;
    }

    private VBox wizard(FirstRunViewModel steps) {
        var view = new FirstRunView(
                steps, tools, !model.vaults().isEmpty(), () -> model.show(UnlockViewModel.Card.UNLOCK));
        wizard = view;
        return view.card();
    }

    private void build() {
        forgetWizard();
        FirstRunViewModel steps = model.wizardProperty().get();
        var card = switch (model.cardProperty().get()) {
            case UNLOCK -> unlock.card();
            case CREATE -> steps == null ? new VBox() : wizard(steps);
            case RECOVER -> recovering().card();
        };
        card.getStyleClass().add("unlock-card");
        var offline = new HBox(
                8,
                Icons.of("mdi2s-shield-check-outline", "icon-16"),
                Chips.styled(texts.get("ui.unlock.offline"), "muted", "small"));
        offline.setAlignment(Pos.CENTER);
        var brand = brand();
        var column = new VBox(24, brand, card, offline);
        column.setAlignment(Pos.CENTER);
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var middle = new StackPane(column);
        middle.setStyle("-fx-padding: 16;");
        var scroll = new ScrollPane(middle); // large text makes the card higher than a small window
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        TextScale.of(column).subscribe(scale -> {
            boolean isLarge = scale.doubleValue() >= LARGE;
            brand.setVisible(!isLarge);
            brand.setManaged(!isLarge);
            column.setSpacing(isLarge ? 12 : 24);
        });
        root.getChildren().setAll(scroll);
        if (steps != null) {
            steps.stepProperty().subscribe(_ -> scroll.setVvalue(0)); // every step is read from its top
        }
        focus();
    }

    private Node brand() {
        var first = new Circle(9);
        first.getStyleClass().add("brand-ring");
        var second = new Circle(9);
        second.getStyleClass().addAll("brand-ring", "second");
        second.setTranslateX(10);
        var rings = new StackPane(first, second);
        rings.setPrefWidth(32);
        var row = new HBox(14, rings, Chips.styled("Entente", "brand"));
        row.setAlignment(Pos.CENTER);
        return row;
    }
}
