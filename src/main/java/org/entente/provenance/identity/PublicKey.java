package org.entente.provenance.identity;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.provenance.canonical.ProvenanceException;

/** A P-384 public key whose point was checked to lie on the curve. Its id is SHA-256 of its SubjectPublicKeyInfo. */
public final class PublicKey {

    private static final AlgorithmIdentifier ALGORITHM =
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp384r1);

    private final byte[] encoded;
    private final ECPublicKeyParameters parameters;
    private final KeyId id;

    private PublicKey(byte[] encoded, ECPublicKeyParameters parameters) {
        this.encoded = encoded;
        this.parameters = parameters;
        this.id = new KeyId(Hash.of(sha256(encoded)));
    }

    /**
     * Reads a SubjectPublicKeyInfo.
     *
     * @throws ProvenanceException if it is not the DER form of an uncompressed point of the named curve P-384
     */
    public static PublicKey parse(byte[] subjectPublicKeyInfo) {
        try {
            var info = SubjectPublicKeyInfo.getInstance(subjectPublicKeyInfo);
            var point =
                    P384.CURVE.getCurve().decodePoint(info.getPublicKeyData().getBytes());
            PublicKey key =
                    of(new ECPublicKeyParameters(point, P384.CURVE)); // refuses infinity and points off the curve
            if (!Arrays.equals(key.encoded, subjectPublicKeyInfo)) {
                throw new IllegalArgumentException("another spelling of a key would give it another id");
            }
            return key;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ProvenanceException("provenance.card.refused", "not a P-384 public key", e);
        }
    }

    static PublicKey of(ECPublicKeyParameters parameters) {
        try {
            byte[] encoded =
                    new SubjectPublicKeyInfo(ALGORITHM, parameters.getQ().getEncoded(false)).getEncoded("DER");
            return new PublicKey(encoded, parameters);
        } catch (IOException e) {
            throw new IllegalStateException("a key always has a DER form", e);
        }
    }

    public KeyId id() {
        return id;
    }

    /** The SubjectPublicKeyInfo in DER. */
    public byte[] encoded() {
        return encoded.clone();
    }

    ECPublicKeyParameters parameters() {
        return parameters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKey key && key.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
