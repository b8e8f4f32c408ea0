package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.entente.model.Hash;
import org.entente.store.projection.Projector;
import org.entente.store.record.Entry;
import org.entente.store.record.EntryForm;
import org.entente.vault.Head;
import org.entente.vault.journal.ActionWriter;
import org.entente.vault.journal.Content;
import org.entente.vault.journal.ContentAddress;
import org.entente.vault.journal.ErasureRecord;

/** One journal action: writes entries and, for those that are small, applies them to the projections at once. */
final class EntryWriter implements Notes, AutoCloseable {

    private final ActionWriter journal;
    private final EntryReader reader;
    private boolean written;

    EntryWriter(ActionWriter journal, Projector projector, ExecutorService worker) {
        this.journal = journal;
        this.reader = new EntryReader(projector, worker, _ -> {});
    }

    int content(byte[] bytes) {
        written = true;
        return journal.content(bytes);
    }

    ContentAddress address(int content) {
        return journal.address(content);
    }

    void write(Entry entry, int... contents) {
        written = true;
        journal.entry(EntryForm.kind(entry), EntryForm.write(entry), contents);
    }

    /** Orders the journal to erase contents. */
    void erasure(Collection<Hash> contents) {
        written = true;
        journal.entry(ErasureRecord.ENTRY, ErasureRecord.write(contents));
    }

    void apply(Entry entry) {
        write(entry);
        reader.apply(entry, List.of());
    }

    void apply(Entry entry, List<byte[]> contents) {
        var written = new ArrayList<Content>();
        int[] numbers = new int[contents.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = content(contents.get(i));
            written.add(new Written(contents.get(i), address(numbers[i])));
        }
        write(entry, numbers);
        reader.apply(entry, written);
    }

    @Override
    public void note(String kind, byte[] chain, byte[] content) {
        apply(new Entry.Note(kind, chain), content.length == 0 ? List.of() : List.of(content));
    }

    @Override
    public void handed(Entry.Handed handed) {
        apply(handed);
    }

    /** A content that was just written. */
    private record Written(byte[] bytes, ContentAddress address) implements Content {}

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
