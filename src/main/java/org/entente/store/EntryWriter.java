package org.entente.store;

import java.util.List;
import org.entente.store.projection.Projector;
import org.entente.store.record.Entry;
import org.entente.store.record.EntryForm;
import org.entente.vault.Head;
import org.entente.vault.journal.ActionWriter;

/** One journal action: writes entries and, for those that are small, applies them to the projections at once. */
final class EntryWriter implements Notes, AutoCloseable {

    private final ActionWriter journal;
    private final EntryReader reader;
    private boolean written;

    EntryWriter(ActionWriter journal, Projector projector) {
        this.journal = journal;
        this.reader = new EntryReader(projector);
    }

    int content(byte[] bytes) {
        written = true;
        return journal.content(bytes);
    }

    void write(Entry entry, int... contents) {
        written = true;
        journal.entry(EntryForm.kind(entry), EntryForm.write(entry), contents);
    }

    void apply(Entry entry) {
        write(entry);
        reader.apply(entry, List.of());
    }

    void apply(Entry entry, List<byte[]> contents) {
        int[] written = contents.stream().mapToInt(this::content).toArray();
        write(entry, written);
        reader.apply(entry, contents);
    }

    @Override
    public void note(String kind, byte[] chain, byte[] content) {
        apply(new Entry.Note(kind, chain), content.length == 0 ? List.of() : List.of(content));
    }

    @Override
    public void handed(Entry.Handed handed) {
        apply(handed);
    }

    /** Whether the action has anything to keep. */
    boolean hasWritten() {
        return written;
    }

    Head end() {
        return journal.end();
    }

    @Override
    public void close() {
        journal.close();
    }
}
