package org.entente.vault.key;

import java.util.List;
import org.entente.vault.Head;

/** The sessions of an open vault's journal, each with keys of its own. Safe for several threads. */
public final class Sessions {

    /** Its monitor is the one of all who use it. */
    private final OpenHeader open;

    Sessions(OpenHeader open) {
        this.open = open;
    }

    /** Every session, oldest first; their keys are unwrapped one at a time with {@link #keys}. */
    public List<SessionPlace> places() {
        synchronized (open) {
            return open.table().sessions().stream()
                    .map(entry -> new SessionPlace(entry.session(), entry.firstSegment(), entry.start()))
                    .toList();
        }
    }

    /** Unwraps one session's keys, to be closed by the caller. */
    public SessionKeys keys(int session) throws DamagedException {
        synchronized (open) {
            for (SessionEntry entry : open.table().sessions()) {
                if (entry.session() == session) {
                    return entry.unwrap(open.vaultKey(), open.vault());
                }
            }
            throw new DamagedException("vault.damaged.keys");
        }
    }

    /** Starts a session: its new keys are in both key tables, and the journal sealed at {@code head}, before this returns. */
    public SessionKeys start(Head head, int firstSegment) {
        synchronized (open) {
            var before = open.table().sessions();
            int number = before.isEmpty() ? 1 : before.getLast().session() + 1;
            try (Secret chain = Secret.random(open.random());
                    Secret content = Secret.random(open.random())) {
                var entry = SessionEntry.create(
                        number,
                        open.epoch(),
                        firstSegment,
                        head,
                        chain,
                        content,
                        open.vaultKey(),
                        open.vault(),
                        open.random());
                open.writeTable(open.table().with(entry), head);
                return entry.unwrap(open.vaultKey(), open.vault());
            } catch (DamagedException e) {
                throw new IllegalStateException("a new session must unwrap", e);
            }
        }
    }

    /** Starts to give a session another content key; to be closed by the caller. */
    public Rekey rekey(int session) throws DamagedException {
        synchronized (open) {
            SessionEntry before = open.table().entry(session);
            SessionKeys old = before.unwrap(open.vaultKey(), open.vault());
            try (Secret content = Secret.random(open.random())) {
                var entry = SessionEntry.create(
                        session,
                        before.epoch(),
                        before.firstSegment(),
                        before.start(),
                        old.chain(),
                        content,
                        open.vaultKey(),
                        open.vault(),
                        open.random());
                return new Rekey(this, entry, old, entry.unwrap(open.vaultKey(), open.vault()));
            }
        }
    }

    void keepBoth(SessionEntry entry) {
        synchronized (open) {
            open.writeTable(open.table().withSecond(entry), open.seal());
        }
    }

    /** Destroys the older of a session's two content keys. */
    public void dropOld(int session) {
        synchronized (open) {
            open.writeTable(open.table().withoutFirst(session), open.seal());
        }
    }

    /** Sessions that have two content keys, because giving them another one was interrupted. */
    public List<Integer> rekeyed() {
        synchronized (open) {
            return open.table().doubled();
        }
    }
}
