package org.entente.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.CaseMarkings;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The message bar below the top bar: that the marking of the case rose, or that it could be lowered. */
final class MarkingNotice extends HBox {

    private final CaseMark mark;
    private final Texts texts;
    private final Runnable explain;
    private final Subscription shown;

    /** @param explain lists what sets the marking */
    MarkingNotice(CaseMark mark, Texts texts, Runnable explain) {
        super(8);
        this.mark = mark;
        this.texts = texts;
        this.explain = explain;
        setId("marking-notice");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("message-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        managedProperty().bind(visibleProperty());
        shown = mark.notice().subscribe(this::show);
    }

    /** Hears no more of the window. */
    void stop() {
        shown.unsubscribe();
    }

    private void show(CaseMarkings.@Nullable Notice notice) {
        setVisible(notice != null);
        getChildren().clear();
        switch (notice) {
            case null -> {}
            case CaseMarkings.Notice.Rose(String sentence) ->
                fill(
                        sentence,
                        Controls.button("marking-show", texts.get("ui.marking.show"), explain, "small"),
                        Controls.iconButton(
                                "marking-close",
                                "mdi2c-close",
                                texts.get("ui.marking.close"),
                                mark.ways().dismiss()));
            case CaseMarkings.Notice.Lower lower ->
                fill(
                        lower.sentence(),
                        Controls.button(
                                "marking-lower",
                                lower.lower(),
                                () -> mark.ways().lower().accept(lower),
                                "small"),
                        Controls.button(
                                "marking-keep",
                                texts.get("ui.marking.keep"),
                                mark.ways().keep(),
                                "small"));
        }
    }

    private void fill(String sentence, Node... actions) {
        var words = Chips.styled(sentence);
        words.setMinWidth(0);
        getChildren().addAll(Icons.of("mdi2s-shield-alert-outline", "icon-20"), words, Controls.spring());
        getChildren().addAll(actions);
        Controls.keepButtonsWhole(this);
        setAccessibleText(sentence);
    }
}
