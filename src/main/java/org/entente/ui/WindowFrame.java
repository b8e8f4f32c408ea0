package org.entente.ui;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.entente.ui.shell.Banners;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.shell.Toasts;
import org.entente.ui.text.Texts;

/** What stands around everything in the window: its title, the marking banners, and what lies over the middle. */
final class WindowFrame {

    /** One for what is there, one for what that brings in. */
    private static final int TURNS = 2;

    private final StackPane content = new StackPane();
    private final BorderPane root = new BorderPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final Toasts toasts;
    private final Dialogs dialogs;

    /** @param explainMarking tells, beside a banner, what sets the marking */
    WindowFrame(WindowViewModel model, Texts texts, Consumer<Node> explainMarking) {
        toasts = new Toasts(texts);
        dialogs = new Dialogs(texts);
        String hint = texts.get("ui.banner.hint");
        // first, so that the focus falls into it, and not on a banner, when what had it is gone
        root.setCenter(new StackPane(content, toasts, dialogs.node()));
        root.setTop(Banners.top(model.bannerProperty(), model.caseNameProperty(), hint, explainMarking));
        root.setBottom(Banners.bottom(model.bannerProperty(), model.caseNameProperty(), hint, explainMarking));
        root.getStyleClass().add("window");
        model.bannerProperty().subscribe(banner -> title.set(WindowViewModel.title(banner)));
    }

    BorderPane root() {
        return root;
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    Toasts toasts() {
        return toasts;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Shows the unlock card or a case in the middle. */
    void show(Node middle) {
        content.getChildren().setAll(middle);
        dress();
    }

    /**
     * Styles and lays out at once what has come. What is made while that is laid out, such as a rail that learns that it has
     * room, would otherwise be drawn once without its style: icons as empty boxes and no words.
     */
    private void dress() {
        for (int turn = 0; turn < TURNS; turn++) {
            root.applyCss();
            root.layout();
        }
    }

    void clear() {
        content.getChildren().clear();
    }
}
