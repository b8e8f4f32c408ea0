package org.entente.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.entente.ui.control.Icons;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/**
 * The line of open tabs. A click shows, a double-click keeps a preview, a middle click or the cross closes. While they do not all
 * fit they grow narrower, but never so narrow that their names cannot be read: what has no room then is listed by a button.
 */
final class TabStrip extends Pane {

    /** Room for an icon and the name of any screen or most people, counted in letters of the usual size. */
    static final double LEAST = 152;

    private final ShellViewModel model;
    private final Texts texts;
    private final Map<TabItem, TabHead> heads = new HashMap<>();
    private final MenuButton more = new MenuButton();
    private final ObservableValue<Number> scale;
    private List<TabItem> listed = List.of();

    TabStrip(ShellViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        scale = TextScale.of(this);
        setId("tab-strip");
        getStyleClass().add("tab-strip");
        setMinWidth(0);
        more.setId("tabs-more");
        more.getStyleClass().addAll("plain", "small");
        more.setVisible(false);
        more.setGraphic(Icons.of("mdi2t-tab", "icon-16"));
        scale.subscribe(_ -> requestLayout());
        model.tabs().addListener((ListChangeListener<TabItem>) _ -> rebuild());
        model.selectedProperty().subscribe(_ -> choose());
    }

    private void rebuild() {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        boolean hadFocus = heads.values().stream().anyMatch(head -> head.holds(focus));
        heads.keySet().retainAll(model.tabs());
        var parts = new ArrayList<Node>();
        model.tabs().forEach(tab -> parts.add(heads.computeIfAbsent(tab, made -> new TabHead(made, model, texts))));
        parts.add(more);
        getChildren().setAll(parts);
        choose();
        TabHead front = heads.get(model.selectedProperty().get());
        if (hadFocus && front != null && heads.values().stream().noneMatch(Node::isFocused)) {
            front.requestFocus(); // what had it is gone
        }
    }

    private void choose() {
        TabItem front = model.selectedProperty().get();
        heads.forEach((tab, head) -> head.choose(tab == front, model.tabs().size() > 1));
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // as wide as the window lets it be
    }

    @Override
    protected void layoutChildren() {
        var all = model.tabs().stream().map(heads::get).toList();
        TabHead front = heads.get(model.selectedProperty().get());
        List<TabHead> shown;
        double moreWidth;
        do {
            moreWidth = more.prefWidth(-1);
            shown = fitting(all, front, getWidth() - moreWidth);
            list(hidden(shown));
        } while (more.prefWidth(-1) > moreWidth); // the number on it takes room from what is beside it
        boolean isCut = shown.size() < all.size();
        double room = getWidth() - (isCut ? moreWidth : 0);
        double least = shown.stream().mapToDouble(head -> least(head, front)).sum();
        double wish = shown.stream().mapToDouble(this::wish).sum();
        double share = wish > least ? Math.clamp((room - least) / (wish - least), 0, 1) : 0;
        double height = getHeight() - snappedBottomInset();
        double at = 0;
        for (TabHead head : all) {
            head.setVisible(shown.contains(head));
            if (head.isVisible()) {
                double narrow = least(head, front);
                double width = Math.floor(narrow + share * (wish(head) - narrow));
                head.resizeRelocate(at, 0, Math.min(width, Math.max(0, room - at)), height);
                at += width;
            }
        }
        more.setVisible(isCut);
        double tall = Math.min(height, more.prefHeight(-1));
        more.resizeRelocate(getWidth() - moreWidth, Math.round((height - tall) / 2), moreWidth, tall);
    }

    private List<TabItem> hidden(List<TabHead> shown) {
        return model.tabs().stream()
                .filter(tab -> !shown.contains(heads.get(tab)))
                .toList();
    }

    /**
     * Those that can be read beside each other: the first ones, and always the one in front.
     *
     * @param beside what is left beside the button that lists the others
     */
    private List<TabHead> fitting(List<TabHead> all, @Nullable TabHead front, double beside) {
        if (all.stream().mapToDouble(head -> least(head, front)).sum() <= getWidth()) {
            return all;
        }
        double left = beside - (front == null ? 0 : least(front, front));
        var shown = new ArrayList<TabHead>();
        boolean isFull = false;
        for (TabHead head : all) {
            isFull |= head != front && least(head, front) > left;
            if (head == front) {
                shown.add(head);
            } else if (!isFull) {
                left -= least(head, front);
                shown.add(head);
            }
        }
        return shown;
    }

    /** The others give way first, so that one can read where one is. */
    private double least(TabHead head, @Nullable TabHead front) {
        return head == front
                ? wish(head)
                : Math.min(wish(head), LEAST * scale.getValue().doubleValue());
    }

    /** In whole points: parts of some of them, added up, would be taken from the last, and cut its name. */
    private double wish(TabHead head) {
        return snapSizeX(head.prefWidth(-1));
    }

    private void list(List<TabItem> hidden) {
        if (!hidden.equals(listed)) {
            listed = hidden;
            String words = texts.get("ui.shell.tabs.more", hidden.size());
            more.setText(String.valueOf(hidden.size()));
            more.setAccessibleText(words);
            more.setTooltip(new Tooltip(words));
            more.getItems().setAll(hidden.stream().map(this::item).toList());
        }
    }

    private MenuItem item(TabItem tab) {
        var item = new MenuItem();
        item.textProperty().bind(tab.titleProperty());
        item.setMnemonicParsing(false);
        item.setGraphic(Icons.of(tab.iconProperty().get(), "icon-16"));
        item.setOnAction(_ -> model.select(tab));
        return item;
    }
}
