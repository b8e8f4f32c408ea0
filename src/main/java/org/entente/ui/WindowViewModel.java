package org.entente.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.app.desk.ScreenLeft;
import org.entente.ui.door.Banner;
import org.entente.ui.door.CaseMarkings;
import org.entente.ui.door.OpenCase;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Whether a case is open in the window, and which marking the window therefore carries. Screen's thread only. */
public final class WindowViewModel {

    /** What the window shows between its banners. */
    public sealed interface State {
        /** Without a case. */
        enum Caseless implements State {
            /** Reading which vaults there are. */
            STARTING,
            /** The card that opens or makes a vault. */
            LOCKED
        }

        /** A case to work in. */
        record Working(OpenCase openCase) implements State {}
    }

    /** How long closing a case waits for what was begun in it: longer than writing down an edit takes, shorter than anybody unlocks again. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final Background background;
    private final Background inCase;
    private final Banner locked;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.Caseless.STARTING);
    private final ObjectProperty<Banner> banner;
    private final ObjectProperty<CaseMarkings.@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final StringProperty caseName = new SimpleStringProperty("");
    private ScreenLeft left = ScreenLeft.NOTHING;
    private @Nullable Leaving leaving;
    private Banner whole;
    private @Nullable Banner part;

    public WindowViewModel(Background background, Texts texts) {
        this.background = background;
        this.inCase = background.until(() -> leaving == null);
        this.locked = Banner.locked(texts.get("ui.banner.locked"));
        this.banner = new SimpleObjectProperty<>(locked);
        this.whole = locked;
    }

    /** For what is done in the case that is open: closing it waits a little for what was begun, and nobody hears of it afterwards. */
    public Background inCase() {
        return inCase;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state;
    }

    public ReadOnlyObjectProperty<Banner> bannerProperty() {
        return banner;
    }

    /** What there is to say about the marking of the case; null for nothing. */
    public ReadOnlyObjectProperty<CaseMarkings.@Nullable Notice> noticeProperty() {
        return notice;
    }

    public StringProperty caseNameProperty() {
        return caseName;
    }

    /** Shows the card. */
    public void ready() {
        state.set(State.Caseless.LOCKED);
    }

    /**
     * Shows {@code openCase}, once its marking is known; without its marking it is closed again.
     *
     * @param failed told why, on the screen's thread
     */
    public void show(OpenCase openCase, Consumer<? super Throwable> failed) {
        background.run(
                () -> lookOrClose(openCase),
                seen -> {
                    carry(seen.marking());
                    left = seen.left();
                    leaving = new Leaving(openCase, left);
                    caseName.set(openCase.name());
                    state.set(new State.Working(openCase));
                },
                failed);
    }

    private record Seen(CaseMarkings.State marking, ScreenLeft left) {}

    private static Seen lookOrClose(OpenCase openCase) {
        try {
            return new Seen(openCase.caseMarkings().state(), openCase.left());
        } catch (RuntimeException failure) { // a vault left open would be in use when it is opened again
            openCase.close();
            throw failure;
        }
    }

    /** Reads the case's marking again, which may have risen. */
    public void refreshBanner() {
        decide(CaseMarkings::state);
    }

    /** Lowers the case as was offered. */
    public void lower(CaseMarkings.Notice.Lower offer) {
        notice.set(null);
        decide(markings -> markings.lower(offer));
    }

    /** Leaves the case where it is. */
    public void keepMarking() {
        notice.set(null);
        decide(CaseMarkings::keep);
    }

    /** What was said has been read. */
    public void dismissNotice() {
        notice.set(null);
    }

    private void decide(Function<CaseMarkings, CaseMarkings.State> question) {
        if (state.get() instanceof State.Working(OpenCase openCase)) {
            inCase.run(() -> question.apply(openCase.caseMarkings()), marking -> {
                if (state.get() instanceof State.Working(OpenCase still) && still == openCase) {
                    carry(marking);
                }
            });
        }
    }

    /** Carries the marking of the only part of the case that is on the screen; null for that of the whole case. */
    public void showPart(@Nullable Banner marking) {
        part = marking;
        carry(whole);
    }

    /** A rise is told once by the case, and stands here until it was read; an offer stands for as long as it is made. */
    private void carry(CaseMarkings.State marking) {
        carry(marking.banner());
        if (marking.notice() != null || !(notice.get() instanceof CaseMarkings.Notice.Rose)) {
            notice.set(marking.notice());
        }
    }

    private void carry(Banner marking) {
        whole = marking;
        banner.set(part == null ? marking : part);
    }

    /**
     * Locks at once: the screen is emptied first, then what was begun is finished and the vault closed.
     *
     * @param screen what was open, for coming back to it
     */
    public void lock(ScreenLeft screen) {
        Leaving last = leaving;
        if (last != null) {
            leaving = null;
            state.set(State.Caseless.LOCKED);
            part = null;
            notice.set(null);
            carry(locked);
            caseName.set("");
            background.run(
                    () -> {
                        inCase.settle(SETTLING);
                        last.leave(screen);
                        return Optional.empty();
                    },
                    _ -> {});
        }
    }

    /**
     * Closes the vault before it returns, because the process ends with the window.
     *
     * @param screen what was open, for coming back to it
     */
    public void end(ScreenLeft screen) {
        Leaving last = leaving;
        if (last != null) {
            leaving = null;
            state.set(State.Caseless.LOCKED);
            last.leave(screen);
        }
    }

    /**
     * Writes down what is open, for a window that is ended without being closed.
     *
     * @param screen what is open now
     */
    public void keep(ScreenLeft screen) {
        Leaving now = leaving;
        if (now != null) {
            background.run(
                    () -> {
                        now.keep(screen);
                        return Optional.empty();
                    },
                    _ -> {},
                    _ -> {}); // it is tried again in a moment, and leaving the case tells of it
        }
    }

    /** What stood on the screen when the case that is shown was left before. */
    public ScreenLeft left() {
        return left;
    }

    /** The window's title: marking and product, never the case's name. */
    public static String title(Banner banner) {
        return banner.tlp().isEmpty()
                ? banner.text() + " – Entente"
                : banner.text() + " · " + banner.tlp() + " – Entente";
    }
}
