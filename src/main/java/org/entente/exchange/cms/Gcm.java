package org.entente.exchange.cms;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (SP 800-38D) in constant memory. The JDK holds back a whole message when it decrypts; so this decrypts by
 * counter mode from block 2, and recomputes the tag by encrypting the result again. Nothing may be used before
 * {@link #tagHolds}.
 */
final class Gcm {

    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private static final int FIRST_CONTENT_BLOCK = 2;

    private final Cipher seal;
    private final Cipher counter;
    private byte[] scratch = new byte[BerWriter.CHUNK + TAG_BYTES];

    Gcm(byte[] key, byte[] nonce) {
        var aes = new SecretKeySpec(key, "AES");
        byte[] first = Arrays.copyOf(nonce, NONCE_BYTES + Integer.BYTES);
        first[first.length - 1] = FIRST_CONTENT_BLOCK;
        try {
            seal = Cipher.getInstance("AES/GCM/NoPadding");
            seal.init(Cipher.ENCRYPT_MODE, aes, new GCMParameterSpec(TAG_BYTES * 8, nonce));
            counter = Cipher.getInstance("AES/CTR/NoPadding");
            counter.init(Cipher.DECRYPT_MODE, aes, new IvParameterSpec(first));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /** Encrypts; what comes out may lag behind what went in. */
    byte[] encrypt(byte[] plain, int offset, int count) {
        byte[] out = seal.update(plain, offset, count);
        return out == null ? new byte[0] : out;
    }

    /** What is left of the ciphertext, then the tag. */
    byte[] finish() {
        try {
            return seal.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption does not fail", e);
        }
    }

    /** Decrypts in place. The result is not to be trusted yet. */
    void decryptUnchecked(byte[] bytes, int count) {
        try {
            if (counter.update(bytes, 0, count, bytes, 0) != count) {
                throw new IllegalStateException("counter mode has no blocks to wait for");
            }
            if (scratch.length < seal.getOutputSize(count)) {
                scratch = new byte[seal.getOutputSize(count)];
            }
            seal.update(bytes, 0, count, scratch, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a large enough buffer was given", e);
        }
    }

    /** Whether everything decrypted was what the holder of the key encrypted. */
    boolean tagHolds(byte[] tag) {
        byte[] rest = finish();
        return MessageDigest.isEqual(Arrays.copyOfRange(rest, rest.length - TAG_BYTES, rest.length), tag);
    }
}
