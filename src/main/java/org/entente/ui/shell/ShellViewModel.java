package org.entente.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.current.Perspective;
import org.jspecify.annotations.Nullable;

/** What the shell shows: open tabs, where one has been, rail, inspector and perspective. Screen's thread only. */
public final class ShellViewModel {

    private static final int REMEMBERED = 100;

    private final ObservableList<TabItem> tabs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable TabItem> selected = new ReadOnlyObjectWrapper<>();
    private final Deque<Destination> back = new ArrayDeque<>();
    private final Deque<Destination> forward = new ArrayDeque<>();
    private final BooleanProperty canGoBack = new SimpleBooleanProperty();
    private final BooleanProperty canGoForward = new SimpleBooleanProperty();
    private final Side rail = new Side();
    private final Side inspector = new Side();
    private final ObjectProperty<Perspective> perspective = new SimpleObjectProperty<>(Perspective.OURS);
    private final StringProperty saved = new SimpleStringProperty("");
    private final Map<Place, IntegerProperty> badges = new EnumMap<>(Place.class);

    public ShellViewModel() {
        for (Place place : Place.values()) {
            badges.put(place, new SimpleIntegerProperty());
        }
    }

    public ObservableList<TabItem> tabs() {
        return tabs;
    }

    /** The tab in front; null before the first is opened. */
    public ReadOnlyObjectProperty<@Nullable TabItem> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public BooleanProperty canGoBackProperty() {
        return canGoBack;
    }

    public BooleanProperty canGoForwardProperty() {
        return canGoForward;
    }

    public BooleanProperty railOpenProperty() {
        return rail.openProperty();
    }

    public BooleanProperty inspectorOpenProperty() {
        return inspector.openProperty();
    }

    Side rail() {
        return rail;
    }

    Side inspector() {
        return inspector;
    }

    public ObjectProperty<Perspective> perspectiveProperty() {
        return perspective;
    }

    /** When the case was last written, in words; empty before the first time. */
    public StringProperty savedProperty() {
        return saved;
    }

    /** How many things wait for the analyst at {@code place}. */
    public IntegerProperty badge(Place place) {
        IntegerProperty badge = badges.get(place);
        if (badge == null) {
            throw new IllegalStateException("every place has a badge, " + place + " has none");
        }
        return badge;
    }

    public void open(Place place) {
        open(new Destination.AtPlace(place), false);
    }

    /** Shows {@code destination}: its own tab if there is one, else the preview tab, else a new one. */
    public void open(Destination destination, boolean asPreview) {
        remember();
        forward.clear();
        show(destination, asPreview);
    }

    /** Where one had been, the latest first. */
    public List<Destination> back() {
        return List.copyOf(back);
    }

    /** Where one had come back from, the latest first. */
    public List<Destination> forward() {
        return List.copyOf(forward);
    }

    /** Opens tabs, {@code front} in front of the others, with no way back. */
    public void restore(List<Destination> open, Destination front) {
        restore(open, front, List.of(), List.of());
    }

    /** Opens tabs as they were, {@code front} in front of the others, with the ways back and forward from it. */
    public void restore(List<Destination> open, Destination front, List<Destination> ways, List<Destination> returns) {
        back.addAll(ways);
        forward.addAll(returns);
        tabs.setAll(open.stream()
                .map(destination -> new TabItem(destination, false))
                .toList());
        selected.set(find(front));
        updateWays();
    }

    private void show(Destination destination, boolean asPreview) {
        TabItem tab = find(destination);
        if (tab == null) {
            tab = new TabItem(destination, asPreview);
            int replaced = asPreview ? indexOfPreview() : -1;
            if (replaced >= 0) {
                tabs.set(replaced, tab);
            } else {
                tabs.add(tab);
            }
        } else if (!asPreview) {
            tab.previewProperty().set(false);
        }
        selected.set(tab);
        updateWays();
    }

    public void select(TabItem tab) {
        if (tab != selected.get()) {
            open(tab.destination(), tab.previewProperty().get());
        }
    }

    public void close(TabItem tab) {
        int index = tabs.indexOf(tab);
        if (index < 0 || tabs.size() == 1) {
            return;
        }
        if (tab == selected.get()) {
            show(tabs.get(index == 0 ? 1 : index - 1).destination(), true);
        }
        tabs.remove(tab);
        back.remove(tab.destination());
        forward.remove(tab.destination());
        updateWays();
    }

    public void goBack() {
        walk(back, forward);
    }

    public void goForward() {
        walk(forward, back);
    }

    /** Forgets every tab, as locking does; gives the destinations back, in order, so that unlocking can restore them. */
    public List<Destination> clear() {
        var destinations = tabs.stream().map(TabItem::destination).toList();
        selected.set(null);
        tabs.clear();
        back.clear();
        forward.clear();
        updateWays();
        return destinations;
    }

    private void walk(Deque<Destination> from, Deque<Destination> to) {
        Destination next = from.poll();
        TabItem current = selected.get();
        if (next != null) {
            if (current != null) {
                to.push(current.destination());
            }
            show(next, true);
        }
    }

    private void remember() {
        TabItem current = selected.get();
        if (current != null) {
            back.push(current.destination());
            if (back.size() > REMEMBERED) {
                back.removeLast();
            }
        }
    }

    private void updateWays() {
        canGoBack.set(!back.isEmpty());
        canGoForward.set(!forward.isEmpty());
    }

    private @Nullable TabItem find(Destination destination) {
        return tabs.stream()
                .filter(tab -> tab.destination().equals(destination))
                .findFirst()
                .orElse(null);
    }

    private int indexOfPreview() {
        for (int i = 0; i < tabs.size(); i++) {
            if (tabs.get(i).previewProperty().get()) {
                return i;
            }
        }
        return -1;
    }
}
