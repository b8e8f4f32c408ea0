package org.entente.vault.journal;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.random.RandomGenerator;
import org.entente.model.Hash;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.Rekey;
import org.entente.vault.key.SessionPlace;
import org.entente.vault.key.Sessions;

/**
 * Takes contents out of a session for good: its segments are written anew under another key beside those in their places, then put
 * in these. To be used while nothing is written.
 *
 * @param contents lets go of the files that are replaced
 * @param exclusive held while they are
 */
record SessionErasure(
        SegmentFiles files, SessionSource sessions, RandomGenerator random, ContentReader contents, Lock exclusive) {

    /**
     * @param erased commitments of what is to be gone
     * @param beforeExchange done when everything is written, and nothing exchanged yet
     */
    void run(Set<Hash> erased, Rekey rekey, Journal.Step beforeExchange) throws IOException, DamagedException {
        int session = rekey.old().session();
        var rewriting = new Rewriting(files, sessions.vault(), rekey, erased, random);
        int end = sessions.sessions().stream()
                .filter(place -> place.session() > session)
                .mapToInt(SessionPlace::firstSegment)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (int segment = rekey.old().firstSegment(); segment < Math.min(end, files.count() + 1); segment++) {
            rewriting.write(segment);
        }
        files.files().forceFolder(files.folder());
        exclusive.lock();
        try {
            rekey.keepBoth();
            beforeExchange.run();
            files.exchange();
            rekey.dropOld();
            contents.exchanged(session);
        } finally {
            exclusive.unlock();
        }
    }

    /** Exchanges what {@link #run} had written when the power went, or deletes what it had not written to its end. */
    static void settle(SegmentFiles files, Sessions sessions) throws IOException {
        var rekeyed = sessions.rekeyed();
        if (!rekeyed.isEmpty()) {
            files.exchange();
            rekeyed.forEach(sessions::dropOld);
        }
        var left = files.unfinished();
        for (String name : left) {
            files.files().delete(files.folder().resolve(name));
        }
        if (!left.isEmpty()) {
            files.files().forceFolder(files.folder());
        }
    }
}
