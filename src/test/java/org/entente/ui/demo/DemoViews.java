package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.desk.TableView;
import org.entente.ui.door.SavedViews;
import org.jspecify.annotations.Nullable;

/** Views in a list. */
public final class DemoViews implements SavedViews {

    public final List<TableView> named = new ArrayList<>();
    public @Nullable TableView left;

    @Override
    public Optional<TableView> left() {
        return Optional.ofNullable(left);
    }

    @Override
    public void leave(TableView view) {
        left = view;
    }

    @Override
    public List<TableView> named() {
        return List.copyOf(named);
    }

    @Override
    public void save(TableView view) {
        delete(view.name());
        named.add(view);
    }

    @Override
    public void rename(String name, String changed) {
        named.replaceAll(view -> view.name().equals(name) ? view.named(changed) : view);
    }

    @Override
    public void delete(String name) {
        named.removeIf(view -> view.name().equals(name));
    }
}
