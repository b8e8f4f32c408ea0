package org.entente.store.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.jspecify.annotations.Nullable;

/** Whose key speaks for which organisation, as journaled at entry. Written by the one writer, read by any thread. */
public final class Authors {

    /** One author. */
    public record Author(int key, KeyId id, String organisation) {}

    private final Map<KeyId, Author> byId = new ConcurrentHashMap<>();
    private final Map<Integer, Author> byKey = new ConcurrentHashMap<>();
    private final Sql sql;
    private final Dictionary terms;

    Authors(Sql writer, Dictionary terms) {
        this.sql = writer;
        this.terms = terms;
        writer.each(
                "select k, key_id, organisation from author",
                row -> know(new Author(row.getInt(1), new KeyId(Hash.of(row.getBytes(2))), terms.text(row.getInt(3)))));
    }

    private Author know(Author author) {
        byId.put(author.id(), author);
        byKey.put(author.key(), author);
        return author;
    }

    /** What stands for an organisation as long as nobody bound the key to one: it differs for every key. */
    public static String unbound(KeyId id) {
        return "key:" + id.toString().substring(0, 16);
    }

    public static boolean isUnbound(String organisation) {
        return organisation.startsWith("key:");
    }

    /** The author; a key met for the first time is bound to nobody. */
    public Author intern(KeyId id) {
        Author known = byId.get(id);
        if (known != null) {
            return known;
        }
        var author = new Author(byKey.size() + 1, id, unbound(id));
        int organisation = terms.intern(author.organisation());
        terms.flush();
        sql.update(
                "insert into author (k, key_id, organisation) values (?, ?, ?)",
                author.key(),
                id.hash().bytes(),
                organisation);
        return know(author);
    }

    /** Binds the key; returns its number if that changed anything, else 0. */
    int bind(KeyId id, String organisation) {
        Author known = intern(id);
        if (known.organisation().equals(organisation)) {
            return 0;
        }
        know(new Author(known.key(), id, organisation));
        return known.key();
    }

    /** Writes what {@link #bind} changed. */
    void store(int key) {
        int term = terms.intern(get(key).organisation());
        terms.flush();
        sql.update("update author set organisation = ? where k = ?", term, key);
    }

    public @Nullable Author find(KeyId id) {
        return byId.get(id);
    }

    public Author get(int key) {
        Author known = byKey.get(key);
        if (known == null) {
            throw new IllegalStateException("no author " + key);
        }
        return known;
    }
}
