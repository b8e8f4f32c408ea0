package org.entente.vault.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Byte layouts that several files share. Numbers are big-endian everywhere. */
public final class Bytes {

    public static final int UUID_BYTES = 16;
    public static final int SHA384_BYTES = 48;

    private Bytes() {}

    /** Joins parts without any separator; only for parts of fixed length or with their lengths among them. */
    public static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        var joined = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            joined.put(part);
        }
        return joined.array();
    }

    public static byte[] of(UUID id) {
        return ByteBuffer.allocate(UUID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }

    /** The next {@code length} bytes. */
    public static byte[] take(ByteBuffer from, int length) {
        var bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    /** A label in UTF-8 followed by one zero byte, as every associated data here begins. */
    public static byte[] label(String label) {
        return (label + '\0').getBytes(StandardCharsets.UTF_8);
    }

    /** HMAC-SHA-384. */
    public static byte[] hmac(Secret key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA384");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA384"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA384", e);
        }
    }

    public static MessageDigest sha384() {
        return digest("SHA-384");
    }

    public static MessageDigest sha256() {
        return digest("SHA-256");
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + name, e);
        }
    }
}
