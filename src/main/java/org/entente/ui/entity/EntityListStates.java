package org.entente.ui.entity;

import java.util.Optional;
import javafx.scene.Node;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.text.Texts;

/** What stands in place of the table while it has no rows to show, and why that is. */
final class EntityListStates {

    private final EntityListViewModel model;
    private final Texts texts;
    private final Runnable create;

    /** @param create asks for a new entity */
    EntityListStates(EntityListViewModel model, Texts texts, Runnable create) {
        this.model = model;
        this.texts = texts;
        this.create = create;
    }

    /** Empty while there are rows. */
    Optional<Node> instead() {
        if (!model.errorProperty().get().isEmpty()) {
            return Optional.of(States.failed(
                    model.errorProperty().get(),
                    Controls.button("entity-retry", texts.get("ui.retry"), model::refresh)));
        }
        if (!model.loadedProperty().get()) {
            return Optional.of(States.loading(texts.get("ui.entity.loading")));
        }
        if (model.allProperty().get() == 0) {
            return Optional.of(States.empty(
                    "mdi2s-shape-outline",
                    texts.get("ui.entity.empty"),
                    texts.get("ui.entity.empty.hint"),
                    Controls.button("entity-empty-new", texts.get("ui.entity.new"), create, "accent")));
        }
        if (model.totalProperty().get() == 0) {
            return Optional.of(States.empty(
                    "mdi2f-filter-outline",
                    texts.get("ui.filter.nothing"),
                    model.filterWords(),
                    Controls.button(
                            "entity-clear",
                            texts.get("ui.filter.clear"),
                            () -> model.change(EntityQuery::withoutFilters))));
        }
        return Optional.empty();
    }
}
