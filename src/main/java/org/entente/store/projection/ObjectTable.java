package org.entente.store.projection;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.entente.model.ObjectId;

/**
 * Rows of objects. Those that are new in an action wait in memory until its end, because links and citations still change
 * their counts; beyond a hundred thousand they are written earlier and then updated.
 */
final class ObjectTable {

    private static final int MOST_WAITING = 100_000;
    private static final int MOST_RECENT = 1000;

    private final Sql sql;
    private final ChangedObjects changed;
    private final KeyIndex<ObjectId> index;
    private final Batch insert;
    private final Batch counts;
    private final Batch sources;
    private final Map<Integer, ObjectState> waiting = new HashMap<>();
    private int next;
    private final Map<ObjectId, Integer> recent = new HashMap<>();

    ObjectTable(Sql sql, int last, ChangedObjects changed) {
        this.sql = sql;
        this.changed = changed;
        this.next = last + 1;
        index = new KeyIndex<>(sql, "object_ref", this::isSame);
        insert = new Batch(
                sql,
                "insert into object (k, id, type, title, folded, claims, unsourced, sources, contested,"
                        + " contested_joint, grade, markings, organisations, latest, born, bearer, links, cited, seen,"
                        + " first_seen, tags) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        sources = new Batch(sql, "update object set sources = ? where k = ?");
        counts = new Batch(sql, "update object set links = links + ?, cited = cited + ? where k = ?");
    }

    private boolean isSame(int key, ObjectId id) {
        ObjectState state = waiting.get(key);
        if (state != null) {
            return state.id().equals(id);
        }
        insert.flush();
        return sql.first("select id from object where k = ?", row -> id(row.getBytes(1)), key)
                .filter(id::equals)
                .isPresent();
    }

    /** The key of an object; one not met before is known by name from now on. */
    int intern(ObjectId id) {
        Integer lately = recent.get(id);
        if (lately != null) {
            return lately;
        }
        int key = index.find(ClaimTable.word(id), id);
        if (key == 0) {
            key = next++;
            index.put(key);
            waiting.put(key, ObjectState.unknown(key, id));
        }
        if (recent.size() == MOST_RECENT) {
            recent.clear();
        }
        recent.put(id, key);
        return key;
    }

    /** The key of an object, or 0. */
    int find(ObjectId id) {
        return index.find(ClaimTable.word(id), id);
    }

    /** Sets what an object's own claims say. */
    void facts(int key, ObjectState.Facts facts) {
        ObjectState state = waiting.get(key);
        if (state != null) {
            waiting.put(key, state.with(facts));
            return;
        }
        changed.add(key);
        sql.update(
                "update object set type = ?, title = ?, folded = ?, claims = ?, unsourced = ?, sources = ?,"
                        + " contested = ?, contested_joint = ?, grade = ?, markings = ?, organisations = ?, latest = ?,"
                        + " born = ?, bearer = ?, seen = ?, first_seen = ?, tags = ? where k = ?",
                facts.type(),
                facts.title(),
                folded(facts.title()),
                facts.claims(),
                facts.unsourced(),
                facts.sources(),
                facts.contested(),
                facts.contestedJoint(),
                facts.grade(),
                facts.markings(),
                facts.organisations(),
                facts.latest(),
                facts.born(),
                facts.bearer(),
                facts.seen(),
                facts.firstSeen(),
                facts.tags(),
                key);
    }

    /** Sets how many independent sources an object rests on. */
    void sources(int key, int count) {
        ObjectState state = waiting.get(key);
        if (state == null) {
            sources.add(count, key);
            changed.add(key);
        } else {
            waiting.put(key, state.with(state.facts().withSources(count)));
        }
    }

    /** Writes objects that are complete so far if too many wait. */
    void relieve() {
        if (waiting.size() > MOST_WAITING) {
            waiting.values().removeIf(state -> {
                boolean isComplete = state.facts().claims() > 0;
                if (isComplete) {
                    write(state);
                }
                return isComplete;
            });
        }
    }

    /** Counts what changed for objects that still wait; the rest stays in {@code deltas}. */
    void applyToWaiting(Deltas deltas) {
        deltas.take((key, change) -> {
            ObjectState state = waiting.get(key);
            if (state != null) {
                waiting.put(key, state.plus(change[0], change[1]));
            }
            return state != null;
        });
    }

    void applyToAll(Deltas deltas) {
        applyToWaiting(deltas);
        deltas.take((key, change) -> {
            if (change[0] != 0 || change[1] != 0) {
                counts.add(change[0], change[1], key);
                changed.add(key);
            }
            return true;
        });
        counts.flush();
        sources.flush();
    }

    /** Writes all that wait. */
    void flush(Runnable afterSome) {
        int written = 0;
        for (ObjectState state : waiting.values()) {
            write(state);
            if (++written % 5000 == 0) {
                insert.flush();
                afterSome.run();
            }
        }
        waiting.clear();
        insert.flush();
        index.flush(afterSome);
    }

    private void write(ObjectState state) {
        var facts = state.facts();
        changed.add(state.key());
        insert.add(
                state.key(),
                bytes(state.id()),
                facts.type(),
                facts.title(),
                folded(facts.title()),
                facts.claims(),
                facts.unsourced(),
                facts.sources(),
                facts.contested(),
                facts.contestedJoint(),
                facts.grade(),
                facts.markings(),
                facts.organisations(),
                facts.latest(),
                facts.born(),
                facts.bearer(),
                state.links(),
                state.cited(),
                facts.seen(),
                facts.firstSeen(),
                facts.tags());
    }

    int last() {
        return next - 1;
    }

    /** The form in which titles are compared and sorted. */
    static String folded(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    static byte[] bytes(ObjectId id) {
        return Commits.bytes(id.value());
    }

    static ObjectId id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new ObjectId(new UUID(buffer.getLong(), buffer.getLong()));
    }
}
