package org.entente.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Names the thing a claim is about: an entity, a link, a source, an assessment, a judgement.
 * Ours are random (UUIDv4); those of imported objects are derived (UUIDv8), so that two nations importing one file agree.
 */
public record ObjectId(UUID value) implements Comparable<ObjectId> {

    /** Parses the canonical lower-case form and refuses every other spelling. */
    public static ObjectId parse(String text) {
        var id = new ObjectId(UUID.fromString(text));
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException(
                    "an object id is a lower-case UUID, got " + text.length() + " characters");
        }
        return id;
    }

    /** A fresh UUIDv4. */
    public static ObjectId random(RandomGenerator random) {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new ObjectId(new UUID(high, low));
    }

    /**
     * The id of an imported object: UUIDv8 (RFC 9562, section 5.8) over SHA-256 of the parts, each preceded by its length.
     *
     * @param parts format and foreign id; for tables namespace and key columns; without a key file hash and row
     */
    public static ObjectId derived(String... parts) {
        var digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            digest.update(bytes);
        }
        var hash = ByteBuffer.wrap(digest.digest());
        long high = (hash.getLong() & ~0xF000L) | 0x8000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new ObjectId(new UUID(high, low));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Orders as unsigned 128-bit numbers, which is also the order of the text form. */
    @Override
    public int compareTo(ObjectId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
