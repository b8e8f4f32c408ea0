package org.entente.provenance;

import java.util.Arrays;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.PublicKey;
import org.entente.provenance.identity.SignatureKind;
import org.entente.provenance.identity.Signer;

/**
 * A commit header with its author's signature. The signature is never part of any id.
 *
 * @param signature r‖s, 96 bytes
 */
public record SignedHeader(CommitHeader header, byte[] signature) {

    public SignedHeader {
        if (signature.length != P384.SIGNATURE_BYTES) {
            throw new IllegalArgumentException("a signature has 96 bytes, got " + signature.length);
        }
        signature = signature.clone();
    }

    static SignedHeader sign(CommitHeader header, Signer signer) {
        return new SignedHeader(header, signer.sign(SignatureKind.COMMIT, header.bytes()));
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    /** Whether {@code key} is the key that the header names, and signed it. */
    public boolean isSignedBy(PublicKey key) {
        return key.id().equals(header.author()) && P384.verify(key, SignatureKind.COMMIT, header.bytes(), signature);
    }

    /**
     * Whether both name one commit and say different things. Both are kept and shown: whoever made them told two stories.
     */
    public boolean equivocatesWith(SignedHeader other) {
        return header.commit().equals(other.header.commit()) && !header.equals(other.header);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedHeader signed
                && header.equals(signed.header)
                && Arrays.equals(signature, signed.signature);
    }

    @Override
    public int hashCode() {
        return header.hashCode();
    }
}
