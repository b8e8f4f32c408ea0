package org.entente.ui;

import java.nio.file.Path;
import org.entente.ui.door.OpenCase;
import org.entente.ui.help.Guide;
import org.entente.ui.settings.SettingsView;
import org.entente.ui.settings.UsersViewModel;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Screen;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;

/** The settings as an open case shows them, and what is done from there: backups, our card, who opens the vault. */
final class SettingsScreens {

    private final OpenCase openCase;
    private final CaseTools tools;
    private final Texts texts;
    private final SettingsRoom settings;
    private final Runnable lock;

    /** @param lock locks the window */
    SettingsScreens(OpenCase openCase, CaseTools tools, SettingsRoom settings, Runnable lock) {
        this.openCase = openCase;
        this.tools = tools;
        this.texts = tools.texts();
        this.settings = settings;
        this.lock = lock;
    }

    Screen make() {
        return new SettingsView(
                settings.model(),
                settings.preferences(),
                settings.keys(),
                openCase.person(),
                texts,
                new SettingsView.Ways(
                        () -> tools.choose()
                                .target(texts.get("ui.exchange.card"), "card.txt", "txt")
                                .ifPresent(this::writeCard),
                        () -> new HelpDesk(tools.dialogs(), texts).guide(Guide.START),
                        tools.palette(),
                        new SettingsView.Backups(
                                openCase.backups().usualPlace(),
                                () -> tools.choose().folder(texts.get("ui.backup.choose")),
                                this::backUp,
                                this::scrub),
                        new UsersViewModel(openCase.users(), tools.background(), texts, lock),
                        tools.dialogs()));
    }

    private void backUp() {
        var choice = settings.model().now().backups();
        backUp(progress -> openCase.backups().write(choice, progress));
    }

    /** Copies the vault if a day has passed since it was last copied, unless the analyst wants none of that. */
    void backUpIfDue() {
        var choice = settings.model().now().backups();
        if (choice.isDaily()) {
            tools.background().run(openCase.backups()::isDue, isDue -> {
                if (isDue) {
                    backUp(progress -> openCase.backups().writeDaily(choice, progress));
                }
            });
        }
    }

    /** Reads everything again; one can go on working, and stop it. */
    private void scrub() {
        tools.tasks()
                .start(
                        texts.get("ui.scrub.reading"),
                        openCase::scrub,
                        found -> {
                            if (found.isIntact()) {
                                tools.toasts().done(found.words());
                            } else {
                                tools.toasts().failed(found.words());
                            }
                        },
                        failure -> tools.toasts().failed(texts.failure(failure)));
    }

    private void backUp(Tasks.Work<Path> work) {
        tools.tasks()
                .start(
                        texts.get("ui.backup.writing"),
                        work,
                        folder -> tools.toasts().done(texts.get("ui.backup.done", String.valueOf(folder.getParent()))),
                        failure -> tools.toasts().failed(texts.failure(failure)));
    }

    private void writeCard(Path target) {
        tools.background()
                .run(
                        () -> {
                            openCase.exchange().partners().writeCard(target);
                            return target;
                        },
                        _ -> tools.toasts().done(texts.get("ui.settings.identity.saved")));
    }
}
