package org.entente.store;

import java.util.Arrays;
import java.util.List;
import org.entente.model.work.Progress;
import org.entente.store.record.Entry;
import org.entente.store.record.EntryForm;
import org.entente.vault.Head;
import org.entente.vault.journal.Content;
import org.entente.vault.journal.Journal;
import org.entente.vault.journal.Replay;

/**
 * How far following the journal is, in claims. How many there are going to be is counted first, from chain records alone: no
 * content is opened for it, and one import of a million claims is one action, of which one would see nothing else before its end.
 */
final class Tally {

    private final Progress progress;
    private final long total;
    private long came;

    private Tally(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
        progress.report(0, total);
    }

    /** Counts the claims in the actions after {@code after}. */
    static Tally of(Journal journal, long after, Progress progress) {
        var coming = new Coming(progress);
        journal.replay(after, coming, Progress.NONE);
        return new Tally(progress, coming.claims);
    }

    /** Some claims more are in the projections; stops the work here if it was cancelled. */
    void came(int claims) {
        progress.checkCancelled();
        came += claims;
        progress.report(came, total);
    }

    private static final class Coming implements Replay {
        private final Progress progress;
        private long claims;

        Coming(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void entry(long sequence, String kind, byte[] chain, List<Content> contents) {
            progress.checkCancelled();
            if (EntryForm.isKnown(kind)) {
                claims += claims(EntryForm.read(kind, chain));
            }
        }

        private static long claims(Entry entry) {
            return switch (entry) {
                case Entry.Committed committed -> claims(committed.leaves());
                case Entry.Received received -> claims(received.leaves());
                case Entry.Erased erased -> kept(erased.kept());
                case Entry.ErasedReceived erased -> kept(erased.kept());
                case Entry.Packaged _, Entry.SetAside _, Entry.Bound _, Entry.Handed _, Entry.Note _ -> 0;
            };
        }

        private static long kept(List<Entry.Kept> kept) {
            return kept.stream().mapToLong(each -> claims(each.leaves())).sum();
        }

        private static long claims(Entry.Leaves leaves) {
            return Arrays.stream(leaves.counts()).asLongStream().sum();
        }

        @Override
        public void endOfAction(Head head) {}
    }
}
