package org.entente.model;

/** Names a claim: its leaf hash, so that nobody can give one id two contents. */
public record ClaimId(Hash hash) implements Comparable<ClaimId> {

    /** Parses 64 lower-case hexadecimal digits. */
    public static ClaimId parse(String hex) {
        return new ClaimId(Hash.parse(hex));
    }

    @Override
    public int compareTo(ClaimId other) {
        return hash.compareTo(other.hash);
    }

    @Override
    public String toString() {
        return hash.toString();
    }
}
