package org.entente.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.ui.door.Banner;
import org.entente.ui.door.OpenCase;
import org.entente.ui.shell.Destination;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** Whether a case is open in the window, and which marking the window therefore carries. Screen's thread only. */
public final class WindowViewModel {

    /** What the window shows between its banners. */
    public sealed interface State {
        /** Reading which vaults there are. */
        record Starting() implements State {}

        /** The card that opens or makes a vault. */
        record Locked() implements State {}

        /** A case to work in. */
        record Working(OpenCase openCase) implements State {}
    }

    private final Background background;
    private final Banner locked;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(new State.Starting());
    private final ObjectProperty<Banner> banner;
    private final StringProperty caseName = new SimpleStringProperty("");
    private List<Destination> lastOpen = List.of();

    public WindowViewModel(Background background, Texts texts) {
        this.background = background;
        this.locked = Banner.locked(texts.get("ui.banner.locked"));
        this.banner = new SimpleObjectProperty<>(locked);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state;
    }

    public ReadOnlyObjectProperty<Banner> bannerProperty() {
        return banner;
    }

    public StringProperty caseNameProperty() {
        return caseName;
    }

    /** Shows the card. */
    public void ready() {
        state.set(new State.Locked());
    }

    /**
     * Shows {@code openCase}, once its marking is known; without its marking it is closed again.
     *
     * @param failed told why, on the screen's thread
     */
    public void show(OpenCase openCase, Consumer<? super Throwable> failed) {
        background.run(
                () -> markingOrClosed(openCase),
                marking -> {
                    banner.set(marking);
                    caseName.set(openCase.name());
                    state.set(new State.Working(openCase));
                },
                failed);
    }

    private static Banner markingOrClosed(OpenCase openCase) {
        try {
            return openCase.banner();
        } catch (RuntimeException failure) { // a vault left open would be in use when it is opened again
            openCase.close();
            throw failure;
        }
    }

    /** Reads the case's marking again, which may have risen. */
    public void refreshBanner() {
        if (state.get() instanceof State.Working(OpenCase openCase)) {
            background.run(openCase::banner, marking -> {
                if (state.get() instanceof State.Working(OpenCase still) && still == openCase) {
                    banner.set(marking);
                }
            });
        }
    }

    /**
     * Locks at once: the screen is emptied first, then the vault is closed.
     *
     * @param open what was open, for coming back to it
     */
    public void lock(List<Destination> open) {
        if (state.get() instanceof State.Working(OpenCase openCase)) {
            lastOpen = List.copyOf(open);
            state.set(new State.Locked());
            banner.set(locked);
            caseName.set("");
            background.run(
                    () -> {
                        openCase.close();
                        return Optional.empty();
                    },
                    _ -> {});
        }
    }

    /** Closes the vault before it returns, because the process ends with the window. */
    public void end() {
        if (state.get() instanceof State.Working(OpenCase openCase)) {
            state.set(new State.Locked());
            openCase.close();
        }
    }

    /** What was open when the window was locked. */
    public List<Destination> lastOpen() {
        return lastOpen;
    }

    /** The window's title: marking and product, never the case's name. */
    public static String title(Banner banner) {
        return banner.tlp().isEmpty()
                ? banner.text() + " – Entente"
                : banner.text() + " · " + banner.tlp() + " – Entente";
    }
}
