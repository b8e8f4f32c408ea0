package org.entente.vault.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Hash;
import org.entente.model.work.Progress;
import org.entente.vault.Head;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.SessionPlace;
import org.jspecify.annotations.Nullable;

/** Checks a journal: its last session at every open, all of it when asked. */
public final class JournalCheck {

    private static final String SHORTER = "vault.damaged.shorter";
    private static final String UNREADABLE = "vault.damaged.unreadable";
    private static final int MOST_PROBLEMS = 100;

    private JournalCheck() {}

    /**
     * What a whole check found.
     *
     * @param records records checked, of both kinds
     * @param problems what is wrong, at most a hundred
     */
    public record Report(long records, List<DamagedException> problems) {}

    /** Hears every content during a whole check. */
    @FunctionalInterface
    public interface Contents {

        /**
         * @param kind of the entry that names the content
         * @throws DamagedException if what the content stands for is damaged
         */
        void check(String kind, byte[] content) throws DamagedException;
    }

    /** Where the journal stands after an open, and whether something behind it has to be cut. */
    record Standing(Head head, Place end, boolean cut) {}

    /** Walks the last session, which must reach the seal; only one unfinished action behind both may be cut. */
    static Standing lastSession(SegmentFiles files, SessionSource sessions) throws IOException, DamagedException {
        int segments = files.count();
        checkEpoch(files, segments, sessions);
        Head seal = sessions.seal();
        List<SessionPlace> places = sessions.sessions();
        int last = places.size() - 1;
        while (last >= 0 && places.get(last).firstSegment() > segments) {
            last--;
        }
        if (last < 0) {
            if (segments > 0 || !seal.equals(sessions.genesis())) {
                throw new DamagedException(SHORTER);
            }
            return new Standing(sessions.genesis(), new Place(0, 0), false);
        }
        SessionPlace place = places.get(last);
        // a later session without a file began where this one ended, and sealed that: nothing here may be cut
        boolean newest = last == places.size() - 1;
        Standing sealed = sealedWhole(files, sessions, place, seal);
        return sealed == null ? walk(files, sessions, place, seal, newest) : sealed;
    }

    /**
     * A segment of a later epoch was written after somebody was removed: with an earlier header in place it must be told, and
     * never cut as if it were unfinished.
     */
    private static void checkEpoch(SegmentFiles files, int last, SessionSource sessions)
            throws IOException, DamagedException {
        if (last == 0) {
            return;
        }
        try (var reader = files.read(last)) {
            ByteBuffer header = reader.at(0, SegmentHeader.BYTES);
            if (header != null && SegmentHeader.epoch(header, sessions.vault()) > sessions.epoch()) {
                throw new DamagedException("vault.damaged.epoch", SegmentHeader.fileName(last));
            }
        }
    }

    /**
     * How the last session stands if it ends where the header says it was sealed, which is how a vault that was closed looks: the
     * header vouches for the hash, and the hash for every chain record. Null if anything else is the case, or anything is wrong:
     * then each record has to be opened to say what and where.
     */
    private static @Nullable Standing sealedWhole(
            SegmentFiles files, SessionSource sessions, SessionPlace place, Head seal) throws IOException {
        try (var walk = new JournalWalk(files, sessions, place.firstSegment(), place.start(), null).chainOnly()) {
            while (walk.next() != null) {
                // to the end
            }
            return walk.completeHead().equals(seal) ? new Standing(seal, walk.completeEnd(), false) : null;
        } catch (DamagedException e) {
            return null;
        }
    }

    private static Standing walk(
            SegmentFiles files, SessionSource sessions, SessionPlace place, Head seal, boolean mayCut)
            throws IOException, DamagedException {
        boolean sealSeen = seal.equals(place.start());
        try (var walk = new JournalWalk(files, sessions, place.firstSegment(), place.start(), null);
                var contents = new ContentReader(files, sessions)) {
            Head head = place.start();
            Place end = new Place(place.firstSegment(), 0);
            try {
                for (var action = walk.next(); action != null; action = walk.next()) {
                    if (sealSeen) {
                        openContents(contents, action);
                    }
                    head = walk.completeHead();
                    end = walk.completeEnd();
                    sealSeen |= seal.equals(head);
                }
                end = walk.completeEnd();
            } catch (DamagedException e) {
                if (walk.completeHead().equals(head)) {
                    end = walk.completeEnd(); // a segment without a record may have been entered
                }
                if (!sealSeen) {
                    throw head.sequence() < seal.sequence() ? e : new DamagedException(SHORTER);
                }
                if (!mayCut || UnfinishedTail.holdsAnotherAction(files, end, head)) {
                    throw e;
                }
                return new Standing(head, end, true);
            }
            if (!sealSeen || (!mayCut && !head.equals(seal))) {
                throw new DamagedException(SHORTER);
            }
            return new Standing(head, end, false);
        }
    }

    private static void openContents(ContentReader reader, JournalWalk.Action action)
            throws IOException, DamagedException {
        var contents = new ActionContents(reader, action.contents());
        for (var entry : action.entries()) {
            for (int i = 0; i < entry.contents().length; i++) {
                contents.read(entry, i);
            }
        }
    }

    static Report all(
            SegmentFiles files, SessionSource sessions, Place until, Head head, Contents hearer, Progress progress) {
        var problems = new ArrayList<DamagedException>();
        var erasures = new Erasures();
        long records = 0;
        if (until.segment() == 0) {
            return new Report(0, List.of());
        }
        try (var walk = new JournalWalk(files, sessions, 1, sessions.genesis(), until);
                var contents = new ContentReader(files, sessions)) {
            try {
                for (var action = walk.next(); action != null; action = walk.next()) {
                    progress.checkCancelled();
                    progress.report(action.head().sequence(), head.sequence());
                    checkContents(new ActionContents(contents, action.contents()), action, hearer, erasures, problems);
                }
                if (!walk.completeHead().equals(head)) {
                    problems.add(new DamagedException(SHORTER));
                }
                erasures.compare(problems);
            } catch (DamagedException e) {
                problems.add(e); // what follows hangs on it and cannot be judged
            } catch (IOException e) {
                problems.add(new DamagedException(UNREADABLE, walk.file()));
            }
            records = walk.records();
        } catch (DamagedException e) {
            problems.add(e);
        } catch (IOException e) {
            problems.add(new DamagedException("vault.cannot-read"));
        }
        return new Report(records, problems);
    }

    private static void checkContents(
            ActionContents contents,
            JournalWalk.Action action,
            Contents hearer,
            Erasures erasures,
            List<DamagedException> problems)
            throws IOException {
        for (var entry : action.entries()) {
            if (entry.kind().equals(ErasureRecord.ENTRY)) {
                erasures.ordered.addAll(ErasureRecord.read(entry.chain()));
            }
            for (int i = 0; i < entry.contents().length; i++) {
                try {
                    byte[] content = contents.read(entry, i);
                    if (content.length == 0) {
                        erasures.gone.add(Hash.of(entry.commitment(i)));
                    }
                    hearer.check(entry.kind(), content);
                } catch (DamagedException e) {
                    if (problems.size() < MOST_PROBLEMS) {
                        problems.add(e);
                    }
                }
            }
        }
    }

    /** What was ordered to be gone against what is gone. */
    private static final class Erasures {
        private final Set<Hash> ordered = new HashSet<>();
        private final Set<Hash> gone = new HashSet<>();

        void compare(List<DamagedException> problems) {
            long unordered =
                    gone.stream().filter(each -> !ordered.contains(each)).count();
            if (unordered > 0) {
                problems.add(new DamagedException("vault.damaged.erased", unordered));
            }
            long left = ordered.stream().filter(each -> !gone.contains(each)).count();
            if (left > 0) {
                problems.add(new DamagedException("vault.damaged.not-erased", left));
            }
        }
    }

    /** Tells a torn last action from damage in front of a later one. */
    private static final class UnfinishedTail {

        private static final int STEP = 1 << 20;

        /**
         * Looks for the head of a record that begins another action than the one behind {@code end}. Every action was
         * forced before the next began, so a power cut can only have torn the last.
         */
        static boolean holdsAnotherAction(SegmentFiles files, Place end, Head head)
                throws IOException, DamagedException {
            int segments = files.count();
            for (int segment = Math.max(1, end.segment()); segment <= segments; segment++) {
                long from = segment == end.segment() ? end.offset() : 0;
                try (var reader = files.read(segment)) {
                    if (scan(reader, from, head.sequence() + 1)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean scan(SegmentReader reader, long from, long tornSequence) throws IOException {
            for (long at = from; at + Frame.BYTES <= reader.size(); at += STEP) {
                int length = (int) Math.min(STEP + Frame.BYTES, reader.size() - at);
                ByteBuffer window = reader.at(at, length);
                for (int i = 0; window != null && i + Frame.BYTES <= length && i < STEP; i++) {
                    byte kind = window.get(i);
                    if (kind != Frame.CONTENT && kind != Frame.CHAIN) {
                        continue;
                    }
                    Frame frame = Frame.read(window.slice(i, Frame.BYTES));
                    if (frame != null
                            && frame.index() == 0
                            && frame.sequence() > tornSequence
                            && frame.sequence() - tornSequence < Integer.MAX_VALUE
                            && at + i + Frame.BYTES + frame.length() <= reader.size()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
