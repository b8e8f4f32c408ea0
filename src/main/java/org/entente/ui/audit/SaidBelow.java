package org.entente.ui.audit;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.entente.model.ObjectId;
import org.entente.ui.control.Controls;
import org.entente.ui.text.Texts;

/** What the selected action changed, below the log: where large text leaves no room for it beside, choosing a row must not show nothing. */
final class SaidBelow extends StackPane {

    private final AuditViewModel model;
    private final Node beside;
    private final Node said;
    private final Node close;

    /**
     * @param beside what tells the same beside the log, while there is room
     * @param leave takes the choice back
     */
    SaidBelow(AuditViewModel model, Texts texts, Consumer<ObjectId> open, Node beside, Runnable leave) {
        this.model = model;
        this.beside = beside;
        this.said = new SaidPane(model, texts, open);
        said.setId("audit-said-here");
        this.close = Controls.iconButton("audit-said-close", "mdi2c-close", texts.get("ui.audit.compare.close"), leave);
        setAlignment(close, Pos.TOP_RIGHT);
        setMargin(close, new Insets(4, 16, 0, 0)); // beside the scroll bar
        setId("audit-below");
        getStyleClass().add("said-below");
        setMinHeight(0);
        managedProperty().bind(visibleProperty());
        model.selectedProperty().subscribe(_ -> show());
        beside.sceneProperty().subscribe(_ -> show());
    }

    private void show() {
        boolean isNeeded = model.selectedProperty().get() != null && beside.getScene() == null;
        setVisible(isNeeded);
        if (isNeeded) {
            getChildren().setAll(said, close);
        } else {
            getChildren().clear();
        }
    }
}
