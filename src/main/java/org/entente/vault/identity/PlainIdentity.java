package org.entente.vault.identity;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.P384;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.Secret;

/** The bytes that an identity file wraps: 48 signing scalar, 48 agreement scalar, card file in UTF-8. */
final class PlainIdentity {

    private PlainIdentity() {}

    /** To be wiped by the caller. */
    static byte[] of(Card card, Secret signing, Secret agreement) {
        return Bytes.join(signing.bytes(), agreement.bytes(), card.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what was unwrapped, and wipes it. */
    static IdentityOpening read(byte[] plain) {
        try {
            var in = ByteBuffer.wrap(plain);
            Secret signing = Secret.taking(Bytes.take(in, P384.SCALAR_BYTES));
            Secret agreement = Secret.taking(Bytes.take(in, P384.SCALAR_BYTES));
            Card card = Card.parse(new String(Bytes.take(in, in.remaining()), StandardCharsets.UTF_8));
            if (!card.signingKey().equals(P384.publicKey(signing.bytes()))
                    || !card.agreementKey().equals(P384.publicKey(agreement.bytes()))) {
                return new IdentityOpening.Damaged("vault.identity.damaged");
            }
            return new IdentityOpening.Opened(new Identity(card, signing, agreement));
        } catch (ProvenanceException | BufferUnderflowException e) {
            return new IdentityOpening.Damaged("vault.identity.damaged");
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }
}
