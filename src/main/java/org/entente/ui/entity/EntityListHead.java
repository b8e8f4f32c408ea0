package org.entente.ui.entity;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.QuickFilter;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** What stands over the entities table: how many there are, the quick filter, views, groups, columns, and the way to pairs. */
final class EntityListHead extends HBox {

    /** In letters of the usual size; below, columns have no room for words. */
    private static final double WIDE = 1_110;

    /** Below, groups and pairs have none either. */
    private static final double MIDDLE = 960;

    /** Below, views have none. */
    private static final double NARROW = 800;

    /** Below, not even the main button has. */
    private static final double LEAST = 620;

    /** Below, the tab alone says what is listed. */
    private static final double TIGHT = 440;

    private final EntityListViewModel model;
    private final TableMenus menus;
    private final DuplicatesViewModel pairs;
    private final Texts texts;
    private final Ways ways;
    private final DoubleBinding room;
    private final QuickFilter quick;

    /**
     * The ways from here.
     *
     * @param facets shows the facets where they have no room
     * @param create asks for a new entity
     * @param duplicates shows pairs that may be one
     */
    record Ways(Node facets, Runnable create, Runnable duplicates) {}

    EntityListHead(EntityListViewModel model, TableMenus menus, DuplicatesViewModel pairs, Texts texts, Ways ways) {
        this.model = model;
        this.menus = menus;
        this.pairs = pairs;
        this.texts = texts;
        this.ways = ways;
        quick = new QuickFilter("entity-filter", texts.get("ui.entity.filter"), 240).withKey("/");
        var scale = TextScale.of(this);
        room = Bindings.createDoubleBinding(() -> getWidth() / scale.getValue().doubleValue(), widthProperty(), scale);
        build();
    }

    private void build() {
        var count = Chips.styled("", "muted");
        count.setId("entity-count");
        count.textProperty()
                .bind(model.loadedProperty()
                        .flatMap(isLoaded -> model.totalProperty()
                                .map(total -> isLoaded ? String.format(Locale.ENGLISH, "%,d", total.intValue()) : "")));
        quick.textProperty().subscribe((before, now) -> {
            if (!before.equals(now)) {
                model.change(query -> query.withText(now));
            }
        });
        var groups = menus.groups();
        var columns = menus.columns();
        var views = menus.views();
        var create = create();
        var title = Chips.styled(texts.get("ui.place.entities"), "title");
        title.managedProperty().bind(title.visibleProperty());
        room.subscribe(width -> {
            shrink(groups, width.doubleValue() < MIDDLE && !model.isGrouped());
            shrink(columns, width.doubleValue() < WIDE);
            shrink(views, width.doubleValue() < NARROW);
            title.setVisible(width.doubleValue() >= TIGHT);
            create.setContentDisplay(width.doubleValue() < LEAST ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        });
        model.queryProperty().subscribe(_ -> shrink(groups, room.get() < MIDDLE && !model.isGrouped()));
        getChildren()
                .setAll(
                        title,
                        count,
                        ways.facets(),
                        quick,
                        views,
                        Controls.spring(),
                        duplicates(),
                        groups,
                        columns,
                        create);
        getStyleClass().add("work-head");
        setMinWidth(0); // its words give way by its width: it must not hold that width for their sake
        getChildren().stream()
                .filter(part -> part instanceof Labeled)
                .forEach(part -> ((Labeled) part).setMinWidth(USE_PREF_SIZE));
        model.queryProperty().subscribe(query -> {
            if (!query.text().equals(quick.textProperty().get())) {
                quick.textProperty().set(query.text());
            }
        });
    }

    private Button create() {
        var button = Controls.button("entity-new", "mdi2p-plus", texts.get("ui.entity.new"), ways.create(), "accent");
        button.setTooltip(Controls.tip(texts.live("ui.entity.new.tip", KeyAction.NEW)));
        button.setAccessibleText(texts.get("ui.entity.new"));
        return button;
    }

    private Button duplicates() {
        var button = Controls.button(
                "entity-duplicates", "mdi2c-content-duplicate", texts.get("ui.same.title"), ways.duplicates(), "plain");
        button.setMinWidth(USE_PREF_SIZE);
        pairs.totalProperty().subscribe(_ -> nameDuplicates(button));
        room.subscribe(_ -> nameDuplicates(button));
        return button;
    }

    /** The number stays also where there is no room for words. */
    private void nameDuplicates(Button button) {
        int count = pairs.totalProperty().get();
        String words = count < 0 ? texts.get("ui.same.title") : texts.get("ui.same.button", count);
        String number = count < 0 ? "" : texts.get("ui.same.number", count);
        button.setText(room.get() < MIDDLE ? number : words);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }

    /** In a narrow window some buttons show their pictures only; a tooltip tells the rest. */
    private static void shrink(Labeled button, boolean isNarrow) {
        button.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setTooltip(isNarrow ? named(button) : null);
    }

    private static Tooltip named(Labeled button) {
        var tip = new Tooltip();
        tip.textProperty().bind(button.textProperty());
        return tip;
    }

    QuickFilter quick() {
        return quick;
    }
}
