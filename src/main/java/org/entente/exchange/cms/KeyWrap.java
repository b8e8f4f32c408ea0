package org.entente.exchange.cms;

import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientIdentifier;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.OriginatorIdentifierOrKey;
import org.bouncycastle.asn1.cms.OriginatorPublicKey;
import org.bouncycastle.asn1.cms.RecipientEncryptedKey;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.cms.RecipientKeyIdentifier;
import org.bouncycastle.asn1.cms.ecc.ECCCMSSharedInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.engines.AESWrapEngine;
import org.bouncycastle.crypto.generators.KDF2BytesGenerator;
import org.bouncycastle.crypto.params.KDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.util.Pack;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.entente.exchange.SecretAgreement;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.PublicKey;

/**
 * Wraps a content key for one workstation: ECDH on P-384 with a fresh ephemeral key, the X9.63 KDF with SHA-384, AES-256
 * key wrap (RFC 5753, section 3.1.1; RFC 3394). The workstation is named by its key id.
 */
final class KeyWrap {

    static final int KEY_BYTES = 32;

    private static final AlgorithmIdentifier WRAP = new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_wrap);
    private static final AlgorithmIdentifier AGREEMENT =
            new AlgorithmIdentifier(SECObjectIdentifiers.dhSinglePass_stdDH_sha384kdf_scheme, WRAP);

    private KeyWrap() {}

    static RecipientInfo wrap(byte[] contentKey, PublicKey recipient, RandomGenerator random) {
        byte[] scalar = P384.newScalar(random);
        byte[] secret = P384.agree(scalar, recipient);
        var point = SubjectPublicKeyInfo.getInstance(P384.publicKey(scalar).encoded())
                .getPublicKeyData();
        Arrays.fill(scalar, (byte) 0);
        var engine = new AESWrapEngine();
        engine.init(true, wrappingKey(secret));
        byte[] wrapped = engine.wrap(contentKey, 0, contentKey.length);
        var name = new KeyAgreeRecipientIdentifier(
                new RecipientKeyIdentifier(recipient.id().hash().bytes()));
        return new RecipientInfo(new KeyAgreeRecipientInfo(
                new OriginatorIdentifierOrKey(new OriginatorPublicKey(
                        new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp384r1),
                        point.getBytes())),
                null,
                AGREEMENT,
                new DERSequence(new RecipientEncryptedKey(name, new DEROctetString(wrapped)))));
    }

    /** Whom a recipient info names. Refuses every form but the one above. */
    static KeyId recipient(RecipientInfo info) throws ShapeException {
        try {
            return new KeyId(Hash.of(encryptedKey(agreed(info))
                    .getIdentifier()
                    .getRKeyID()
                    .getSubjectKeyIdentifier()
                    .getOctets()));
        } catch (RuntimeException e) { // what the library throws for other choices and lengths
            throw ShapeException.shape("a recipient is named in another way");
        }
    }

    /** The content key, unwrapped with our key. */
    static byte[] unwrap(RecipientInfo info, SecretAgreement ours) throws ShapeException {
        PublicKey ephemeral;
        byte[] wrapped;
        try {
            KeyAgreeRecipientInfo agreed = agreed(info);
            byte[] point = agreed.getOriginator().getOriginatorKey().getPublicKeyData().getBytes();
            ephemeral = PublicKey.parse(BerWriter.encoded(new SubjectPublicKeyInfo(
                    new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp384r1), point)));
            wrapped = encryptedKey(agreed).getEncryptedKey().getOctets();
        } catch (ProvenanceException e) {
            throw ShapeException.altered("the ephemeral key is none");
        } catch (RuntimeException e) { // what the library throws for other choices and lengths
            throw ShapeException.shape("a recipient is described in another way");
        }
        try {
            var engine = new AESWrapEngine();
            engine.init(false, wrappingKey(ours.agree(ephemeral)));
            byte[] contentKey = engine.unwrap(wrapped, 0, wrapped.length);
            if (contentKey.length != KEY_BYTES) {
                throw ShapeException.shape("the content key has another length");
            }
            return contentKey;
        } catch (InvalidCipherTextException | RuntimeException e) {
            throw ShapeException.altered("the content key does not unwrap");
        }
    }

    private static KeyAgreeRecipientInfo agreed(RecipientInfo info) throws ShapeException {
        KeyAgreeRecipientInfo agreed = KeyAgreeRecipientInfo.getInstance(
                org.bouncycastle.asn1.ASN1TaggedObject.getInstance(info.toASN1Primitive()), false);
        if (!AGREEMENT.equals(agreed.getKeyEncryptionAlgorithm()) || agreed.getUserKeyingMaterial() != null) {
            throw ShapeException.shape("a content key is wrapped in another way");
        }
        return agreed;
    }

    private static RecipientEncryptedKey encryptedKey(KeyAgreeRecipientInfo agreed) throws ShapeException {
        ASN1Sequence keys = agreed.getRecipientEncryptedKeys();
        if (keys.size() != 1) {
            throw ShapeException.shape("one recipient info names several workstations");
        }
        return RecipientEncryptedKey.getInstance(keys.getObjectAt(0));
    }

    private static KeyParameter wrappingKey(byte[] secret) {
        byte[] bits = new byte[4];
        Pack.intToBigEndian(KEY_BYTES * 8, bits, 0);
        byte[] shared = BerWriter.encoded(new ECCCMSSharedInfo(WRAP, bits));
        var kdf = new KDF2BytesGenerator(new SHA384Digest()); // the KDF of X9.63
        kdf.init(new KDFParameters(secret, shared));
        byte[] key = new byte[KEY_BYTES];
        kdf.generateBytes(key, 0, key.length);
        Arrays.fill(secret, (byte) 0);
        return new KeyParameter(key);
    }
}
