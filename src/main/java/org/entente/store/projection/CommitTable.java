package org.entente.store.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.CommitId;
import org.entente.provenance.CommitHeader;
import org.entente.provenance.SignedHeader;
import org.jspecify.annotations.Nullable;

/** Rows of commits and of the tree nodes that came with those of others. For the one writer. */
public final class CommitTable {

    private final Sql sql;
    private final Commits commits;
    private final Authors authors;
    private final Deferred deferred;
    private final Map<CommitHeader, Integer> entered = new HashMap<>();
    private final Map<Integer, List<byte[]>> pendingNodes = new HashMap<>();

    CommitTable(Sql sql, Commits commits, Authors authors, Deferred deferred) {
        this.sql = sql;
        this.commits = commits;
        this.authors = authors;
        this.deferred = deferred;
    }

    /** A key for a commit whose claims follow; its header comes with {@link #end}. */
    public int start(CommitId id) {
        int key = commits.next();
        commits.know(key, id);
        return key;
    }

    /** The key of somebody else's commit. Two headers with one commit id are two rows: both stories are kept. */
    public int enter(SignedHeader signed) {
        int known = find(signed.header());
        if (known == 0) {
            known = start(signed.header().commit());
            entered.put(signed.header(), known);
            end(known, signed, null, "");
        }
        return known;
    }

    /** The key of a commit with exactly this header, including those of this action; 0 if there is none. */
    public int find(CommitHeader header) {
        Integer now = entered.get(header);
        return now != null ? now : stored(header);
    }

    private int stored(CommitHeader header) {
        byte[] bytes = header.bytes();
        return sql
                .list(
                        "select k, header from commits where commit_id = ?",
                        row -> Arrays.equals(row.getBytes(2), bytes) ? row.getInt(1) : 0,
                        (Object) Commits.bytes(header.commit().value()))
                .stream()
                .filter(key -> key != 0)
                .findFirst()
                .orElse(0);
    }

    /**
     * @param secret null for somebody else's commit
     * @param intent of the action; empty if not known
     */
    public void end(int key, SignedHeader signed, byte @Nullable [] secret, String intent) {
        var header = signed.header();
        int author = authors.intern(header.author()).key();
        deferred.add(sequence -> sql.update(
                "insert into commits (k, commit_id, header, signature, author, made, secret, intent, sequence)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key,
                Commits.bytes(header.commit().value()),
                header.bytes(),
                signed.signature(),
                author,
                header.second().getEpochSecond(),
                secret,
                intent,
                sequence));
    }

    /** Lets {@link #find} know a commit of this action by its header. */
    public void remember(int key, SignedHeader signed) {
        entered.put(signed.header(), key);
    }

    /** Gives a commit its secret, which an erasure had to write down anew. */
    public void secret(int key, byte[] secret) {
        deferred.add(_ -> sql.update("update commits set secret = ? where k = ?", secret, key));
    }

    /** Whether this workstation made the commit, so that it can cut any proof itself. */
    public boolean isOwn(int commit) {
        return sql.number("select count(*) from commits where k = ? and secret is not null", commit) > 0;
    }

    /** Nodes of a commit's tree that are kept, packed. */
    public List<byte[]> nodes(int commit) {
        var nodes = new ArrayList<>(pendingNodes.getOrDefault(commit, List.of()));
        nodes.addAll(sql.list("select nodes from proof where commits = ?", row -> row.getBytes(1), commit));
        return nodes;
    }

    /** Keeps nodes of somebody else's tree, packed. */
    public void keep(int commit, byte[] nodes) {
        pendingNodes.computeIfAbsent(commit, _ -> new ArrayList<>()).add(nodes);
        deferred.add(_ -> sql.update("insert into proof (commits, nodes) values (?, ?)", commit, nodes));
    }

    /** The action's rows are written: the database knows them from here on. */
    void forget() {
        entered.clear();
        pendingNodes.clear();
    }
}
