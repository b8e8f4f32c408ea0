package org.entente.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Exchange.Asked;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.Texts;

/** What partners erased that they had given us, each with what can be decided about it. */
final class AskedRows {

    private final InboxViewModel model;
    private final CaseTools tools;
    private final Texts texts;
    private final VerifyDialog dialog;

    AskedRows(InboxViewModel model, CaseTools tools, VerifyDialog dialog) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.dialog = dialog;
    }

    List<Node> rows() {
        var rows = new ArrayList<Node>();
        for (int i = 0; i < model.asked().size(); i++) {
            rows.add(row(i, model.asked().get(i)));
        }
        return rows;
    }

    private Node row(int index, Asked asked) {
        var words = Chips.styled(asked.words(), "strong");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(
                12,
                Icons.of("mdi2e-eraser", "icon-20"),
                words,
                Controls.spring(),
                Controls.button("asked-keep-" + index, texts.get("ui.exchange.asked.keep"), () -> keep(asked)),
                Controls.button("asked-erase-" + index, texts.get("ui.exchange.asked.erase"), () -> erase(asked)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("card", "dashed");
        row.setStyle("-fx-padding: 12 16 12 16;");
        return row;
    }

    private void keep(Asked asked) {
        dialog.reason(
                texts.get("ui.exchange.asked.keep.title"),
                asked.words(),
                texts.get("ui.exchange.asked.keep.do"),
                reason -> model.keepErased(asked, reason));
    }

    private void erase(Asked asked) {
        var words = Chips.styled(asked.words(), "muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var second = new PasswordField();
        second.setId("asked-second");
        var box = new VBox(12, words);
        if (asked.needsSecond()) {
            box.getChildren().add(Fields.labelled(texts.get("ui.erase.second"), second));
        }
        tools.dialogs()
                .show(
                        texts.get("ui.exchange.asked.erase.title"),
                        box,
                        texts.get("ui.erase.keep"),
                        tools.dialogs().deliberate(texts.get("ui.erase.do"), () -> {
                            model.eraseToo(asked, second.getText().toCharArray());
                            second.clear();
                        }));
    }
}
