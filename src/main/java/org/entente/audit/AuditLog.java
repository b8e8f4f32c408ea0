package org.entente.audit;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.store.CaseStore;
import org.entente.store.query.ActionRow;
import org.entente.store.query.Placed;

/** What was done in a case, oldest first, as the journal has it. */
public final class AuditLog {

    /** Some write times to the second and some finer: within a second only the journal knows what came first. */
    private static final Comparator<Placed<AuditEntry>> AS_MADE = Comparator.comparing(
                    (Placed<AuditEntry> placed) -> placed.entry().time().truncatedTo(ChronoUnit.SECONDS))
            .thenComparingLong(Placed::place);

    private final CaseStore store;

    public AuditLog(CaseStore store) {
        this.store = store;
    }

    /** Every action, ours and partners', and what was done to the vault, by the time its author gave it. */
    public List<AuditEntry> entries() {
        var actions =
                store.queries().history().actions().stream().map(action -> new Placed<>(action.place(), entry(action)));
        var notes = placed().map(note -> new Placed<>(note.place(), entry(note.entry())));
        var closings = closings().map(closing -> new Placed<>(closing.sequence(), entry(closing)));
        return Stream.of(actions, notes, closings)
                .flatMap(each -> each)
                .sorted(AS_MADE)
                .map(Placed::entry)
                .toList();
    }

    /** When the vault was closed, and by whom; one that was not closed but killed left nothing. */
    public Stream<Checkpoint> closings() {
        return checkpoints().stream().filter(each -> each.occasion().equals(Checkpoint.CLOSE));
    }

    /** What was done to the vault, in the order in which it was. */
    public List<AuditNote> notes() {
        return placed().map(Placed::entry).toList();
    }

    /** The same, with where the journal has them. */
    public Stream<Placed<AuditNote>> placed() {
        return store.queries().exchange().notes(AuditNote.NOTE).stream()
                .flatMap(note ->
                        AuditNote.read(note.content()).stream().map(read -> new Placed<>(note.sequence(), read)));
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

    private static AuditEntry entry(AuditNote note) {
        return new AuditEntry(note.time(), note.author(), (note.action() + " " + note.detail()).strip(), "");
    }

    private static AuditEntry entry(Checkpoint closing) {
        return new AuditEntry(closing.signed().time(), closing.signed().signer(), "vault.close", "");
    }

    private static AuditEntry entry(ActionRow action) {
        return new AuditEntry(
                action.made(), action.author(), action.intent(), action.commit().toString());
    }
}
