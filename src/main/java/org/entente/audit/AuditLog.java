package org.entente.audit;

import java.util.List;
import org.entente.store.CaseStore;
import org.entente.store.query.ActionRow;

/** What was done in a case, oldest first, as the journal has it. */
public final class AuditLog {

    private final CaseStore store;

    public AuditLog(CaseStore store) {
        this.store = store;
    }

    /** Every action, ours and partners', by the time its author gave it. */
    public List<AuditEntry> entries() {
        return store.queries().history().actions().stream().map(AuditLog::entry).toList();
    }

    private static AuditEntry entry(ActionRow action) {
        return new AuditEntry(
                action.made(), action.author(), action.intent(), action.commit().toString());
    }
}
