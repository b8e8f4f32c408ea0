package org.entente.ui.audit;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.QuickFilter;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** What stands over the log: how many entries there are, the quick filter, and what is done with the log as a whole. */
final class AuditHead extends HBox {

    /** In letters of the usual size; below, the rarer buttons have no room for words. */
    private static final double WIDE = 960;

    /** Below, the export has none either. */
    private static final double MIDDLE = 900;

    /** Below, what is rarer than the check stands in a menu: the check keeps its words. */
    private static final double NARROW = 740;

    private final AuditViewModel model;
    private final Texts texts;
    private final DoubleBinding room;
    private final QuickFilter quick;

    AuditHead(
            AuditViewModel model, Texts texts, AuditView.Ways ways, Node facets, MenuButton columns, Runnable export) {
        this.model = model;
        this.texts = texts;
        quick = new QuickFilter("audit-filter", texts.get("ui.audit.filter"), 320);
        quick.textProperty().bindBidirectional(model.filterProperty());
        var dates = button("dates", "mdi2c-calendar-clock-outline", ways.dates());
        var order = button("erase", "mdi2e-eraser", ways.erase());
        var out = button("export", "mdi2f-file-sign", export);
        out.disableProperty().bind(Bindings.isEmpty(model.entries()));
        var verify = button("verify", "mdi2s-shield-check-outline", model.check()::start);
        var isVerifying = model.check().runningProperty().map(Optional::isPresent);
        verify.disableProperty().bind(isVerifying);
        verify.getStyleClass().add("accent");
        Controls.showBusy(verify, isVerifying);
        var more = more(dates, order, out);
        var scale = TextScale.of(this);
        room = Bindings.createDoubleBinding(() -> getWidth() / scale.getValue().doubleValue(), widthProperty(), scale);
        room.subscribe(width -> {
            Stream.of(columns, dates).forEach(rarer -> shrink(rarer, width.doubleValue() < WIDE));
            shrink(out, width.doubleValue() < MIDDLE);
            boolean isNarrow = width.doubleValue() < NARROW;
            Stream.of(dates, order, out).forEach(rarer -> show(rarer, !isNarrow));
            show(more, isNarrow);
        });
        var title = Chips.styled(texts.get("ui.place.audit"), "title", "page-title");
        title.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .setAll(title, count(), facets, quick, Controls.spring(), columns, more, dates, order, out, verify);
        getStyleClass().add("work-head");
        setMinWidth(0); // its words give way by its width: it must not hold that width for their sake
    }

    private Node count() {
        var count = Chips.styled("", "muted");
        count.setId("audit-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.entries().size() == model.all()
                                ? texts.get("ui.audit.count", model.all())
                                : texts.get(
                                        "ui.audit.count.some", model.entries().size(), model.all()),
                        model.entries(),
                        model.loadedProperty()));
        return count;
    }

    private Button button(String name, String icon, Runnable action) {
        String words = texts.get("ui.audit." + name);
        var button = Controls.button("audit-" + name, icon, words, action);
        button.setTooltip(new Tooltip(texts.get("ui.audit." + name + ".tip")));
        button.setAccessibleText(words);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** The same as the buttons do, in words, where these have no room beside each other. */
    private MenuButton more(Button... rarer) {
        var menu = new MenuButton("", Icons.of("mdi2d-dots-horizontal"));
        menu.setId("audit-more");
        menu.setAccessibleText(texts.get("ui.audit.more"));
        menu.setTooltip(new Tooltip(texts.get("ui.audit.more")));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getStyleClass().add("plain");
        Stream.of(rarer).map(AuditHead::item).forEach(menu.getItems()::add);
        return menu;
    }

    private static MenuItem item(Button button) {
        var item = new MenuItem(button.getText());
        item.setId(button.getId() + "-item");
        item.setMnemonicParsing(false);
        item.disableProperty().bind(button.disabledProperty()); // whoever disables it knows only the button
        item.setOnAction(_ -> button.fire());
        return item;
    }

    private static void show(Node part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }

    private static void shrink(Labeled button, boolean isNarrow) {
        button.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    QuickFilter quick() {
        return quick;
    }
}
