package org.entente.vault.identity;

import org.entente.model.KeyId;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.SignatureKind;
import org.entente.provenance.identity.Signer;
import org.entente.vault.key.Secret;

/** Signs a person's own card before there is an identity. */
record CardSigner(Secret key) implements Signer {

    @Override
    public KeyId keyId() {
        return P384.publicKey(key.bytes()).id();
    }

    @Override
    public byte[] sign(SignatureKind kind, byte[] bytes) {
        return P384.sign(key.bytes(), kind, bytes);
    }
}
