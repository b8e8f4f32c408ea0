package org.entente.ui.desk;

import java.util.List;
import java.util.Optional;
import org.entente.app.desk.TableView;
import org.entente.app.desk.TableViews;
import org.entente.ui.door.SavedViews;

/** The views that lie on the desk of an open case. */
record DeskViews(TableViews views) implements SavedViews {

    @Override
    public Optional<TableView> left() {
        return views.left();
    }

    @Override
    public void leave(TableView view) {
        views.leave(view);
    }

    @Override
    public List<TableView> named() {
        return views.named();
    }

    @Override
    public void save(TableView view) {
        views.save(view);
    }

    @Override
    public void rename(String name, String changed) {
        views.rename(name, changed);
    }

    @Override
    public void delete(String name) {
        views.delete(name);
    }
}
