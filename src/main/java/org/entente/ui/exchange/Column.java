package org.entente.ui.exchange;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.theme.TextScale;

/** One column of the outbox: a head that says what it is, above content that scrolls. */
final class Column extends VBox {

    private static final double HEAD = 66;

    private final HBox head;
    private final ScrollPane scroll;
    private final Region content;

    Column(String icon, String title, String below, Region content) {
        this.content = content;
        var name = Chips.styled(title, "card-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(name, Fields.hint(below));
        words.setAlignment(Pos.CENTER_LEFT);
        head = new HBox(12, Icons.of(icon, "icon-20"), words, Controls.spring());
        head.setAlignment(Pos.CENTER_LEFT);
        // as high as the count beside some of them, so that the rules below the heads are one line
        TextScale.of(words).subscribe(scale -> words.setMinHeight(HEAD * scale.doubleValue()));
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.setStyle("-fx-padding: 0 16 0 16;");
        head.getStyleClass().add("ruled");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    /** Says in its head how many there are of what. */
    Column counting(int count, String what) {
        var many = new VBox(Chips.styled("%,d".formatted(count), "count"), Chips.styled(what, "muted", "caption"));
        many.setAlignment(Pos.CENTER_RIGHT);
        many.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().add(many);
        return this;
    }

    /** Its head gives way where something above it says the same. */
    void showHead(boolean isShown) {
        head.setVisible(isShown);
        head.setManaged(isShown);
    }

    /** Scrolls by itself; or is as tall as what is in it, where the page around it scrolls. */
    void scrolls(boolean isByItself) {
        content.setMinHeight(isByItself ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
        scroll.setContent(isByItself ? content : null);
        getChildren().setAll(head, isByItself ? scroll : content);
    }

    ScrollPane scroll() {
        return scroll;
    }
}
