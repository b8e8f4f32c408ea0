package org.entente.provenance.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.entente.provenance.canonical.ProvenanceException;

/**
 * Makes and reads the two certificates of a card: one for signing, signed by its own key, and one for key agreement,
 * signed by the signing key. The subject key identifier of each is the 32 bytes of its {@code KeyId}.
 */
public final class Certificates {

    private static final AlgorithmIdentifier ECDSA_SHA384 =
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384);
    private static final int SERIAL_BITS = 126;

    private Certificates() {}

    /** What the certificates of one person have in common. */
    public record Subject(String person, String organisation, Instant notBefore, Instant notAfter) {}

    /** The signing certificate, signed by {@code signer} with that same key. */
    public static byte[] signing(Subject subject, PublicKey key, DataSigner signer, RandomGenerator random) {
        return certificate(subject, key, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, signer, random);
    }

    /** The key-agreement certificate, signed by the signing key. */
    public static byte[] agreement(Subject subject, PublicKey key, DataSigner signer, RandomGenerator random) {
        return certificate(subject, key, KeyUsage.keyAgreement, signer, random);
    }

    /** The key inside a certificate. */
    public static PublicKey publicKey(byte[] certificate) {
        return PublicKey.parse(encoded(holder(certificate).getSubjectPublicKeyInfo()));
    }

    /** Whether {@code certificate} was signed by {@code issuer} with ECDSA and SHA-384 and is in DER. */
    public static boolean isSignedBy(byte[] certificate, PublicKey issuer) {
        X509CertificateHolder holder = holder(certificate);
        try {
            return Arrays.equals(holder.getEncoded(), certificate)
                    && holder.getSignatureAlgorithm().equals(ECDSA_SHA384)
                    && P384.verifyData(
                            issuer,
                            holder.toASN1Structure().getTBSCertificate().getEncoded("DER"),
                            holder.getSignature());
        } catch (IOException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    /** Whether the certificate may be used for {@code usage}, one of the bits of {@link KeyUsage}. */
    static boolean allows(byte[] certificate, int usage) {
        KeyUsage allowed = KeyUsage.fromExtensions(holder(certificate).getExtensions());
        return allowed != null && allowed.hasUsages(usage);
    }

    /** The parsed form, for the code that speaks CMS. */
    public static X509CertificateHolder holder(byte[] certificate) {
        try {
            return new X509CertificateHolder(certificate);
        } catch (IOException | IllegalArgumentException e) {
            throw new ProvenanceException("provenance.card.refused", "not a certificate", e);
        }
    }

    private static byte[] certificate(
            Subject subject, PublicKey key, int usage, DataSigner signer, RandomGenerator random) {
        byte[] serial = new byte[SERIAL_BITS / 8 + 1];
        random.nextBytes(serial);
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, subject.organisation())
                .addRDN(BCStyle.CN, subject.person())
                .build();
        try {
            return new X509v3CertificateBuilder(
                            name,
                            new BigInteger(1, serial)
                                    .mod(BigInteger.ONE.shiftLeft(SERIAL_BITS))
                                    .add(BigInteger.ONE),
                            Date.from(subject.notBefore()),
                            Date.from(subject.notAfter()),
                            name,
                            SubjectPublicKeyInfo.getInstance(key.encoded()))
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            new DEROctetString(key.id().hash().bytes()))
                    .build(contentSigner(signer))
                    .getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("a certificate always has a DER form", e);
        }
    }

    private static byte[] encoded(SubjectPublicKeyInfo info) {
        try {
            return info.getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException("a key that was read can be written", e);
        }
    }

    private static ContentSigner contentSigner(DataSigner signer) {
        var data = new ByteArrayOutputStream();
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return ECDSA_SHA384;
            }

            @Override
            public OutputStream getOutputStream() {
                return data;
            }

            @Override
            public byte[] getSignature() {
                return signer.sign(data.toByteArray());
            }
        };
    }
}
