package org.entente.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the table of entities was left, and views of it that were given a name. They lie on the case's encrypted desk: on this
 * workstation only, in no package. Safe for several threads.
 */
public final class TableViews {

    private static final String LEFT = "table/entities/left";
    private static final String NAMED = "table/entities/named";

    private final org.entente.vault.desk.Desk desk;

    public TableViews(org.entente.vault.desk.Desk desk) {
        this.desk = desk;
    }

    /** All named ones, in the order in which they were made; a record, so that one name leads to a list. */
    private record Named(List<TableView> views) {}

    public Optional<TableView> left() {
        return read(LEFT, TableView.class);
    }

    public void leave(TableView view) {
        desk.put(LEFT, JsonMapper.shared().writeValueAsBytes(view));
    }

    public synchronized List<TableView> named() {
        return read(NAMED, Named.class).map(Named::views).orElse(List.of());
    }

    /** Keeps a view under its name, in place of the one that had it. */
    public synchronized void save(TableView view) {
        var views = new ArrayList<>(named());
        int place = place(views, view.name());
        if (place < 0) {
            views.add(view);
        } else {
            views.set(place, view);
        }
        write(views);
    }

    /** Calls a view otherwise; the one that had the new name goes. */
    public synchronized void rename(String name, String changed) {
        var views = new ArrayList<>(named());
        if (place(views, name) >= 0 && !name.equals(changed)) {
            views.removeIf(view -> view.name().equals(changed));
            views.replaceAll(view -> view.name().equals(name) ? view.named(changed) : view);
            write(views);
        }
    }

    public synchronized void delete(String name) {
        var views = new ArrayList<>(named());
        if (views.removeIf(view -> view.name().equals(name))) {
            write(views);
        }
    }

    private void write(List<TableView> views) {
        desk.put(NAMED, JsonMapper.shared().writeValueAsBytes(new Named(views)));
    }

    private static int place(List<TableView> views, String name) {
        return views.stream().map(TableView::name).toList().indexOf(name);
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        try {
            return desk.get(name).map(bytes -> JsonMapper.shared().readValue(bytes, type));
        } catch (JacksonException _) {
            return Optional.empty(); // of another version: it costs no more than a layout
        }
    }
}
