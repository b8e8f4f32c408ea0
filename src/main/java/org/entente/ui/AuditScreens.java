package org.entente.ui;

import java.util.function.Consumer;
import org.entente.model.ObjectId;
import org.entente.ui.audit.AuditColumns;
import org.entente.ui.audit.AuditView;
import org.entente.ui.audit.AuditViewModel;
import org.entente.ui.door.OpenCase;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellViewModel;
import org.jspecify.annotations.Nullable;

/** The screens of the log: the whole of it, and what of it touched one object. */
final class AuditScreens {

    private final OpenCase openCase;
    private final CaseTools tools;
    private final ShellViewModel shell;
    private final ErasureForms erasures;
    private final Consumer<ObjectId> open;
    private final AuditColumns columns = new AuditColumns();

    /** @param open opens an object */
    AuditScreens(
            OpenCase openCase, CaseTools tools, ShellViewModel shell, ErasureForms erasures, Consumer<ObjectId> open) {
        this.openCase = openCase;
        this.tools = tools;
        this.shell = shell;
        this.erasures = erasures;
        this.open = open;
    }

    /** @param about the object that what is listed touched; null for the whole log */
    Screen make(@Nullable ObjectId about) {
        return new AuditView(
                new AuditViewModel(about, openCase.audit(), tools.background(), tools.tasks(), tools.texts()),
                tools,
                columns,
                new AuditView.Ways(erasures::order, () -> erasures.dates(null), this::showAll, open, this::showAbout));
    }

    /** Shows what of the log touched an object. */
    void showAbout(ObjectId id) {
        shell.open(new Destination.AtAudit(id), true);
    }

    /** Shows the whole log, in place of a part of it if that is in front. */
    void showAll() {
        var narrowed = shell.selectedProperty().get();
        shell.open(Place.AUDIT);
        if (narrowed != null && narrowed.destination() instanceof Destination.AtAudit) {
            shell.close(narrowed);
        }
    }
}
