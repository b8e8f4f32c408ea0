package org.entente.model;

/** Names a public key: SHA-256 of its SubjectPublicKeyInfo (DER). */
public record KeyId(Hash hash) implements Comparable<KeyId> {

    /** Parses 64 lower-case hexadecimal digits. */
    public static KeyId parse(String hex) {
        return new KeyId(Hash.parse(hex));
    }

    @Override
    public int compareTo(KeyId other) {
        return hash.compareTo(other.hash);
    }

    @Override
    public String toString() {
        return hash.toString();
    }
}
