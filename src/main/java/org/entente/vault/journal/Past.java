package org.entente.vault.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.entente.model.work.Progress;
import org.entente.vault.Head;
import org.entente.vault.VaultException;
import org.entente.vault.key.DamagedException;

/**
 * A journal's complete actions up to one moment; those that follow do not disturb who reads them.
 *
 * @param last head of the last action
 * @param end where that action ends
 */
record Past(SegmentFiles files, SessionSource sessions, Head last, Place end) {

    /** Reads the actions that end after a sequence number. */
    void replay(long afterSequence, ContentReader contents, Replay visitor, Progress progress) {
        try (var walk = walkFrom(afterSequence)) {
            for (var action = walk.next(); action != null; action = walk.next()) {
                progress.checkCancelled();
                if (action.head().sequence() > afterSequence) {
                    replay(action, contents, visitor);
                    progress.report(action.head().sequence(), last.sequence());
                }
            }
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        } catch (DamagedException e) {
            throw new VaultException(e.key(), e, e.arguments().toArray());
        }
    }

    private static void replay(JournalWalk.Action action, ContentReader contents, Replay visitor)
            throws DamagedException {
        if (!action.whole()) {
            throw new DamagedException(
                    "vault.damaged.journal", "", action.head().sequence());
        }
        var located = new ActionContents(contents, action.contents());
        for (var entry : action.entries()) {
            visitor.entry(action.head().sequence(), entry.kind(), entry.chain(), located.of(entry));
        }
        visitor.endOfAction(action.head());
    }

    /** Whether the journal stood at {@code head} after one of its actions, or before its first. */
    boolean holds(Head head) {
        if (head.sequence() == 0) {
            return head.equals(sessions.genesis());
        }
        if (head.sequence() >= last.sequence()) {
            return head.equals(last);
        }
        try (var walk = walkFrom(head.sequence())) {
            for (var action = walk.next(); action != null; action = walk.next()) {
                if (action.head().sequence() >= head.sequence()) {
                    return action.head().equals(head);
                }
            }
            return false;
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        } catch (DamagedException e) {
            throw new VaultException(e.key(), e, e.arguments().toArray());
        }
    }

    /** A walk whose first actions may lie at or before {@code sequence}. */
    private JournalWalk walkFrom(long sequence) throws IOException, DamagedException {
        int first = 1;
        Head before = sessions.genesis();
        for (int segment = 2; segment <= end.segment(); segment++) {
            try (var reader = files.read(segment)) {
                ByteBuffer header = reader.at(0, SegmentHeader.BYTES);
                if (header == null) {
                    throw new DamagedException("vault.damaged.journal", SegmentHeader.fileName(segment), 0L);
                }
                Head claimed = SegmentHeader.before(header);
                if (claimed.sequence() >= sequence) {
                    break;
                }
                first = segment;
                before = claimed;
            }
        }
        var walk = new JournalWalk(files, sessions, first, before, end);
        return first == 1 ? walk : walk.beginningInside();
    }
}
