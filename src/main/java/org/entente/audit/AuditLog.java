package org.entente.audit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.store.CaseStore;
import org.entente.store.query.ActionRow;

/** What was done in a case, oldest first, as the journal has it. */
public final class AuditLog {

    private final CaseStore store;

    public AuditLog(CaseStore store) {
        this.store = store;
    }

    /** Every action, ours and partners', and what was done to the vault, by the time its author gave it. */
    public List<AuditEntry> entries() {
        var actions = store.queries().history().actions().stream().map(AuditLog::entry);
        var notes = notes().stream()
                .map(note ->
                        new AuditEntry(note.time(), note.author(), (note.action() + " " + note.detail()).strip(), ""));
        var closings = closings()
                .map(each -> new AuditEntry(each.signed().time(), each.signed().signer(), "vault.close", ""));
        return Stream.of(actions, notes, closings)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(AuditEntry::time))
                .toList();
    }

    /** When the vault was closed, and by whom; one that was not closed but killed left nothing. */
    public Stream<Checkpoint> closings() {
        return checkpoints().stream().filter(each -> each.occasion().equals(Checkpoint.CLOSE));
    }

    /** What was done to the vault, in the order in which it was. */
    public List<AuditNote> notes() {
        return store.queries().exchange().notes(AuditNote.NOTE).stream()
                .flatMap(note -> AuditNote.read(note.content()).stream())
                .toList();
    }

    /** Where the journal stood when its users signed for it, the oldest first. */
    public List<Checkpoint> checkpoints() {
        return store.queries().exchange().notes(Checkpoint.NOTE).stream()
                .flatMap(note -> Checkpoint.read(note.chain()).stream())
                .toList();
    }

    /** Refuses what would have to be written down here and could not be. */
    public void checkWritable() {
        store.checkWritable();
    }

    /** Writes down what was done to the vault. */
    public void keep(AuditNote note) {
        store.note(notes -> notes.note(AuditNote.NOTE, new byte[0], note.bytes()));
    }

    private static AuditEntry entry(ActionRow action) {
        return new AuditEntry(
                action.made(), action.author(), action.intent(), action.commit().toString());
    }
}
