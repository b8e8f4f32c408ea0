package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import org.entente.ui.help.Shortcut;
import org.entente.ui.palette.Command;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.ShellParts;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.shell.StepsViewModel;
import org.entente.ui.shell.Viewpoint;
import org.entente.ui.shell.Viewpoints;
import org.entente.ui.text.Texts;

/** Everything that can be done in an open case from wherever one is, by name; what cannot be done now says why. */
final class CaseCommands {

    /** What the window does for every case. */
    record Window(ShellParts.Help help, Runnable switchTheme, Runnable lock) {}

    private final Texts texts;
    private final ShellViewModel shell;
    private final Viewpoints viewpoints;
    private final StepsViewModel steps;
    private final CaseScreens screens;
    private final List<Shortcut> shortcuts;
    private final Window window;

    CaseCommands(
            Texts texts,
            ShellViewModel shell,
            Viewpoints viewpoints,
            StepsViewModel steps,
            CaseScreens screens,
            List<Shortcut> shortcuts,
            Window window) {
        this.texts = texts;
        this.shell = shell;
        this.viewpoints = viewpoints;
        this.steps = steps;
        this.screens = screens;
        this.shortcuts = shortcuts;
        this.window = window;
    }

    List<Command> commands() {
        var all = new ArrayList<Command>();
        String whyNot = viewpoints.shownProperty().get() instanceof Viewpoint.Partner(String code)
                ? texts.get("ui.palette.look-only", code)
                : "";
        for (Place place : Place.values()) {
            all.add(command(place.icon(), texts.get("ui.place." + place.key()), () -> shell.open(place)));
        }
        all.add(step("mdi2s-shape-plus", texts.get("ui.entity.new"), whyNot, screens::newEntity));
        all.add(step("mdi2b-book-plus-outline", texts.get("ui.source.new"), whyNot, screens::newSource));
        all.add(step("mdi2s-scale-balance", texts.get("ui.assessment.new"), whyNot, screens::newAssessment));
        all.add(step("mdi2i-import", texts.get("ui.shell.menu.import"), whyNot, screens::importFiles));
        all.add(step("mdi2c-content-paste", texts.get("ui.palette.paste"), whyNot, screens::pasteTable));
        all.add(step(
                "mdi2u-undo",
                texts.get("ui.keys.undo"),
                steps.undoable().isEmpty() ? texts.get("ui.palette.nothing-to-undo") : "",
                steps::undo));
        all.add(step(
                "mdi2r-redo",
                texts.get("ui.keys.redo"),
                steps.redoable().isEmpty() ? texts.get("ui.palette.nothing-to-redo") : "",
                steps::redo));
        for (Viewpoint viewpoint : viewpoints.choices()) {
            boolean isShown = viewpoint.equals(viewpoints.shownProperty().get());
            all.add(step(
                    viewpoint.icon(),
                    switch (viewpoint) {
                        case Viewpoint.Own own -> texts.get("ui.palette.perspective", own.name(texts));
                        case Viewpoint.Partner partner -> texts.get("ui.palette.seen", partner.code());
                    },
                    isShown ? texts.get("ui.palette.shown") : "",
                    () -> viewpoints.choose(viewpoint)));
        }
        all.add(command("mdi2t-theme-light-dark", texts.get("ui.palette.theme"), window.switchTheme()));
        all.add(new Command("mdi2l-lock-outline", texts.get("ui.palette.lock"), "Ctrl+L", "", window.lock()));
        all.addAll(help());
        return all;
    }

    /** What explains. */
    List<Command> help() {
        return List.of(
                new Command(
                        "mdi2h-help-circle-outline",
                        texts.get("ui.palette.guide"),
                        "F1",
                        "",
                        window.help().guide()),
                new Command(
                        "mdi2k-keyboard-outline",
                        texts.get("ui.palette.keys"),
                        "Ctrl+/",
                        "",
                        window.help().keys()));
    }

    private Command command(String icon, String name, Runnable action) {
        return step(icon, name, "", action);
    }

    private Command step(String icon, String name, String whyNot, Runnable action) {
        String keys = shortcuts.stream()
                .filter(shortcut -> shortcut.words().equals(name))
                .map(shortcut -> shortcut.keys().getDisplayText())
                .findFirst()
                .orElse("");
        return new Command(icon, name, keys, whyNot, action);
    }
}
