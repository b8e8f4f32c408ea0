package org.entente.ui.shell;

import java.util.function.Consumer;
import javafx.util.Subscription;
import org.entente.ui.door.Banner;
import org.entente.ui.door.Shown;
import org.entente.ui.task.Background;

/** The marking of the screen in front: that of the case until it is known. A late answer to an earlier question is dropped. */
final class ViewMark {

    private final CaseMark mark;
    private final Background background;
    private final Consumer<Banner> told;
    private final Subscription following;
    private Subscription watching = Subscription.EMPTY;
    private Shown shown = Shown.EVERYTHING;
    private long asked;

    ViewMark(CaseMark mark, Background background, Consumer<Banner> told) {
        this.mark = mark;
        this.background = background;
        this.told = told;
        following = mark.banner().subscribe(_ -> read());
    }

    /** Follows what a screen shows. */
    void watch(Screen screen) {
        watching.unsubscribe();
        shown = Shown.EVERYTHING;
        told.accept(mark.banner().getValue());
        watching = screen.shown().subscribe(now -> {
            shown = now;
            read();
        });
    }

    /** Asks again, as after the case has changed. */
    void read() {
        long mine = ++asked;
        if (!shown.equals(Shown.EVERYTHING)) {
            Shown now = shown;
            background.run(() -> mark.markings().of(now), banner -> {
                if (mine == asked) {
                    told.accept(banner);
                }
            });
        } else {
            told.accept(mark.banner().getValue());
        }
    }

    void stop() {
        asked++;
        watching.unsubscribe();
        following.unsubscribe();
        shown = Shown.EVERYTHING;
    }
}
