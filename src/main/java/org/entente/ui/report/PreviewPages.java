package org.entente.ui.report;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.Pages;
import org.entente.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the report, drawn one at a time. What was drawn stays until the next is there; then it is wiped, because it shows
 * parts of a case. Screen's thread only.
 */
final class PreviewPages {

    /** How wide a page is at 100 %: A4 at 96 pixels to the inch, its letters as large as those around it. */
    static final int PAGE_WIDTH = 794;

    private static final int STEP = 25;
    private static final int SMALLEST = 50;
    private static final int LARGEST = 200;

    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Content> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Pages.@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(100);
    private double sharpness = 1;
    private boolean isFitted = true;
    private double room;
    private double text = 1;
    private long asked;

    PreviewPages(Background background) {
        this.background = background;
    }

    /** What was opened; null for none. Other than pages, it says why there are none. */
    ReadOnlyObjectProperty<@Nullable Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The page that is shown; null before the first is drawn. */
    ReadOnlyObjectProperty<Pages.@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Number of that page, from 0. */
    ReadOnlyIntegerProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** In per cent. */
    ReadOnlyIntegerProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** How many pixels of the screen one of ours takes. */
    void setSharpness(double pixels) {
        if (pixels != sharpness && pixels > 0) {
            sharpness = pixels;
            draw();
        }
    }

    /**
     * How much room there is across. Until somebody chooses a size, a page takes that much, but its letters grow no larger than
     * those around it.
     *
     * @param scale of text on the screen, 1 for the usual size
     */
    void setRoom(double width, double scale) {
        room = width;
        text = scale;
        if (isFitted && width > 0) {
            resize((int) Math.min(100 * Math.max(1, scale), Math.floor(100 * width / PAGE_WIDTH)));
        }
    }

    /** As wide as there is room for, and so again whenever there is more or less of it. */
    void fit() {
        isFitted = true;
        setRoom(room, text);
    }

    /** Shows another document at the page where one was. */
    void show(@Nullable Content opened) {
        Content before = content.get();
        content.set(opened);
        letGo(before);
        count.set(opened instanceof Content.Paged(Pages pages) ? pages.count() : 0);
        number.set(Math.max(0, Math.min(number.get(), count.get() - 1)));
        if (count.get() == 0) {
            asked++;
            replace(null);
        } else {
            draw();
        }
    }

    void turn(int by) {
        go(number.get() + by);
    }

    void go(int wanted) {
        if (wanted >= 0 && wanted < count.get() && wanted != number.get()) {
            number.set(wanted);
            draw();
        }
    }

    /** Larger or smaller by so many steps. */
    void zoom(int steps) {
        int from = steps > 0 ? Math.floorDiv(zoom.get(), STEP) : Math.ceilDiv(zoom.get(), STEP);
        setZoom((from + steps) * STEP);
    }

    private void setZoom(int percent) {
        isFitted = false;
        resize(percent);
    }

    private void resize(int percent) {
        int within = Math.max(SMALLEST, Math.min(LARGEST, percent));
        if (within != zoom.get()) {
            zoom.set(within);
            draw();
        }
    }

    /** How wide the page stands on the screen. */
    double width() {
        return PAGE_WIDTH * zoom.get() / 100.0;
    }

    private void draw() {
        if (!(content.get() instanceof Content.Paged(Pages pages))) {
            return;
        }
        long question = ++asked;
        int wanted = number.get();
        int pixels = (int) Math.round(width() * sharpness);
        background.run(() -> pages.draw(wanted, pixels), drawn -> {
            if (question == asked) {
                replace(drawn);
            } else {
                wipe(drawn);
            }
        });
    }

    private void replace(Pages.@Nullable Page drawn) {
        Pages.Page before = page.get();
        page.set(drawn);
        wipe(before);
    }

    private static void wipe(Pages.@Nullable Page page) {
        if (page instanceof Pages.Page.Drawn drawn) {
            drawn.pixels().wipe();
        }
    }

    /** Elsewhere, because a page that is being drawn is waited for. */
    void letGo(@Nullable Content gone) {
        if (gone != null) {
            background.run(
                    () -> {
                        gone.close();
                        return true;
                    },
                    _ -> {});
        }
    }
}
