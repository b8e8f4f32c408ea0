package org.entente.ui.entity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.EntityPage;
import org.entente.ui.entity.EntityPageViewModel.Tab;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Shortcut;
import org.entente.ui.text.Texts;

/** The tabs of an entity's page with their counts, and what each shows. */
final class EntityPageTabs {

    private static final int UNKNOWN = -1;

    private final EntityPageViewModel model;
    private final Texts texts;
    private final EntityPageView.Ways ways;
    private final EntityPageView.Attached attached;
    private final ChosenRows rows;
    private final ClaimGrid grid;
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final StackPane body = new StackPane();

    EntityPageTabs(EntityPageViewModel model, Texts texts, EntityPageView.Ways ways, EntityPageView.Attached attached) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.attached = attached;
        rows = new ChosenRows(model.chosenProperty());
        grid = new ClaimGrid(texts, rows, ways);
        model.tabProperty().subscribe(_ -> {
            showTab();
            if (model.pageProperty().get() != null) {
                rows.chooseHere();
            }
        });
    }

    /** What the open tab shows. */
    Node body() {
        return body;
    }

    /** What can be chosen in it. */
    ChosenRows rows() {
        return rows;
    }

    /** The keys that bring each tab to the front. */
    List<Shortcut> keys() {
        return Arrays.stream(Tab.values())
                .map(tab -> new Shortcut(KeyAction.pageTab(tab.key()), () -> {
                    model.tabProperty().set(tab);
                    rows.focus();
                }))
                .toList();
    }

    /** The tabs of a page; shows the one that was open before. */
    Node strip(EntityPage page) {
        var row = new FlowPane(); // long words take a second line rather than being cut
        row.getStyleClass().addAll("under-tabs", "ruled");
        var group = new ToggleGroup();
        for (Tab tab : Tab.values()) {
            var button = Controls.tab(
                    "page-tab-" + tab.key(),
                    group,
                    tab == model.tabProperty().get(),
                    () -> model.tabProperty().set(tab));
            button.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> texts.get("ui.page.tab." + tab.key(), count(tab, page)),
                            attached.photos().photos(),
                            attached.photos().loadedProperty(),
                            attached.files().files(),
                            attached.files().loadedProperty()));
            button.setTooltip(Controls.tip(texts.live("ui.page.tab.key", KeyAction.pageTab(tab.key()))));
            buttons.put(tab, button);
            row.getChildren().add(button);
        }
        showTab();
        return row;
    }

    /** Negative while it is not known. */
    private int count(Tab tab, EntityPage page) {
        return switch (tab) {
            case OVERVIEW -> 0;
            case CLAIMS -> page.claims();
            case ALIASES -> page.aliases().size();
            case LINKS -> page.links().size();
            case EVENTS -> page.events().size();
            case PHOTOS ->
                attached.photos().loadedProperty().get()
                        ? attached.photos().photos().size()
                        : UNKNOWN;
            case HISTORY -> page.history().size();
            case FILES ->
                attached.files().loadedProperty().get()
                        ? attached.files().files().size()
                        : UNKNOWN;
        };
    }

    private void showTab() {
        EntityPage page = model.pageProperty().get();
        if (page == null) {
            return;
        }
        Tab tab = model.tabProperty().get();
        ToggleButton button = buttons.get(tab);
        if (button != null) {
            button.setSelected(true);
        }
        rows.clear();
        body.getChildren()
                .setAll(
                        switch (tab) {
                            case OVERVIEW -> overview(page);
                            case CLAIMS -> page.blocks().isEmpty() ? nothingSaid() : grid.build(page.blocks());
                            case ALIASES ->
                                new AliasesPane(texts, rows, ways)
                                        .of(
                                                page.aliases(),
                                                () -> ways.addClaim().accept(page, "alias"));
                            case LINKS -> new LinksPane(texts, rows, ways.open()).all(page.links());
                            case EVENTS -> new EventsPane(texts, rows, ways.open()).of(page.events());
                            case PHOTOS -> attached.gallery();
                            case HISTORY -> new HistoryPane(texts, page.history(), model::restore);
                            case FILES -> attached.reader();
                        });
    }

    private Node overview(EntityPage page) {
        if (page.blocks().isEmpty() && page.links().isEmpty()) {
            return nothingSaid();
        }
        return new VBox(
                grid.build(page.overview()),
                new LinksPane(texts, rows, ways.open())
                        .closest(page.links(), () -> model.tabProperty().set(Tab.LINKS)));
    }

    private Node nothingSaid() {
        var none = States.empty(
                "mdi2c-comment-off-outline", texts.get("ui.page.claims.empty"), texts.get("ui.page.claims.empty.hint"));
        none.setId("page-claims-empty");
        none.setStyle("-fx-padding: 48 0 0 0;");
        return none;
    }
}
