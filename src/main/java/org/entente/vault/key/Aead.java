package org.entente.vault.key;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** AES-256-GCM with 96-bit nonces and 128-bit tags under one key. Not safe for several threads. */
public final class Aead {

    public static final int NONCE_BYTES = 12;
    public static final int TAG_BYTES = 16;

    private final SecretKeySpec key;
    private final Cipher cipher;

    public Aead(Secret secret) {
        try {
            key = new SecretKeySpec(secret.bytes(), "AES");
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    /** Encrypts; the result is the ciphertext followed by its tag. A nonce must never be used twice with one key. */
    public byte[] seal(byte[] nonce, byte[] associated, byte[] plain) {
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
            cipher.updateAAD(associated);
            return cipher.doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not encrypt", e);
        }
    }

    /** Decrypts; null if the bytes, the nonce or the associated data are not the ones that were sealed with this key. */
    public byte @Nullable [] open(byte[] nonce, byte[] associated, byte[] sealed, int offset, int length) {
        if (length < TAG_BYTES) {
            return null;
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
            cipher.updateAAD(associated);
            return cipher.doFinal(sealed, offset, length);
        } catch (AEADBadTagException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not decrypt", e);
        }
    }

    /** Encrypts under a fresh random nonce; the result is nonce, ciphertext, tag. */
    public byte[] sealWithNonce(RandomGenerator random, byte[] associated, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = seal(nonce, associated, plain);
        var both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return both;
    }

    /** Reverses {@link #sealWithNonce}; null if anything differs. */
    public byte @Nullable [] openWithNonce(byte[] associated, byte[] nonceAndSealed) {
        if (nonceAndSealed.length < NONCE_BYTES + TAG_BYTES) {
            return null;
        }
        return open(
                Arrays.copyOf(nonceAndSealed, NONCE_BYTES),
                associated,
                nonceAndSealed,
                NONCE_BYTES,
                nonceAndSealed.length - NONCE_BYTES);
    }
}
