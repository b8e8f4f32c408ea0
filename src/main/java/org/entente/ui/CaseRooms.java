package org.entente.ui;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.entente.model.current.Perspective;
import org.entente.ui.door.OpenCase;
import org.entente.ui.shell.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * The room of a case and, in front of it while somebody looks through a partner's eyes, a room over what that partner holds. The
 * room behind stays as it was left. Screen's thread only.
 */
final class CaseRooms {

    private final OpenCase whole;
    private final WindowViewModel window;
    private final BiFunction<OpenCase, CaseRoom.Eyes, CaseRoom> making;
    private final Consumer<Node> show;
    private final CaseRoom own;
    private @Nullable Looking looking;
    private boolean isAsked;
    private boolean isClosed;

    private record Looking(Seen seen, CaseRoom room) {}

    /**
     * @param making makes the room of a case for the eyes that look at it
     * @param show puts a room into the window
     */
    CaseRooms(
            OpenCase whole,
            WindowViewModel window,
            BiFunction<OpenCase, CaseRoom.Eyes, CaseRoom> making,
            Consumer<Node> show) {
        this.whole = whole;
        this.window = window;
        this.making = making;
        this.show = show;
        own = making.apply(whole, new CaseRoom.Eyes(whole, null, this::look));
    }

    /** The room of the whole case. */
    CaseRoom own() {
        return own;
    }

    /** The room in the window. */
    CaseRoom front() {
        Looking now = looking;
        return now == null ? own : now.room();
    }

    private void look(Viewpoint through) {
        switch (through) {
            case Viewpoint.Own(Perspective perspective) -> {
                leave();
                own.lookFrom(perspective);
            }
            case Viewpoint.Partner(String code) -> enter(code);
        }
    }

    private void enter(String partner) {
        if (isAsked) {
            return; // one after the other
        }
        isAsked = true;
        var tabs = front().tabs().all();
        front().start(
                        partner,
                        progress -> Seen.read(whole, partner, tabs, progress),
                        this::arrived,
                        () -> isAsked = false);
    }

    private void arrived(Seen seen) {
        isAsked = false;
        if (isClosed) {
            seen.open().close(); // it was locked meanwhile
            return;
        }
        end();
        var room = making.apply(seen.open(), new CaseRoom.Eyes(whole, seen, this::look));
        looking = new Looking(seen, room);
        window.showPart(seen.banner());
        show.accept(room.node());
        room.tabs().restore(seen.tabs(), own.tabs().front());
    }

    private void leave() {
        if (looking != null) {
            end();
            window.showPart(null);
            show.accept(own.node());
            own.node().requestFocus();
        }
    }

    private void end() {
        Looking now = looking;
        looking = null;
        if (now != null) {
            now.room().close();
            own.inBackground(now.seen().open()::close);
        }
    }

    /** Writes down what is open; nothing before the screens of the last time have come back. */
    void keep() {
        if (!own.tabs().all().isEmpty()) {
            window.keep(own.tabs().left());
        }
    }

    void themeChanged() {
        own.themeChanged();
        if (looking != null) {
            looking.room().themeChanged();
        }
    }

    void close() {
        isClosed = true;
        end();
        own.close();
    }
}
