package org.entente.store.projection;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.entente.vault.Head;

/** How far the projections follow the journal, and by which rules they were made. */
public final class Meta {

    private static final String HEAD = "head";
    private static final String CLAIM = "claim";
    private static final String OBJECT = "object";
    private static final String TAKEN = "taken";
    private static final String RULES = "rules";
    private static final String CONTENT = "content";
    private static final int NAME_BYTES = 16;
    private static final byte[] NONE = {};

    private final Sql sql;
    private final String name;
    private volatile Marks marks;
    private volatile long taken;
    private volatile long applied;
    private volatile long content;
    private Marks coming;
    private long comingTaken;
    private long comingApplied;
    private long comingContent;

    Meta(Sql sql) {
        this.sql = sql;
        marks = new Marks((int) number(sql, CLAIM), (int) number(sql, OBJECT));
        taken = number(sql, TAKEN);
        applied = number(sql, HEAD);
        content = number(sql, CONTENT);
        name = HexFormat.of().formatHex(bytes(sql, CONTENT));
        coming = marks;
        comingTaken = taken;
        comingApplied = applied;
        comingContent = content;
    }

    private static long number(Sql sql, String name) {
        return sql.first("select number from meta where name = ?", row -> row.getLong(1), name)
                .orElse(0L);
    }

    private static byte[] bytes(Sql sql, String name) {
        return sql.first("select bytes from meta where name = ?", row -> row.getBytes(1), name)
                .orElse(NONE);
    }

    /** What readers may see. */
    public Marks marks() {
        return marks;
    }

    /** How many claims are held and taken. */
    public long taken() {
        return taken;
    }

    /** The last action that readers see: as long as it is the same, every answer is. */
    public long applied() {
        return applied;
    }

    /** The last action that was more than notes; with {@link #contentName} it names what every list is made from. */
    public long content() {
        return content;
    }

    /**
     * Names what the claims of the case are now, for what is made from them and kept beside this database: the same words, the
     * same claims. Notes, such as that somebody opened the case, change nothing about it. Costs no more than one row, unlike
     * a digest of the claims; a database that is made anew has another name for the same claims.
     */
    public String contentName() {
        return name + ":" + content;
    }

    /** Where the journal stood when the projections last followed it; empty hash for an empty database. */
    public static Applied applied(Sql sql) {
        return new Applied(number(sql, HEAD), bytes(sql, HEAD), new String(bytes(sql, RULES), UTF_8));
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    /**
     * @param sequence of the last action applied; 0 for none
     * @param hash of the journal after it; empty for none
     * @param rules fingerprint of the rules
     */
    public record Applied(long sequence, byte[] hash, String rules) {

        public boolean isAt(Head head) {
            return sequence == head.sequence() && (sequence == 0 || java.util.Arrays.equals(hash, head.hash()));
        }
    }

    /** Names the rules by which an empty database is going to be filled. */
    public static void start(Sql sql, Rules rules) {
        set(sql, RULES, 0, rules.fingerprint().getBytes(UTF_8));
        var name = new byte[NAME_BYTES];
        ThreadLocalRandom.current().nextBytes(name); // tells databases apart, and keeps nothing secret
        set(sql, CONTENT, 0, name);
    }

    public static boolean isMadeBy(Applied applied, Rules rules) {
        return applied.rules().equals(rules.fingerprint());
    }

    /** @param isContent whether the action was more than notes */
    void finish(Marks reached, long claimsTaken, long sequence, byte[] head, boolean isContent) {
        set(sql, HEAD, sequence, head);
        set(sql, CLAIM, reached.claim(), NONE);
        set(sql, OBJECT, reached.object(), NONE);
        set(sql, TAKEN, claimsTaken, NONE);
        if (isContent) {
            sql.update("update meta set number = ? where name = ?", sequence, CONTENT);
            comingContent = sequence;
        }
        coming = reached;
        comingTaken = claimsTaken;
        comingApplied = sequence;
    }

    long comingContent() {
        return comingContent;
    }

    /** After the transaction was committed. */
    void publish() {
        marks = coming;
        taken = comingTaken;
        applied = comingApplied;
        content = comingContent;
    }

    private static void set(Sql sql, String name, long number, byte[] bytes) {
        if (sql.update("update meta set number = ?, bytes = ? where name = ?", number, bytes, name) == 0) {
            sql.update("insert into meta (name, number, bytes) values (?, ?, ?)", name, number, bytes);
        }
    }
}
