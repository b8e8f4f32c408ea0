package org.entente.provenance.identity;

import org.entente.model.KeyId;

/** The door to a private signing key, which only the vault holds. */
public interface Signer {

    /** The key that signs. */
    KeyId keyId();

    /** Signs {@code kind.message(bytes)}: ECDSA on P-384 with SHA-384, r‖s in 96 bytes, low s, RFC 6979. */
    byte[] sign(SignatureKind kind, byte[] bytes);
}
