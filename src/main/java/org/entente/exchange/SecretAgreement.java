package org.entente.exchange;

import org.entente.provenance.identity.PublicKey;

/** The door to our private key-agreement key, which only the vault holds. */
public interface SecretAgreement {

    /** The raw ECDH secret of our key and {@code ephemeral} on P-384: the x coordinate, 48 bytes. */
    byte[] agree(PublicKey ephemeral);
}
