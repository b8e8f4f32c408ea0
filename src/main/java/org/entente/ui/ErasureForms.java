package org.entente.ui;

import org.entente.model.ObjectId;
import org.entente.ui.audit.ErasureDialog;
import org.entente.ui.audit.ErasureViewModel;
import org.entente.ui.audit.RetentionDialog;
import org.entente.ui.door.Erasures.Days;
import org.entente.ui.door.OpenCase;
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
        tools.background().run(() -> openCase.erasures().days(object), now -> ask(object, now));
    }

    /** A second press that was on its way finds the dialog there: what is being typed stays, and nothing is shown twice. */
    private void ask(@Nullable ObjectId object, Days now) {
        if (!tools.dialogs().isShown()) {
            new RetentionDialog(tools.dialogs(), tools.texts()).ask(object == null, now, wanted -> set(object, wanted));
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
