package org.entente.ui;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.ui.audit.ErasureDialog;
import org.entente.ui.audit.ErasureViewModel;
import org.entente.ui.audit.RetentionDialog;
import org.entente.ui.audit.RetentionDialog.Subject;
import org.entente.ui.door.Erasures.Days;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.SearchHit;
import org.entente.ui.shell.CaseTools;
import org.jspecify.annotations.Nullable;

/** What is asked about the end of what a case knows: orders to erase, and the days by which something is due. */
record ErasureForms(OpenCase openCase, CaseTools tools) {

    private static final int MOST_FOUND = 20;

    /** Asks for an order to erase, and carries it out. */
    void order() {
        new ErasureDialog(tools.dialogs(), tools.texts())
                .show(new ErasureViewModel(
                        openCase.erasures(),
                        words -> openCase.search(words, MOST_FOUND),
                        tools.background(),
                        tools.tasks(),
                        tools.texts()));
    }

    /**
     * Asks by when something has to be looked at again, and to be erased.
     *
     * @param object null for the whole case
     */
    void dates(@Nullable ObjectId object) {
        tools.background().run(() -> subject(object), subject -> ask(object, subject));
    }

    private Subject subject(@Nullable ObjectId object) {
        var days = openCase.erasures().days(object);
        if (object == null) {
            return new Subject("", days, openCase.audit().due());
        }
        String name = openCase.things().named(List.of(object)).stream()
                .findFirst()
                .map(SearchHit::name)
                .orElseGet(() -> tools.texts().get("ui.object.unknown"));
        return new Subject(name, days, "");
    }

    /** A second press that was on its way finds the dialog there: what is being typed stays, and nothing is shown twice. */
    private void ask(@Nullable ObjectId object, Subject subject) {
        if (!tools.dialogs().isShown()) {
            var today = LocalDate.ofInstant(tools.clock().instant(), ZoneOffset.UTC);
            new RetentionDialog(tools.dialogs(), tools.texts(), today).ask(subject, wanted -> set(object, wanted));
        }
    }

    private void set(@Nullable ObjectId object, Days wanted) {
        tools.background()
                .run(
                        () -> {
                            openCase.erasures().set(object, wanted);
                            return true;
                        },
                        _ -> tools.toasts().done(tools.texts().get("ui.dates.done")));
    }
}
