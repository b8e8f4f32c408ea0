package org.entente.store.projection;

import java.util.Arrays;

/**
 * Finds integer keys by 64 bits of a hash. Keys of the action at hand stay in memory (12 bytes each, twice) and are written
 * sorted at its end: entered one by one in random order, half a million take twenty seconds more and five times the space
 * (measured on the encrypted database). When two ids share their 64 bits, the later takes the next free number.
 *
 * @param <T> what is looked for
 */
final class KeyIndex<T> {

    /** Tells whether the row with a key is the one that is looked for. */
    @FunctionalInterface
    interface Same<T> {
        boolean isSame(int key, T id);
    }

    private final Sql sql;
    private final String select;
    private final Batch insert;
    private final Same<T> same;
    private boolean hasRows;
    private long[] words = new long[64];
    private int[] keys = new int[64];
    private int size;
    private long free;

    /** @param table has columns w and k */
    KeyIndex(Sql sql, String table, Same<T> same) {
        this.sql = sql;
        this.same = same;
        this.select = "select k from " + table + " where w = ?";
        this.insert = new Batch(sql, "insert into " + table + " (w, k) values (?, ?)");
        this.hasRows = sql.number("select count(*) from " + table) > 0;
    }

    /** The key of {@code id}, or 0; then {@link #put} may give it one. */
    int find(long word, T id) {
        for (long w = word; ; w++) {
            int key = at(w);
            if (key == 0) {
                free = w;
                return 0;
            }
            if (same.isSame(key, id)) {
                return key;
            }
        }
    }

    /** Gives the id that {@link #find} has just not found a key. */
    void put(int key) {
        putFresh(free, key);
    }

    /** Gives a key to an id that is random and therefore new. */
    void putFresh(long word, int key) {
        long w = word;
        while (pending(w) != 0) {
            w++;
        }
        if (size * 2 >= words.length) {
            grow();
        }
        place(words, keys, w, key);
        size++;
    }

    private int at(long word) {
        int key = pending(word);
        return key != 0 || !hasRows ? key : sql.number(select, word);
    }

    private int pending(long word) {
        int mask = words.length - 1;
        for (int i = slot(word, mask); keys[i] != 0; i = (i + 1) & mask) {
            if (words[i] == word) {
                return keys[i];
            }
        }
        return 0;
    }

    private void grow() {
        long[] largerWords = new long[words.length * 2];
        int[] largerKeys = new int[words.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                place(largerWords, largerKeys, words[i], keys[i]);
            }
        }
        words = largerWords;
        keys = largerKeys;
    }

    private static void place(long[] words, int[] keys, long word, int key) {
        int mask = words.length - 1;
        int i = slot(word, mask);
        while (keys[i] != 0) {
            i = (i + 1) & mask;
        }
        words[i] = word;
        keys[i] = key;
    }

    private static int slot(long word, int mask) {
        return (int) (word ^ word >>> 32) & mask;
    }

    /**
     * Writes the action's keys in order.
     *
     * @param afterSome runs now and then, with everything so far sent
     */
    void flush(Runnable afterSome) {
        long[] sorted = new long[size];
        int at = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                sorted[at++] = words[i];
            }
        }
        Arrays.sort(sorted);
        for (int i = 0; i < size; i++) {
            insert.add(sorted[i], pending(sorted[i]));
            if (i % 5000 == 4999) {
                insert.flush();
                afterSome.run();
            }
        }
        insert.flush();
        hasRows |= size > 0;
        words = new long[64];
        keys = new int[64];
        size = 0;
    }
}
