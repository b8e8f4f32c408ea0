package org.entente.vault.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.entente.model.KeyId;
import org.entente.vault.Surroundings;
import org.entente.vault.disk.WholeFile;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the identity in the home folder that one vault's holder key opens, so that opening a vault and the identity with
 * one passphrase stretches it once and not twice. Made only after one passphrase opened both. A vault whose passphrase was not
 * changed with the identity's still opens it, so that changing it in one vault locks nobody out of another; of none once the
 * vault's passphrase changed, or another identity took its place.
 *
 * <pre>
 * 8   magic "ENTSPARE"
 * 2   format 2
 * 12  nonce
 * …   AES-256-GCM of {@link PlainIdentity}; associated data: label, vault id, key id
 * </pre>
 *
 * @param key of the identity
 * @param holder {@link org.entente.vault.Vault#holder}
 */
record SpareIdentity(Path home, UUID vault, KeyId key, Secret holder, Surroundings surroundings) {

    private static final byte[] HEAD = ByteBuffer.allocate(10)
            .put("ENTSPARE".getBytes(StandardCharsets.US_ASCII))
            .putShort((short) 2)
            .array();

    /** Wraps the identity anew. A spare that cannot be written costs a second at the next opening, so nothing is said. */
    void keep(byte[] plain) {
        byte[] sealed = new Aead(holder).sealWithNonce(surroundings.random(), associated(), plain);
        try {
            surroundings.files().createFolder(folder());
            WholeFile.replace(surroundings.files(), file(), Bytes.join(HEAD, sealed));
        } catch (IOException e) {
            System.getLogger(SpareIdentity.class.getName()).log(System.Logger.Level.DEBUG, "no spare kept", e);
        }
    }

    /** The bytes of {@link PlainIdentity}, or empty if there is no spare of this identity. */
    Optional<byte[]> open() {
        if (!surroundings.files().exists(file())) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = WholeFile.read(surroundings.files(), file(), IdentityFile.MOST_BYTES);
        } catch (IOException e) {
            return Optional.empty();
        }
        if (bytes.length < HEAD.length || !Arrays.equals(bytes, 0, HEAD.length, HEAD, 0, HEAD.length)) {
            return Optional.empty();
        }
        byte @Nullable [] plain =
                new Aead(holder).openWithNonce(associated(), Arrays.copyOfRange(bytes, HEAD.length, bytes.length));
        return Optional.ofNullable(plain);
    }

    private Path file() {
        return folder().resolve(vault.toString());
    }

    private Path folder() {
        return home.resolve("spare");
    }

    private byte[] associated() {
        return Bytes.join(
                Bytes.label("entente/spare-identity/2"),
                Bytes.of(vault),
                key.hash().bytes());
    }
}
