package org.entente.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Where one is in a view, read from its controls: which inner tab is open, what is typed into a quick filter, how far it is
 * scrolled, which row is selected. A control is known by its id, a scroll pane without one by its number.
 */
public final class Spot {

    private static final String ROW_KEY = "spot.row-key";
    private static final String QUICK = "search-field";
    private static final String TAB = "under-tab";
    private static final int FIRST = 0;
    private static final int LEAD = 1;
    private static final int KEY = 2;

    private Spot() {}

    /** Says by what a row of a table is known again; null for a row that has not arrived yet. */
    public static <T extends @org.jspecify.annotations.Nullable Object> void key(
            TableView<T> table, Function<T, @org.jspecify.annotations.Nullable Object> key) {
        table.getProperties().put(ROW_KEY, key);
    }

    static Map<String, String> of(Node view) {
        var words = new LinkedHashMap<String, String>();
        controls(view).forEach((name, control) -> {
            String word = word(control);
            if (!word.isEmpty()) {
                words.put(name, word);
            }
        });
        return words;
    }

    private static String word(Node control) {
        return switch (control) {
            case TableView<?> table -> row(table);
            case TextInputControl field -> field.getText();
            case ToggleButton tab -> tab.isSelected() ? "on" : "";
            case ScrollPane scroll -> {
                double down = scroll.getVvalue() * beyond(scroll);
                yield down > 0 ? String.valueOf(Math.round(down)) : "";
            }
            default -> "";
        };
    }

    /**
     * Brings one control to where it was.
     *
     * @return whether it is there now; false if it has not read as much yet
     */
    static boolean apply(Node view, String name, String word) {
        Node control = controls(view).get(name);
        return switch (control) {
            case TableView<?> table -> goTo(table, word.split("\\|", 3));
            case TextInputControl field -> {
                field.setText(word);
                yield true;
            }
            case ToggleButton tab -> {
                if (!tab.isSelected()) {
                    tab.fire();
                }
                yield true;
            }
            case ScrollPane scroll -> scroll(scroll, word);
            case null, default -> false;
        };
    }

    private static boolean scroll(ScrollPane scroll, String word) {
        double beyond = beyond(scroll);
        double down = Integer.parseInt(word);
        if (beyond < down) {
            return false;
        }
        scroll.setVvalue(down / beyond);
        return true;
    }

    /** How much taller the content is than what is seen of it. */
    private static double beyond(ScrollPane scroll) {
        Node content = scroll.getContent();
        return content == null
                ? 0
                : content.getLayoutBounds().getHeight()
                        - scroll.getViewportBounds().getHeight();
    }

    private static String row(TableView<?> table) {
        int first = table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
        int lead = table.getSelectionModel().getSelectedIndex();
        String key = lead < 0 ? "" : key(table, lead);
        return first == 0 && key.isEmpty() ? "" : first + "|" + lead + "|" + key;
    }

    @SuppressWarnings("unchecked") // put there by key(TableView, Function), for the same table
    private static <T> String key(TableView<T> table, int index) {
        if (index >= table.getItems().size()
                || !(table.getProperties().get(ROW_KEY) instanceof Function<?, ?> function)) {
            return "";
        }
        Object key = ((Function<T, Object>) function).apply(table.getItems().get(index));
        return key == null ? "" : key.toString();
    }

    /** What a long table lists is read page by page, and its order may come later: until the row is there, it waits. */
    private static boolean goTo(TableView<?> table, String[] parts) {
        int first = Integer.parseInt(parts[FIRST]);
        int lead = Integer.parseInt(parts[LEAD]);
        if (table.getItems().size() <= Math.max(first, lead)) {
            return false;
        }
        if (!parts[KEY].isEmpty()) {
            if (!key(table, lead).equals(parts[KEY])) {
                return false;
            }
            table.getSelectionModel().clearAndSelect(lead);
        }
        table.scrollTo(first);
        return true;
    }

    private static Map<String, Node> controls(Node view) {
        var found = new LinkedHashMap<String, Node>();
        var scrolls = new ArrayList<ScrollPane>();
        collect(view, found, scrolls);
        return found;
    }

    private static void collect(Node node, Map<String, Node> found, List<ScrollPane> scrolls) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case TableView<?> table -> found.put("table:" + table.getId(), table);
            case ToggleButton tab when tab.getStyleClass().contains(TAB) -> found.put("tab:" + tab.getId(), tab);
            case TextInputControl field when isQuick(field) -> found.put("field:" + field.getId(), field);
            case ScrollPane scroll -> {
                scrolls.add(scroll);
                found.put("scroll:" + (scroll.getId() == null ? scrolls.size() : scroll.getId()), scroll);
                inside(scroll, found, scrolls);
            }
            case Parent parent -> inside(parent, found, scrolls);
            default -> {}
        }
    }

    private static void inside(Parent parent, Map<String, Node> found, List<ScrollPane> scrolls) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, found, scrolls));
    }

    private static boolean isQuick(TextInputControl field) {
        return field.getParent() != null && field.getParent().getStyleClass().contains(QUICK);
    }
}
