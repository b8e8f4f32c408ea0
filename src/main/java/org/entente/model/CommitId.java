package org.entente.model;

import java.util.UUID;

/** Names one action of one person; random, so that it tells nothing about order or number. */
public record CommitId(UUID value) implements Comparable<CommitId> {

    public static CommitId parse(String text) {
        return new CommitId(ObjectId.parse(text).value());
    }

    @Override
    public int compareTo(CommitId other) {
        return new ObjectId(value).compareTo(new ObjectId(other.value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
