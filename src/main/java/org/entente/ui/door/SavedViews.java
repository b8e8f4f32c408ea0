package org.entente.ui.door;

import java.util.List;
import java.util.Optional;
import org.entente.app.desk.TableView;

/** How the table of entities was left, and views of it under names. On this workstation only. Every method may wait. */
public interface SavedViews {

    Optional<TableView> left();

    void leave(TableView view);

    List<TableView> named();

    /** Keeps a view under its name, in place of the one that had it. */
    void save(TableView view);

    void rename(String name, String changed);

    void delete(String name);
}
