package org.entente.ui.shell;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.text.Texts;

/** A place of which a partner holds nothing, or that is no part of what partners are given. */
public final class GivenNothing implements Screen {

    private final Node view;
    private final String title;

    private GivenNothing(Texts texts, Place place, String words, String hint, Runnable back) {
        title = texts.get("ui.place." + place.key());
        view = States.empty(
                "mdi2e-eye-off-outline",
                words,
                hint,
                Controls.button("given-nothing-back", texts.get("ui.seen.back"), back, "accent"));
        view.setId("given-nothing");
    }

    /** @param back looks through our own eyes again */
    public static Screen of(Texts texts, Place place, String partner, Runnable back) {
        return new GivenNothing(
                texts, place, texts.get("ui.seen.nothing", partner), texts.get("ui.seen.nothing.hint", partner), back);
    }

    /** For what every organisation has of its own. */
    public static Screen ours(Texts texts, Place place, String partner, Runnable back) {
        return new GivenNothing(
                texts, place, texts.get("ui.seen.ours", partner), texts.get("ui.seen.ours.hint", partner), back);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(title);
    }

    @Override
    public void refresh() {
        // what a partner was given stays as it was when one began to look
    }
}
