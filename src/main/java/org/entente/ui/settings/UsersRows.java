package org.entente.ui.settings;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.entente.app.user.VaultUser;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Workstation;
import org.entente.ui.secret.Complaint;
import org.entente.ui.secret.NewPassphrase;
import org.entente.ui.secret.SecretField;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;

/** Who opens the vault: the list, and the questions asked before anything about it changes. */
final class UsersRows {

    private final UsersViewModel model;
    private final Workstation.Person person;
    private final Dialogs dialogs;
    private final Texts texts;
    private final VBox people = new VBox(4);
    private Subscription following = Subscription.EMPTY;

    UsersRows(UsersViewModel model, Workstation.Person person, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.person = person;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    List<SettingsRow> rows() {
        people.setId("users-list");
        Runnable show = () -> people.getChildren()
                .setAll(model.list().stream().map(this::line).toList());
        following = model.list().subscribe(show).and(model.recoveryProperty().subscribe(code -> {
            if (!code.isEmpty()) {
                showRecovery(code);
            }
        }));
        show.run();
        model.load();
        return List.of(users(), passphrase(), recovery());
    }

    void close() {
        following.unsubscribe();
    }

    private SettingsRow users() {
        var box = new VBox(
                8,
                words("ui.users", "ui.users.hint"),
                people,
                told("users-done", model.doneProperty()),
                new Complaint("users-error", model.errorProperty()),
                action("users-add", "mdi2a-account-plus-outline", "ui.users.add", this::add));
        box.getStyleClass().add("setting-row");
        return row("ui.users", "ui.users.hint", box);
    }

    private Node line(VaultUser user) {
        String name = user.person().isEmpty() ? texts.get("ui.users.unknown") : user.person();
        Instant since = user.since();
        String told = user.isOwn()
                ? texts.get("ui.users.you")
                : !user.hasOpened()
                        ? texts.get("ui.users.new")
                        : since == null ? "" : texts.get("ui.users.since", Date.from(since));
        var called = Chips.styled(
                user.organisation().isEmpty() ? name : texts.get("ui.users.of", name, user.organisation()), "strong");
        called.setMinWidth(0);
        var line = new HBox(12, called, Chips.styled(told, "muted", "small"), Controls.spring());
        if (!user.isOwn()) {
            var remove = Controls.button(
                    "users-remove-" + user.slot(), texts.get("ui.users.remove"), () -> remove(user, name), "small");
            remove.setAccessibleText(texts.get("ui.users.remove.whom", name));
            remove.disableProperty().bind(model.busyProperty());
            line.getChildren().add(remove);
        }
        Controls.keepButtonsWhole(line);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private SettingsRow passphrase() {
        return row(
                "ui.users.passphrase",
                "ui.users.passphrase.hint",
                beside(
                        words("ui.users.passphrase", "ui.users.passphrase.hint"),
                        action("users-passphrase", "mdi2k-key-outline", "ui.users.change", this::change)));
    }

    private SettingsRow recovery() {
        var words = words("ui.users.recovery", "ui.users.recovery.hint");
        var none = Chips.styled(texts.get("ui.users.recovery.none"), "danger-text", "small");
        none.setId("users-recovery-none");
        none.setWrapText(true);
        none.visibleProperty().bind(model.onPaperProperty().not());
        none.managedProperty().bind(none.visibleProperty());
        words.getChildren().add(none);
        return row(
                "ui.users.recovery",
                "ui.users.recovery.hint",
                beside(
                        words,
                        action(
                                "users-recovery",
                                "mdi2f-file-key-outline",
                                "ui.users.recovery.make",
                                () -> dialogs.confirm(
                                        texts.get("ui.users.recovery.question"),
                                        texts.get("ui.users.recovery.explained"),
                                        texts.get("ui.users.recovery.make"),
                                        dialogs.cancelWord(),
                                        model::newRecovery))));
    }

    private void add() {
        var name = Fields.line("user-name");
        var organisation = new TextField(person.organisation());
        organisation.setId("user-organisation");
        var chosen = new NewPassphrase("user", texts.get("ui.users.theirs"), texts, () -> {});
        var form = new VBox(
                12,
                Fields.labelled(texts.get("ui.create.name.theirs"), name),
                Fields.labelled(texts.get("ui.create.organisation"), organisation));
        form.getChildren().addAll(chosen.fields());
        form.getChildren().add(Fields.hint(texts.get("ui.users.add.hint")));
        var button = dialogs.button(texts.get("ui.users.add.do"), () -> {
            model.add(name.getText(), organisation.getText(), chosen.secret());
            chosen.forget();
        });
        button.disableProperty()
                .bind(chosen.chosen().not().or(name.textProperty().isEmpty()));
        dialogs.show(texts.get("ui.users.add.title"), form, dialogs.cancelWord(), button);
        name.requestFocus();
    }

    private void change() {
        var before = new SecretField("user-before", texts, () -> {});
        before.setName(texts.get("ui.users.before"));
        var chosen = new NewPassphrase("user", texts.get("ui.users.after"), texts, () -> {});
        var form = new VBox(12, Fields.labelled(texts.get("ui.users.before"), before));
        form.getChildren().addAll(chosen.fields());
        form.getChildren().add(Fields.hint(texts.get("ui.users.change.hint")));
        var button = dialogs.button(texts.get("ui.users.change.do"), () -> {
            model.change(before.secret(), chosen.secret(), person.name(), person.organisation());
            before.forget();
            chosen.forget();
        });
        button.disableProperty()
                .bind(chosen.chosen().not().or(before.textProperty().isEmpty()));
        dialogs.show(texts.get("ui.users.passphrase"), form, dialogs.cancelWord(), button);
        before.focusSelected();
    }

    private void remove(VaultUser user, String name) {
        dialogs.confirm(
                texts.get("ui.users.remove.question", name),
                texts.get("ui.users.remove.explained"),
                texts.get("ui.users.remove.do"),
                dialogs.cancelWord(),
                () -> model.remove(user));
    }

    private void showRecovery(String code) {
        Label shown = Chips.styled(code.replace("-", "  "), "strong");
        shown.setId("users-recovery-code");
        shown.setWrapText(true);
        var box = new VBox(12, shown, Fields.hint(texts.get("ui.users.recovery.paper")));
        dialogs.show(texts.get("ui.users.recovery.title"), box, texts.get("ui.users.recovery.kept"));
        // however it is closed: the code is not shown again
        box.sceneProperty().subscribe((before, scene) -> {
            if (before != null
                    && scene == null
                    && !model.recoveryProperty().get().isEmpty()) {
                model.kept();
            }
        });
    }

    private Node action(String id, String icon, String key, Runnable run) {
        var button = Controls.button(id, icon, texts.get(key), run);
        button.disableProperty().bind(model.busyProperty());
        return button;
    }

    private VBox words(String name, String hint) {
        return new VBox(2, Chips.styled(texts.get(name), "strong"), Fields.hint(texts.get(hint)));
    }

    private static Label told(String id, ObservableValue<String> words) {
        var label = Chips.styled("", "small");
        label.setId(id);
        label.setWrapText(true);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static Node beside(VBox words, Node action) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var line = new HBox(12, words, action);
        Controls.keepButtonsWhole(line);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("setting-row");
        return line;
    }

    private SettingsRow row(String name, String hint, Node node) {
        return new SettingsRow(Section.SECURITY, texts.get(name) + "\n" + texts.get(hint), node);
    }
}
