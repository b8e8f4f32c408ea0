package org.entente.vault.key;

/**
 * A session that gets a new content key, because some of its contents are to be gone for good. First both keys are kept, so that
 * its files can be exchanged one by one; then the old one is destroyed. One thread.
 */
public final class Rekey implements AutoCloseable {

    private final Sessions sessions;
    private final SessionEntry entry;
    private final SessionKeys old;
    private final SessionKeys fresh;

    Rekey(Sessions sessions, SessionEntry entry, SessionKeys old, SessionKeys fresh) {
        this.sessions = sessions;
        this.entry = entry;
        this.old = old;
        this.fresh = fresh;
    }

    /** The keys under which its contents lie. */
    public SessionKeys old() {
        return old;
    }

    /** The same chain key, and a content key that is nowhere yet. */
    public SessionKeys fresh() {
        return fresh;
    }

    /** Keeps both content keys in both key tables. */
    public void keepBoth() {
        sessions.keepBoth(entry);
    }

    /** Destroys the old content key in both key tables. */
    public void dropOld() {
        sessions.dropOld(entry.session());
    }

    @Override
    public void close() {
        old.close();
        fresh.close();
    }
}
