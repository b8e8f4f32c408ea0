package org.entente.ui.desk;

import org.entente.app.unsaved.UnsavedChanges;
import org.entente.ui.door.Unsaved;

/** Changes that wait on this computer, in words. */
final class DeskUnsaved implements Unsaved {

    private final UnsavedChanges unsaved;
    private final Looks looks;

    DeskUnsaved(UnsavedChanges unsaved, Looks looks) {
        this.unsaved = unsaved;
        this.looks = looks;
    }

    @Override
    public String waiting() {
        var waiting = unsaved.waiting();
        return waiting.isEmpty()
                ? ""
                : looks.texts()
                        .get(
                                "ui.unsaved.waiting",
                                waiting.size(),
                                looks.time(waiting.getFirst().at()));
    }

    @Override
    public String make() {
        int made = unsaved.make();
        return looks.texts().get("ui.unsaved.made", made);
    }

    @Override
    public void discard() {
        unsaved.discard();
    }
}
