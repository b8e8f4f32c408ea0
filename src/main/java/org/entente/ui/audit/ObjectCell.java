package org.entente.ui.audit;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Audit;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What an entry was about: its symbol and its name, which opens it where it has a page. */
final class ObjectCell extends TableCell<Audit.Entry, Audit.Entry> {

    static final String NOTHING = "–";

    private final Texts texts;
    private final Consumer<ObjectId> open;

    ObjectCell(Texts texts, Consumer<ObjectId> open) {
        this.texts = texts;
        this.open = open;
    }

    /** The name, and how many more there are; empty for nothing. */
    static String words(Audit.Deed deed, Texts texts) {
        Audit.Named object = deed.object();
        return object == null ? "" : texts.get("ui.audit.objects", object.name(), deed.others());
    }

    @Override
    protected void updateItem(Audit.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        Audit.Named object = empty || entry == null ? null : entry.deed().object();
        setText(empty || entry == null || object != null ? null : NOTHING);
        setGraphic(entry == null || object == null ? null : face(entry.deed(), object));
    }

    /** Rows ask without a width. */
    @Override
    protected double computePrefHeight(double width) {
        double least = super.computePrefHeight(width);
        return getGraphic() instanceof Region face ? Math.max(least, face.prefHeight(CellRoom.of(this))) : least;
    }

    private Node face(Audit.Deed deed, Audit.Named object) {
        var face = new HBox(8, new SymbolView(object.symbol(), 18), name(object));
        if (deed.others() > 0) {
            var more = Chips.styled(texts.get("ui.audit.objects.more", deed.others()), "muted", "small");
            more.setMinWidth(Label.USE_PREF_SIZE);
            more.setAccessibleText(words(deed, texts));
            face.getChildren().add(more);
        }
        face.setPadding(new Insets(2, 0, 2, 0));
        face.setAlignment(Pos.CENTER_LEFT);
        if (object.canOpen()) {
            Peek.on(face, object.id());
        }
        return face;
    }

    private Node name(Audit.Named object) {
        if (!object.canOpen()) {
            var name = Chips.wrapped(object.name());
            name.setMinWidth(0);
            return name;
        }
        var name = Controls.button(
                "audit-object", object.name(), () -> open.accept(object.id()), "plain-link", "wrapping");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE); // or its second line would be cut
        name.setMnemonicParsing(false);
        name.setMinWidth(0);
        name.setAlignment(Pos.CENTER_LEFT); // one that is cut begins where the others do
        name.setFocusTraversable(false); // keys open it from the menu of its row
        return name;
    }
}
