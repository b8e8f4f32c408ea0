package org.entente.vault.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF-SHA-384 (RFC 5869): keys for single purposes from one key that is never used itself. */
public final class Derivation {

    private Derivation() {}

    /**
     * Derives a key.
     *
     * @param label purpose, such as {@code entente/vault/1/header}; every purpose has its own
     */
    public static Secret derive(Secret key, byte[] salt, String label) {
        return Secret.taking(bytes(key.bytes(), salt, label.getBytes(StandardCharsets.UTF_8), Secret.KEY_BYTES));
    }

    static byte[] bytes(byte[] keyMaterial, byte[] salt, byte[] info, int length) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(keyMaterial)
                    .addSalt(salt)
                    .thenExpand(info, length);
            return KDF.getInstance("HKDF-SHA384").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF-SHA384", e);
        }
    }
}
