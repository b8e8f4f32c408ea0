package org.entente.ui;

import java.util.List;
import java.util.stream.Stream;
import org.entente.app.desk.ScreenLeft;
import org.entente.model.ObjectId;
import org.entente.ui.help.Guide;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.LeftTabs;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.ShellView;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.shell.TabItem;
import org.entente.ui.task.Background;

/** What is open in a room, and how it is opened again. Screen's thread only. */
record OpenTabs(ShellViewModel shell, ShellView view, Background background) {

    List<Destination> all() {
        return shell.tabs().stream().map(TabItem::destination).toList();
    }

    /** What is in front; the dashboard before anything is. */
    Destination front() {
        TabItem front = shell.selectedProperty().get();
        return front == null ? new Destination.AtPlace(Place.DASHBOARD) : front.destination();
    }

    /** The things that were looked at last and are open or on the way back, the latest first. */
    List<ObjectId> recent(int most) {
        return Stream.of(List.of(front()), shell.back(), shell.forward(), all().reversed())
                .flatMap(List::stream)
                .flatMap(each -> each.thing().stream())
                .distinct()
                .limit(most)
                .toList();
    }

    /** What the guide's page about the screen in front is called. */
    String subject() {
        TabItem front = shell.selectedProperty().get();
        return front == null ? Guide.START : front.destination().place().key();
    }

    /** Opens tabs, {@code front} in front of the others, or if it is not among them, its place. */
    void restore(List<Destination> tabs, Destination front) {
        if (tabs.contains(front)) {
            shell.restore(tabs, front);
        } else {
            shell.restore(tabs, tabs.isEmpty() ? front : tabs.getFirst());
            shell.open(front.place());
        }
        prepare();
    }

    /** What was in front comes first; the screens behind it are made one after the other, as the window has time. */
    void restore(ScreenLeft before) {
        if (shell.tabs().isEmpty()) { // otherwise somebody was quicker
            view.remember(LeftTabs.spots(before));
            LeftTabs.restore(before, shell);
        }
        prepare();
    }

    /** Makes the screens behind the one in front, one after the other, as the window has time. */
    private void prepare() {
        List.copyOf(shell.tabs()).forEach(tab -> background.onScreen(() -> view.prepare(tab)));
    }

    /** What is open, for coming back to it. */
    ScreenLeft left() {
        return LeftTabs.of(shell, view::spot);
    }
}
