package org.entente.exchange.cms;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.ASN1TaggedObject;
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

    private static final AlgorithmIdentifier CURVE =
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp384r1);

    private KeyWrap() {}

    static RecipientInfo wrap(byte[] contentKey, PublicKey recipient, RandomGenerator random) {
        byte[] scalar = P384.newScalar(random);
        byte[] secret = P384.agree(scalar, recipient);
        byte[] point = SubjectPublicKeyInfo.getInstance(P384.publicKey(scalar).encoded())
                .getPublicKeyData()
                .getBytes();
        Arrays.fill(scalar, (byte) 0);
        var engine = new AESWrapEngine();
        engine.init(true, wrappingKey(secret));
        return new Wrapped(recipient.id(), point, engine.wrap(contentKey, 0, contentKey.length)).info();
    }

    /** Whom a recipient info names. Refuses every form but the one above. */
    static KeyId recipient(RecipientInfo info) throws ShapeException {
        return read(info).recipient();
    }

    /** The content key, unwrapped with our key. */
    static byte[] unwrap(RecipientInfo info, SecretAgreement ours) throws ShapeException {
        Wrapped wrapped = read(info);
        try {
            PublicKey ephemeral = PublicKey.parse(BerWriter.encoded(new SubjectPublicKeyInfo(CURVE, wrapped.point())));
            var engine = new AESWrapEngine();
            engine.init(false, wrappingKey(ours.agree(ephemeral)));
            return engine.unwrap(wrapped.key(), 0, wrapped.key().length);
        } catch (InvalidCipherTextException | ProvenanceException e) {
            throw ShapeException.altered("the content key does not unwrap");
        }
    }

    private static Wrapped read(RecipientInfo info) throws ShapeException {
        try {
            var agreed = KeyAgreeRecipientInfo.getInstance(ASN1TaggedObject.getInstance(info.toASN1Primitive()), false);
            var key = RecipientEncryptedKey.getInstance(
                    agreed.getRecipientEncryptedKeys().getObjectAt(0));
            var wrapped = new Wrapped(
                    new KeyId(Hash.of(key.getIdentifier()
                            .getRKeyID()
                            .getSubjectKeyIdentifier()
                            .getOctets())),
                    agreed.getOriginator().getOriginatorKey().getPublicKeyData().getBytes(),
                    key.getEncryptedKey().getOctets());
            if (wrapped.key().length == KEY_BYTES + Long.BYTES && wrapped.isExactly(info)) {
                return wrapped;
            }
        } catch (RuntimeException e) { // what the library throws for other choices and lengths
            throw ShapeException.shape("a recipient is described in another way");
        }
        throw ShapeException.shape("a recipient is described in another way");
    }

    /** All that differs between recipient infos. */
    private record Wrapped(KeyId recipient, byte[] point, byte[] key) {
        private boolean isExactly(RecipientInfo info) {
            return Arrays.equals(BerWriter.encoded(info()), BerWriter.encoded(info));
        }

        private RecipientInfo info() {
            var name = new KeyAgreeRecipientIdentifier(
                    new RecipientKeyIdentifier(recipient.hash().bytes()));
            return new RecipientInfo(new KeyAgreeRecipientInfo(
                    new OriginatorIdentifierOrKey(new OriginatorPublicKey(CURVE, point)),
                    null,
                    AGREEMENT,
                    new DERSequence(new RecipientEncryptedKey(name, new DEROctetString(key)))));
        }
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
