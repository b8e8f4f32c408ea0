package org.entente.vault.identity;

import org.entente.model.KeyId;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.DataSigner;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.PublicKey;
import org.entente.provenance.identity.SignatureKind;
import org.entente.provenance.identity.Signer;
import org.entente.vault.key.Secret;

/**
 * A person's keys, open: signs commits, cards and CMS, and agrees on the secrets of packages. The keys themselves never
 * leave. Safe for several threads; close it to wipe them.
 */
public final class Identity implements Signer, DataSigner, AutoCloseable {

    private final Card card;
    private final Secret signing;
    private final Secret agreement;

    Identity(Card card, Secret signing, Secret agreement) {
        this.card = card;
        this.signing = signing;
        this.agreement = agreement;
    }

    /** What partners get to know this person by. */
    public Card card() {
        return card;
    }

    @Override
    public KeyId keyId() {
        return card.keyId();
    }

    @Override
    public byte[] sign(SignatureKind kind, byte[] bytes) {
        return P384.sign(signing.bytes(), kind, bytes);
    }

    /** Signs for X.509 and CMS, as they prescribe. */
    @Override
    public byte[] sign(byte[] data) {
        return P384.signData(signing.bytes(), data);
    }

    /** The raw ECDH secret with another key: the x coordinate, 48 bytes, to be wiped by the caller. */
    public byte[] agree(PublicKey other) {
        return P384.agree(agreement.bytes(), other);
    }

    /**
     * A copy of both keys and their certificates: PKCS #12 for stock tools such as OpenSSL, whose protection is
     * much weaker than this file's (10,000 iterations of PBKDF2).
     *
     * @param passphrase stays the caller's to wipe
     */
    public byte[] exportPkcs12(char[] passphrase) {
        return Pkcs12.write(card, signing, agreement, passphrase);
    }

    /** To be wiped by the caller. */
    byte[] plain() {
        return PlainIdentity.of(card, signing, agreement);
    }

    @Override
    public void close() {
        signing.close();
        agreement.close();
    }

    @Override
    public String toString() {
        return "Identity[" + keyId() + "]";
    }
}
