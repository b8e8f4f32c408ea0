package org.entente.ui.audit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.States;
import org.entente.ui.door.Audit;
import org.entente.ui.text.Texts;

/** What the selected action changed, beside the log. */
final class SaidPane extends StackPane {

    private final AuditViewModel model;
    private final Texts texts;
    private final Consumer<ObjectId> open;

    SaidPane(AuditViewModel model, Texts texts, Consumer<ObjectId> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        setId("audit-said");
        model.selectedProperty().subscribe(_ -> show());
        model.detailsProperty().subscribe(_ -> show());
    }

    private void show() {
        Audit.Entry entry = model.selectedProperty().get();
        Optional<Audit.Details> details = model.detailsProperty().get();
        if (entry == null) {
            getChildren().clear(); // the shell shows no panel then
        } else if (!entry.id().isEmpty() && details.isEmpty()) {
            getChildren().setAll(States.loading(texts.get("ui.audit.loading")));
        } else {
            getChildren().setAll(page(entry, details));
        }
    }

    private Node page(Audit.Entry entry, Optional<Audit.Details> details) {
        var title = Chips.wrapped(entry.action(), "card-title");
        title.setId("audit-said-title");
        var box = new VBox(4, title, new DeedBox(entry, details, texts, open));
        box.setPadding(new Insets(16));
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return scroll;
    }
}
