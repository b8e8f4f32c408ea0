package org.entente.ui.shell;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.entente.ui.door.Choose;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Palette;

/**
 * What every screen of a case is given to work with.
 *
 * @param references what is dragged from one part of the window to another
 * @param palette the colours that canvases draw with, as they are now
 */
public record CaseTools(
        Background background,
        Tasks tasks,
        Texts texts,
        InstantSource clock,
        Choose choose,
        Toasts toasts,
        Dialogs dialogs,
        References references,
        Supplier<Palette> palette) {}
