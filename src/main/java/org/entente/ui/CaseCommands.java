package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.ObjectId;
import org.entente.ui.exchange.ExchangeViewModel;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Keymap;
import org.entente.ui.palette.Command;
import org.entente.ui.palette.Command.Group;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.ShellParts;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.shell.StepsViewModel;
import org.entente.ui.shell.TabItem;
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
    private final Keymap keys;
    private final Window window;

    CaseCommands(
            Texts texts,
            ShellViewModel shell,
            Viewpoints viewpoints,
            StepsViewModel steps,
            CaseScreens screens,
            Keymap keys,
            Window window) {
        this.texts = texts;
        this.shell = shell;
        this.viewpoints = viewpoints;
        this.steps = steps;
        this.screens = screens;
        this.keys = keys;
        this.window = window;
    }

    List<Command> commands() {
        var all = new ArrayList<Command>();
        String whyNot = viewpoints.shownProperty().get() instanceof Viewpoint.Partner(String code)
                ? texts.get("ui.palette.look-only", code)
                : "";
        all.addAll(goTo(whyNot));
        all.addAll(begin(whyNot));
        all.addAll(walk());
        all.addAll(show());
        all.add(key(Group.DO, "mdi2l-lock-outline", "ui.palette.lock", KeyAction.LOCK, window.lock()));
        all.addAll(help());
        return all;
    }

    private List<Command> goTo(String whyNot) {
        var all = new ArrayList<Command>();
        for (Place place : Place.values()) {
            String has = place.keys().map(keys::shown).orElse("");
            all.add(new Command(
                    Group.GO, place.icon(), texts.get("ui.place." + place.key()), has, "", () -> shell.open(place)));
        }
        for (ExchangeViewModel.Part part : ExchangeViewModel.Part.values()) {
            String name = "ui.palette.part." + part.name().toLowerCase(Locale.ROOT);
            all.add(step(Group.GO, Place.EXCHANGE.icon(), texts.get(name), "", whyNot, () -> screens.show(part)));
        }
        all.add(step(
                Group.GO,
                "mdi2c-content-duplicate",
                texts.get("ui.same.title"),
                "",
                "",
                screens::showPossibleDuplicates));
        return all;
    }

    /** What puts something into the case. */
    private List<Command> begin(String whyNot) {
        var all = new ArrayList<Command>();
        all.add(step(
                Group.DO,
                "mdi2s-shape-plus",
                texts.get("ui.entity.new"),
                made(Place.ENTITIES),
                whyNot,
                screens::newEntity));
        all.add(step(
                Group.DO,
                "mdi2b-book-plus-outline",
                texts.get("ui.source.new"),
                made(Place.SOURCES),
                whyNot,
                screens::newSource));
        all.add(step(
                Group.DO,
                "mdi2s-scale-balance",
                texts.get("ui.assessment.new"),
                made(Place.ASSESSMENTS),
                whyNot,
                screens::newAssessment));
        all.add(inAudit(whyNot));
        all.add(step(Group.DO, "mdi2i-import", texts.get("ui.shell.menu.import"), "", whyNot, screens::importFiles));
        all.add(step(Group.DO, "mdi2c-content-paste", texts.get("ui.palette.paste"), "", whyNot, screens::pasteTable));
        return all;
    }

    /** Back and forth among the steps. */
    private List<Command> walk() {
        var all = new ArrayList<Command>();
        all.add(step(
                Group.DO,
                "mdi2u-undo",
                texts.get("ui.keys.undo"),
                keys.shown(KeyAction.UNDO),
                steps.undoable().isEmpty() ? texts.get("ui.palette.nothing-to-undo") : "",
                steps::undo));
        all.add(step(
                Group.DO,
                "mdi2r-redo",
                texts.get("ui.keys.redo"),
                keys.shown(KeyAction.REDO),
                steps.redoable().isEmpty() ? texts.get("ui.palette.nothing-to-redo") : "",
                steps::redo));
        return all;
    }

    private List<Command> show() {
        var all = new ArrayList<Command>();
        for (Viewpoint viewpoint : viewpoints.choices()) {
            boolean isShown = viewpoint.equals(viewpoints.shownProperty().get());
            all.add(step(
                    Group.SHOW,
                    viewpoint.icon(),
                    switch (viewpoint) {
                        case Viewpoint.Own own -> texts.get("ui.palette.perspective", own.name(texts));
                        case Viewpoint.Partner partner -> texts.get("ui.palette.seen", partner.code());
                    },
                    "",
                    isShown ? texts.get("ui.palette.shown") : "",
                    () -> viewpoints.choose(viewpoint)));
        }
        all.add(key(Group.SHOW, "mdi2t-theme-light-dark", "ui.palette.theme", KeyAction.THEME, window.switchTheme()));
        return all;
    }

    /** What of the log touched the thing whose page is in front. */
    private Command inAudit(String whyNot) {
        TabItem front = shell.selectedProperty().get();
        var thing =
                front == null ? Optional.<ObjectId>empty() : front.destination().thing();
        return step(
                Group.GO,
                Place.AUDIT.icon(),
                texts.get("ui.menu.audit"),
                "",
                thing.isPresent() ? whyNot : texts.get("ui.palette.no-page"),
                () -> thing.ifPresent(screens::showInAudit));
    }

    /** One key makes whatever the screen in front is about. */
    private String made(Place place) {
        TabItem front = shell.selectedProperty().get();
        return front != null && front.destination().place() == place ? keys.shown(KeyAction.NEW) : "";
    }

    /** What explains. */
    List<Command> help() {
        return List.of(
                key(
                        Group.HELP,
                        "mdi2h-help-circle-outline",
                        "ui.palette.guide",
                        KeyAction.GUIDE,
                        window.help().guide()),
                key(
                        Group.HELP,
                        "mdi2k-keyboard-outline",
                        "ui.palette.keys",
                        KeyAction.KEYS,
                        window.help().keys()));
    }

    private Command key(Group group, String icon, String words, KeyAction what, Runnable action) {
        return new Command(group, icon, texts.get(words), keys.shown(what), "", action);
    }

    private static Command step(Group group, String icon, String name, String keys, String whyNot, Runnable action) {
        return new Command(group, icon, name, keys, whyNot, action);
    }
}
