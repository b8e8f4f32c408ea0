package org.entente.ui.unlock;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Workstation.VaultPlace;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Which vault is opened, by the nicknames that the analyst gave; the one chosen can be given another in place. */
final class VaultChoice extends VBox {

    private final UnlockViewModel model;
    private final Texts texts;
    private final Runnable done;
    private final HBox choosing;
    private final VBox naming;
    private final TextField name = Fields.line("unlock-nickname");

    /** @param done puts the cursor back where it is wanted */
    VaultChoice(UnlockViewModel model, Texts texts, Runnable done) {
        this.model = model;
        this.texts = texts;
        this.done = done;
        choosing = choosing();
        naming = naming();
        getChildren().setAll(choosing);
    }

    private HBox choosing() {
        var box = new ComboBox<@Nullable VaultPlace>();
        box.setItems(nullable());
        box.setId("unlock-vault");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.valueProperty().bindBidirectional(model.vaults().chosenProperty());
        box.setCellFactory(_ -> new VaultCell());
        box.setButtonCell(new VaultCell());
        box.setAccessibleText(texts.get("ui.unlock.vault"));
        HBox.setHgrow(box, Priority.ALWAYS);
        var rename = Controls.iconButton(
                "unlock-rename", "mdi2p-pencil-outline", texts.get("ui.unlock.rename"), this::rename);
        rename.disableProperty()
                .bind(model.vaults()
                        .chosenProperty()
                        .isNull()
                        .or(model.opening().busyProperty()));
        var row = new HBox(4, box, rename);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the list never holds null; only the box's value may be none
    private ObservableList<@Nullable VaultPlace> nullable() {
        return (ObservableList<@Nullable VaultPlace>)
                (ObservableList<?>) model.vaults().all();
    }

    private VBox naming() {
        name.setAccessibleText(texts.get("ui.first.nickname"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(_ -> keep());
        name.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave();
            }
        });
        var keep = Controls.button("unlock-rename-keep", texts.get("ui.unlock.rename.keep"), this::keep);
        var row = new HBox(8, name, keep);
        Controls.keepButtonsWhole(row);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, row, Fields.hint(texts.get("ui.unlock.nickname.hint")));
    }

    private void rename() {
        VaultPlace now = model.vaults().chosenProperty().get();
        name.setText(now == null ? "" : now.nickname());
        getChildren().setAll(naming);
        name.requestFocus();
        name.selectAll();
    }

    private void keep() {
        model.vaults().call(name.getText());
        leave();
    }

    private void leave() {
        getChildren().setAll(choosing);
        done.run();
    }

    private static final class VaultCell extends ListCell<@Nullable VaultPlace> {
        @Override
        protected void updateItem(@Nullable VaultPlace place, boolean empty) {
            super.updateItem(place, empty);
            setText(null);
            if (empty || place == null) {
                setGraphic(null);
                return;
            }
            var nickname = Chips.styled(place.nickname());
            nickname.setMinWidth(0);
            var row = new HBox(10, Icons.of("mdi2s-shield-lock-outline", "icon-16"), nickname);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
        }
    }
}
