package org.entente.ui.unlock;

import java.util.List;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Choose;
import org.entente.ui.secret.Complaint;
import org.entente.ui.secret.SecretField;
import org.entente.ui.text.Texts;

/** The card that opens a vault with its passphrase: which vault, the passphrase, how far opening is, and the other ways in. */
final class UnlockCard {

    /** After this much waiting somebody wants to be told. */
    private static final Duration PATIENCE = Duration.seconds(10);

    private final UnlockViewModel model;
    private final VaultOpening opening;
    private final Texts texts;
    private final Choose choose;
    private final SecretField passphrase;
    private final VaultChoice vaults;
    private final Label capsLock = Chips.styled("", "muted", "small");
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    UnlockCard(UnlockViewModel model, Texts texts, Choose choose) {
        this.model = model;
        this.opening = model.opening();
        this.texts = texts;
        this.choose = choose;
        passphrase = new SecretField("unlock-passphrase", texts, this::unlock);
        passphrase.setName(texts.get("ui.unlock.passphrase"));
        vaults = new VaultChoice(model, texts, passphrase::focusSelected);
        opening.refusal().wrongProperty().subscribe(passphrase::showWrong);
        opening.refusal().errorProperty().subscribe(words -> {
            if (!words.isEmpty()) {
                passphrase.focusSelected();
            }
        });
        opening.refusal().waitSecondsProperty().subscribe((before, now) -> {
            if (before.intValue() == 0 && now.intValue() > 0) {
                countDown();
            }
        });
        opening.busyProperty().subscribe(this::watchTheClock);
        opening.slowProperty().subscribe(isSlow -> {
            if (!isSlow) {
                watchTheClock(opening.busyProperty().get());
            }
        });
        patience.setOnFinished(_ -> opening.takesLong());
    }

    /** Puts the cursor where typing starts. */
    void focus() {
        passphrase.focusSelected();
    }

    /** Wipes what was typed. */
    void forget() {
        passphrase.forget();
    }

    VBox card() {
        var title = Chips.styled(texts.get("ui.unlock.title"), "section");
        var card = new VBox(
                8,
                title,
                spaced(vaultHead(), 10),
                vaults,
                spaced(passphraseHead(), 8),
                passphrase,
                new Complaint("unlock-error", opening.refusal().errorProperty()),
                new BecameQuestion(model, texts, this::unlock),
                copy(),
                restored(),
                capsLock(),
                spaced(unlockButton(), 10),
                stage(),
                new IndexLine(opening.index(), texts),
                slow(),
                spaced(links(), 8));
        card.setId("unlock-card");
        return card;
    }

    private Node copy() {
        var open = Controls.button("unlock-copy", "mdi2b-backup-restore", "", model::restore);
        open.setMaxWidth(Double.MAX_VALUE);
        open.textProperty()
                .bind(opening.refusal()
                        .copyProperty()
                        .map(copy -> copy == null ? "" : texts.get("ui.unlock.copy", copy.time()))
                        .orElse(""));
        return only(open, Bindings.isNotNull(opening.refusal().copyProperty()));
    }

    private Node restored() {
        var sentence = Chips.styled("", "small");
        sentence.setId("unlock-restored");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.textProperty().bind(opening.refusal().restoredProperty());
        opening.refusal().restoredProperty().subscribe(words -> {
            if (!words.isEmpty()) {
                passphrase.focusSelected();
            }
        });
        return only(sentence, opening.refusal().restoredProperty().isNotEmpty());
    }

    /** Where the vault lies has its place here, where it takes none from its name. */
    private Node vaultHead() {
        var row = new HBox(
                Chips.styled(texts.get("ui.unlock.vault"), "strong", "small"),
                Controls.spring(),
                Chips.styled(texts.get("ui.unlock.here"), "muted", "caption"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
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

    /** Says whether the key that turns letters into capitals is locked. */
    void showCapsLock() {
        boolean isOn = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        capsLock.setText(texts.get("ui.unlock.caps"));
        capsLock.setVisible(isOn);
    }

    private Button unlockButton() {
        var button = Controls.button("unlock", texts.get("ui.unlock.do"), this::unlock, "accent", "tall");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDefaultButton(true);
        button.disableProperty()
                .bind(opening.busyProperty()
                        .or(passphrase.textProperty().isEmpty())
                        .or(opening.refusal().waitSecondsProperty().greaterThan(0)));
        Controls.showBusy(button, opening.busyProperty());
        opening.busyProperty().subscribe(_ -> label(button));
        opening.late.subscribe(_ -> label(button));
        opening.index().underwayProperty().subscribe(_ -> label(button));
        opening.refusal().waitSecondsProperty().subscribe(_ -> label(button));
        return button;
    }

    /** The real steps of opening, one after the other. */
    private Node stage() {
        var words = Chips.styled("", "muted", "small");
        words.setId("unlock-stage");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("ui.unlock.stage."
                                + opening.stageProperty().get().name().toLowerCase(Locale.ROOT)),
                        opening.stageProperty()));
        return only(
                words,
                opening.busyProperty()
                        .and(opening.slowProperty().not())
                        .and(opening.index().underwayProperty().not()));
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
                        Controls.button("unlock-wait", texts.get("ui.unlock.slow.wait"), opening::keepWaiting),
                        Controls.button("unlock-stop", texts.get("ui.unlock.slow.stop"), opening::stop)));
        box.setId("unlock-slow");
        return only(box, opening.slowProperty());
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
        int wait = opening.refusal().waitSecondsProperty().get();
        String busy = opening.index().underwayProperty().get()
                ? "ui.unlock.opening.index"
                : opening.late.get() ? "ui.unlock.opening.late" : "ui.unlock.opening";
        button.setText(
                wait > 0
                        ? texts.get("ui.unlock.wait", wait)
                        : texts.get(opening.busyProperty().get() ? busy : "ui.unlock.do"));
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
        recovery.disableProperty().bind(model.vaults().chosenProperty().isNull());
        for (var link : List.of(recovery, other, make)) {
            link.setMinWidth(Region.USE_PREF_SIZE);
        }
        return new VBox(recovery, other, make);
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
        var timer = new Timeline(
                new KeyFrame(Duration.seconds(1), _ -> opening.refusal().secondPassed()));
        timer.setCycleCount(opening.refusal().waitSecondsProperty().get());
        timer.setOnFinished(_ -> passphrase.focusSelected());
        timer.play();
    }

    private static <T extends Node> T spaced(T node, double above) {
        VBox.setMargin(node, new Insets(above, 0, 0, 0));
        return node;
    }
}
