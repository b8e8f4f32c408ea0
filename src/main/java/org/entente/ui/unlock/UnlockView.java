package org.entente.ui.unlock;

import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Choose;
import org.entente.ui.first.FirstRunView;
import org.entente.ui.first.FirstRunViewModel;
import org.entente.ui.secret.Complaint;
import org.entente.ui.secret.SecretField;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The card on a plain field that opens a vault; no case's name is anywhere. */
public final class UnlockView {

    /** After this much waiting somebody wants to be told. */
    private static final Duration PATIENCE = Duration.seconds(10);

    private final UnlockViewModel model;
    private final Texts texts;
    private final FirstRunView.Tools tools;
    private final Choose choose;
    private final SecretField passphrase;
    private final Label capsLock = Chips.styled("", "muted", "small");
    private final StackPane root = new StackPane();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final RecoverView recover;
    private final VaultChoice vaults;
    private @Nullable FirstRunView wizard;

    /** @param tools what making a vault chooses with */
    public UnlockView(UnlockViewModel model, FirstRunView.Tools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.choose = tools.choose();
        passphrase = new SecretField("unlock-passphrase", texts, this::unlock);
        passphrase.setName(texts.get("ui.unlock.passphrase"));
        recover = new RecoverView(model, texts);
        vaults = new VaultChoice(model, texts, passphrase::focusSelected);
        root.getStyleClass().add("locked-field");
        model.cardProperty().subscribe(_ -> build());
        model.wizardProperty().subscribe(steps -> {
            if (steps != null && model.cardProperty().get() == UnlockViewModel.Card.CREATE) {
                build(); // somebody may work here after all, which takes fewer steps
            }
        });
        model.wrongProperty().subscribe(wrong -> {
            passphrase.showWrong(wrong);
            if (wrong) {
                passphrase.focusSelected();
            }
        });
        model.waitSecondsProperty().subscribe((before, now) -> {
            if (before.intValue() == 0 && now.intValue() > 0) {
                countDown();
            }
        });
        root.setOnKeyReleased(_ -> showCapsLock());
        model.busyProperty().subscribe(this::watchTheClock);
        model.slowProperty().subscribe(isSlow -> {
            if (!isSlow) {
                watchTheClock(model.busyProperty().get());
            }
        });
        patience.setOnFinished(_ -> model.takesLong());
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
            case UNLOCK -> passphrase.focusSelected();
            case CREATE -> {
                if (wizard != null) {
                    wizard.focus();
                }
            }
            case RECOVER -> recover.focus();
        }
    }

    /** Wipes what was typed. */
    public void forget() {
        passphrase.forget();
        forgetWizard();
        recover.forget();
        root.getChildren().clear();
    }

    private void forgetWizard() {
        if (wizard != null) {
            wizard.forget();
            wizard = null;
        }
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
            case UNLOCK -> card();
            case CREATE -> steps == null ? new VBox() : wizard(steps);
            case RECOVER -> recover.card();
        };
        card.getStyleClass().add("unlock-card");
        var offline = new HBox(
                8,
                Icons.of("mdi2s-shield-check-outline", "icon-16"),
                Chips.styled(texts.get("ui.unlock.offline"), "muted", "small"));
        offline.setAlignment(Pos.CENTER);
        var column = new VBox(24, brand(), card, offline);
        column.setAlignment(Pos.CENTER);
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var middle = new StackPane(column);
        middle.setStyle("-fx-padding: 16;");
        var scroll = new ScrollPane(middle); // large text makes the card higher than a small window
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
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

    private VBox card() {
        var title = Chips.styled(texts.get("ui.unlock.title"), "section");
        var card = new VBox(
                8,
                title,
                spaced(Chips.styled(texts.get("ui.unlock.vault"), "strong", "small"), 10),
                vaults,
                spaced(passphraseHead(), 8),
                passphrase,
                new Complaint("unlock-error", model.errorProperty()),
                copy(),
                restored(),
                capsLock(),
                spaced(unlockButton(), 10),
                stage(),
                slow(),
                spaced(links(), 8));
        card.setId("unlock-card");
        return card;
    }

    private Node copy() {
        var open = Controls.button("unlock-copy", "mdi2b-backup-restore", "", model::restore);
        open.setMaxWidth(Double.MAX_VALUE);
        open.textProperty()
                .bind(model.copyProperty()
                        .map(copy -> copy == null ? "" : texts.get("ui.unlock.copy", copy.time()))
                        .orElse(""));
        return only(open, Bindings.isNotNull(model.copyProperty()));
    }

    private Node restored() {
        var sentence = Chips.styled("", "small");
        sentence.setId("unlock-restored");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.textProperty().bind(model.restoredProperty());
        model.restoredProperty().subscribe(words -> {
            if (!words.isEmpty()) {
                passphrase.focusSelected();
            }
        });
        return only(sentence, model.restoredProperty().isNotEmpty());
    }

    private Node passphraseHead() {
        var layout = Chips.styled(Locale.getDefault().getLanguage().toUpperCase(Locale.ROOT), "state-chip");
        layout.setGraphic(Icons.of("mdi2k-keyboard-outline", "icon-14"));
        var row =
                new HBox(Chips.styled(texts.get("ui.unlock.passphrase"), "strong", "small"), Controls.spring(), layout);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node capsLock() {
        capsLock.setGraphic(Icons.of("mdi2k-keyboard-caps", "icon-16"));
        capsLock.setGraphicTextGap(8);
        capsLock.managedProperty().bind(capsLock.visibleProperty());
        showCapsLock();
        return capsLock;
    }

    private void showCapsLock() {
        boolean isOn = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        capsLock.setText(texts.get("ui.unlock.caps"));
        capsLock.setVisible(isOn);
    }

    private Button unlockButton() {
        var button = Controls.button("unlock", texts.get("ui.unlock.do"), this::unlock, "accent", "tall");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDefaultButton(true);
        button.disableProperty()
                .bind(model.busyProperty()
                        .or(passphrase.textProperty().isEmpty())
                        .or(model.waitSecondsProperty().greaterThan(0)));
        Controls.showBusy(button, model.busyProperty());
        model.busyProperty().subscribe(_ -> label(button));
        model.waitSecondsProperty().subscribe(_ -> label(button));
        return button;
    }

    /** The real steps of opening, one after the other. */
    private Node stage() {
        var words = Chips.styled("", "muted", "small");
        words.setId("unlock-stage");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("ui.unlock.stage."
                                + model.stageProperty().get().name().toLowerCase(Locale.ROOT)),
                        model.stageProperty()));
        return only(words, model.busyProperty().and(model.slowProperty().not()));
    }

    private Node slow() {
        var sentence = Chips.styled(texts.get("ui.unlock.slow"), "small");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(
                8,
                sentence,
                new HBox(
                        8,
                        Controls.button("unlock-wait", texts.get("ui.unlock.slow.wait"), model::keepWaiting),
                        Controls.button("unlock-stop", texts.get("ui.unlock.slow.stop"), model::stop)));
        box.setId("unlock-slow");
        return only(box, model.slowProperty());
    }

    private static Node only(Node part, ObservableBooleanValue when) {
        part.visibleProperty().bind(when);
        part.managedProperty().bind(when);
        return part;
    }

    private void watchTheClock(boolean isBusy) {
        if (isBusy) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
    }

    private void label(Button button) {
        int wait = model.waitSecondsProperty().get();
        button.setText(
                wait > 0
                        ? texts.get("ui.unlock.wait", wait)
                        : texts.get(model.busyProperty().get() ? "ui.unlock.opening" : "ui.unlock.do"));
    }

    private Node links() {
        var other =
                Controls.button("unlock-other", texts.get("ui.unlock.open.other"), this::other, "plain-link", "small");
        var make = Controls.button(
                "unlock-create",
                texts.get("ui.unlock.create"),
                () -> model.show(UnlockViewModel.Card.CREATE),
                "plain-link",
                "small");
        var recovery = Controls.button(
                "unlock-recover",
                texts.get("ui.recover.link"),
                () -> model.show(UnlockViewModel.Card.RECOVER),
                "plain-link",
                "small");
        recovery.disableProperty().bind(model.vaultProperty().isNull());
        return new VBox(recovery, new HBox(other, Controls.spring(), make));
    }

    private void other() {
        choose.folder(texts.get("ui.unlock.open.other")).ifPresent(model::choose);
    }

    private void unlock() {
        if (!passphrase.isEmpty()) {
            model.unlock(passphrase.secret());
        }
    }

    private void countDown() {
        var timer = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.secondPassed()));
        timer.setCycleCount(model.waitSecondsProperty().get());
        timer.setOnFinished(_ -> passphrase.focusSelected());
        timer.play();
    }

    private static <T extends Node> T spaced(T node, double above) {
        VBox.setMargin(node, new javafx.geometry.Insets(above, 0, 0, 0));
        return node;
    }
}
