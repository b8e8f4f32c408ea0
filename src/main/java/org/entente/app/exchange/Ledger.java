package org.entente.app.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.exchange.StreamId;
import org.entente.exchange.Streams;
import org.entente.store.CaseStore;
import org.entente.store.query.ExchangeQueries;

/** Every package of the case, out and in, read from the journal's notes. */
public final class Ledger implements Streams {

    private final CaseStore store;

    public Ledger(CaseStore store) {
        this.store = store;
    }

    List<LedgerEntry> entries() {
        return store.queries().exchange().notes(LedgerEntry.NOTE).stream()
                .map(note -> LedgerEntry.parse(note.chain()))
                .toList();
    }

    void keep(LedgerEntry entry) {
        keep(entry, LedgerFacts.NONE);
    }

    void keep(LedgerEntry entry, LedgerFacts facts) {
        store.note(
                notes -> notes.note(LedgerEntry.NOTE, entry.bytes(), facts.isRecorded() ? facts.bytes() : new byte[0]));
    }

    /** Packages that were written or accepted, oldest first. */
    public List<LedgerLine> lines() {
        var receipts = new Receipts(store);
        return store.queries().exchange().notes(LedgerEntry.NOTE).stream()
                .map(note -> line(LedgerEntry.parse(note.chain()), note, receipts))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LedgerLine> line(LedgerEntry entry, ExchangeQueries.Note note, Receipts receipts) {
        boolean isOutgoing = entry.step() == LedgerEntry.Step.SENT;
        return entry.step() == LedgerEntry.Step.RESERVED
                ? Optional.empty()
                : Optional.of(new LedgerLine(
                        isOutgoing,
                        entry.partner(),
                        entry.number(),
                        entry.time(),
                        entry.claims(),
                        String.valueOf(entry.hash()),
                        LedgerFacts.parse(note.content()),
                        isOutgoing
                                ? receipts.of(entry.partner(), note.sequence()).orElse(null)
                                : null,
                        note.sequence()));
    }

    /** The place in the journal of the last package that left the case. */
    public Optional<Long> lastSent() {
        return store.queries().exchange().notes(LedgerEntry.NOTE).stream()
                .filter(note -> LedgerEntry.parse(note.chain()).step() == LedgerEntry.Step.SENT)
                .map(note -> note.sequence())
                .max(Comparator.naturalOrder());
    }

    /** The number after the highest that was ever handed out in a stream. */
    long next(StreamId stream) {
        return entries().stream()
                        .filter(entry -> entry.stream().equals(stream) && entry.step() != LedgerEntry.Step.RECEIVED)
                        .mapToLong(LedgerEntry::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** The lowest number that was ever handed out in a stream. */
    Optional<Long> first(StreamId stream) {
        return entries().stream()
                .filter(entry -> entry.stream().equals(stream) && entry.step() != LedgerEntry.Step.RECEIVED)
                .map(LedgerEntry::number)
                .min(Comparator.naturalOrder());
    }

    /** The last package that was really written in a stream. */
    Optional<LedgerEntry> last(StreamId stream) {
        return entries().stream()
                .filter(entry -> entry.stream().equals(stream) && entry.step() == LedgerEntry.Step.SENT)
                .max(Comparator.comparingLong(LedgerEntry::number));
    }

    @Override
    public SortedMap<Long, Received> received(StreamId stream) {
        var received = new TreeMap<Long, Received>();
        for (LedgerEntry entry : entries()) {
            if (entry.step() == LedgerEntry.Step.RECEIVED && entry.stream().equals(stream) && entry.hash() != null) {
                received.put(entry.number(), new Received(entry.hash(), entry.previous()));
            }
        }
        return received;
    }

    /** Whether a workstation ever sent a package that we accepted, and if so about which cases. */
    List<java.util.UUID> casesOf(java.util.UUID workstation) {
        return entries().stream()
                .filter(entry -> entry.step() == LedgerEntry.Step.RECEIVED)
                .map(LedgerEntry::stream)
                .filter(stream -> stream.workstation().equals(workstation))
                .map(StreamId::caseId)
                .distinct()
                .toList();
    }
}
