package org.entente.ui.shell;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.entente.app.settings.ClockShown;
import org.entente.model.ObjectId;
import org.entente.ui.door.SearchHit;
import org.entente.ui.peek.Peeked;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;

/**
 * What the shell says and starts.
 *
 * @param person who is working
 * @param organisation code of the person's organisation
 * @param viewpoints through whose eyes the case is looked at
 * @param mark how the case is marked
 * @param clockShown which time comes first
 * @param references what is dragged from one part of the window to another
 * @param search finds things in the case; may wait
 * @param peek reads a thing for a glance at it; may wait
 */
public record ShellParts(
        String caseName,
        String person,
        String organisation,
        Viewpoints viewpoints,
        CaseMark mark,
        References references,
        Function<String, List<SearchHit>> search,
        Function<ObjectId, Peeked> peek,
        Texts texts,
        Tasks tasks,
        Background background,
        InstantSource clock,
        ObservableValue<ClockShown> clockShown,
        StepsViewModel steps,
        Runnable importFiles,
        Runnable pasteTable,
        Runnable switchTheme,
        Help help,
        Runnable lock) {

    /** How many things a search finds and counts; the best of more. */
    public static final int MOST_FOUND = 100;

    /**
     * Where one finds out more.
     *
     * @param guide opens the page about the screen in front
     * @param keys lists the keys
     */
    public record Help(Runnable guide, Runnable keys) {}
}
