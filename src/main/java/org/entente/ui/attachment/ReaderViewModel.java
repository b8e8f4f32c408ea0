package org.entente.ui.attachment;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.ContentReader.Size;
import org.entente.app.source.reading.PageText;
import org.entente.app.source.reading.Pages;
import org.entente.ui.door.Attachments;
import org.entente.ui.door.Attachments.File;
import org.entente.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** One file opened inside. What it held is wiped when another is opened, and on locking. Screen's thread only. */
public final class ReaderViewModel {

    /** Pixels that a page is drawn wide: sharp at the width that readers have. */
    private static final int PAGE_WIDTH = 1400;

    private final Attachments attachments;
    private final Background background;
    private final ObjectProperty<@Nullable File> file = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Content> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Pages.@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PageText> pageText = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper pageNumber = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> ownText = new ReadOnlyObjectWrapper<>();
    private boolean wantsText;
    private long asked;

    public ReaderViewModel(Attachments attachments, Background background) {
        this.attachments = attachments;
        this.background = background;
    }

    /** The file that is shown; null when none is. */
    public ReadOnlyObjectProperty<@Nullable File> fileProperty() {
        return file;
    }

    /** Null while it is being opened. */
    public ReadOnlyObjectProperty<@Nullable Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The page of a document that is shown; null while it is being drawn. */
    public ReadOnlyObjectProperty<Pages.@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The words of that page; null while they are being read, or if nobody wants them. */
    public ReadOnlyObjectProperty<@Nullable PageText> pageTextProperty() {
        return pageText.getReadOnlyProperty();
    }

    /** From now on the words of a page are read once it is drawn. */
    public void wantText() {
        wantsText = true;
    }

    /** Number of that page, from 0. */
    public ReadOnlyIntegerProperty pageNumberProperty() {
        return pageNumber.getReadOnlyProperty();
    }

    /** Why opening failed in a way that nobody foresaw; null while it did not. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The text of the source itself; null while a file or nothing is read. */
    public ReadOnlyObjectProperty<@Nullable String> ownTextProperty() {
        return ownText.getReadOnlyProperty();
    }

    /** Reads the text of the source itself in place of what was read before. */
    public void openText(String text) {
        clear();
        ownText.set(text);
    }

    /** Opens a file in place of the one before. */
    public void open(File chosen) {
        clear();
        file.set(chosen);
        long question = ++asked;
        background.run(
                () -> attachments.read(chosen, Size.SCREEN),
                read -> {
                    if (question == asked) {
                        content.set(read);
                        showPage(0);
                    } else {
                        letGo(read);
                    }
                },
                failed -> {
                    if (question == asked) {
                        failure.set(failed);
                    }
                });
    }

    /** Shows another page of a document; nothing happens before the first and behind the last. */
    public void turn(int by) {
        showPage(pageNumber.get() + by);
    }

    private void showPage(int number) {
        if (!(content.get() instanceof Content.Paged(Pages pages)) || number < 0 || number >= pages.count()) {
            return;
        }
        long question = ++asked;
        forgetPage();
        pageNumber.set(number);
        background.run(
                () -> pages.draw(number, PAGE_WIDTH),
                drawn -> {
                    if (question == asked) {
                        page.set(drawn);
                        readText(pages, number);
                    } else {
                        wipe(drawn);
                    }
                },
                failed -> {
                    if (question == asked) {
                        failure.set(failed);
                    }
                });
    }

    /** After the picture, which is what somebody waits for. */
    private void readText(Pages pages, int number) {
        if (!wantsText) {
            return;
        }
        long question = asked;
        background.run(() -> pages.text(number), read -> {
            if (question == asked) {
                pageText.set(read);
            }
        });
    }

    private void forgetPage() {
        Pages.Page before = page.get();
        pageText.set(null);
        page.set(null);
        wipe(before);
    }

    private static void wipe(Pages.@Nullable Page page) {
        if (page instanceof Pages.Page.Drawn drawn) {
            drawn.pixels().wipe();
        }
    }

    /** Lets go of everything and wipes it. */
    public void clear() {
        asked++;
        forgetPage();
        Content before = content.get();
        content.set(null);
        failure.set(null);
        ownText.set(null);
        file.set(null);
        pageNumber.set(0);
        if (before != null) {
            letGo(before);
        }
    }

    /** Elsewhere, because a page that is being drawn is waited for. */
    private void letGo(Content gone) {
        background.run(
                () -> {
                    gone.close();
                    return true;
                },
                _ -> {});
    }
}
