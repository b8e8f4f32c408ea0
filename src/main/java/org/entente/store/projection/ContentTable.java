package org.entente.store.projection;

import org.entente.vault.journal.ContentAddress;

/**
 * Where the journal contents that hold claims lie. The projections keep no second copy of what was said: it would be three
 * quarters of the database, and the journal's is the one that is authenticated.
 */
public final class ContentTable {

    private final Batch insert;
    private int next;

    ContentTable(Sql sql) {
        next = sql.number("select max(k) from content") + 1;
        insert = new Batch(sql, "insert into content (k, segment, place, previous, commitment) values (?, ?, ?, ?, ?)");
    }

    /** A key for a content that is being filled; its address follows with {@link #add}. */
    public int allot() {
        return next++;
    }

    public void add(int key, ContentAddress address) {
        insert.add(key, address.segment(), address.offset(), address.previousHash(), address.commitment());
    }

    void flush() {
        insert.flush();
    }
}
