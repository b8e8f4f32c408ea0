package org.entente.exchange.cms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.provenance.identity.Certificates;
import org.entente.provenance.identity.DataSigner;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.PublicKey;

/**
 * CMS SignedData (RFC 5652) of the one shape that packages have: indefinite length, inner type id-data, exactly one signer
 * with ECDSA on P-384 and SHA-384, his certificate, the five attributes of {@link SignedAttributes}.
 */
public final class SignedContent {

    private static final int LONGEST_PART = 64 << 10;
    private static final ASN1Integer VERSION = new ASN1Integer(3); // because the signer is named by key id
    private static final AlgorithmIdentifier SHA384 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha384);
    private static final AlgorithmIdentifier ECDSA = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384);

    private SignedContent() {}

    /**
     * Who signed, and what he said beside the content. His signature holds; whether he is to be trusted is not said.
     *
     * @param certificate his certificate in DER
     */
    public record Signed(PublicKey key, byte[] certificate, SignerLabel said) {}

    /** A stream that signs what is written to it; closing it completes the signature and closes {@code out}. */
    public static OutputStream sign(OutputStream out, byte[] certificate, DataSigner signer, SignerLabel said)
            throws IOException {
        var ber = new BerWriter(out);
        ber.open(BerWriter.SEQUENCE)
                .der(CMSObjectIdentifiers.signedData)
                .open(BerWriter.CONTEXT_0)
                .open(BerWriter.SEQUENCE)
                .der(VERSION)
                .der(new DERSet(SHA384))
                .open(BerWriter.SEQUENCE)
                .der(CMSObjectIdentifiers.data)
                .open(BerWriter.CONTEXT_0)
                .open(BerWriter.OCTETS_CONSTRUCTED);
        OutputStream chunks = ber.chunks();
        MessageDigest digest = SignedAttributes.sha384();
        return new OutputStream() {
            private boolean closed;

            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                digest.update(bytes, offset, count);
                chunks.write(bytes, offset, count);
            }

            @Override
            public void close() throws IOException {
                if (closed) {
                    return;
                }
                closed = true;
                chunks.close();
                ber.end(3);
                ber.der(certificates(certificate));
                ASN1Set attributes = SignedAttributes.of(digest.digest(), certificate, said);
                ber.der(new DERSet(signerInfo(
                        Certificates.publicKey(certificate), attributes, signer.sign(BerWriter.encoded(attributes)))));
                ber.end(3);
                out.close();
            }
        };
    }

    /** Checks shape, digest and signature; reads to the end of the file. */
    public static Signed verify(InputStream in) throws IOException, ShapeException {
        var ber = new BerReader(in);
        header(ber);
        MessageDigest digest = SignedAttributes.sha384();
        BerReader.Chunks chunks = ber.chunks();
        for (int length = chunks.next(); length >= 0; length = chunks.next()) {
            digest.update(chunks.bytes(), 0, length);
        }
        ber.end(2);
        byte[] certificates = ber.element(BerWriter.CONTEXT_0, LONGEST_PART);
        byte[] infos = ber.element(BerWriter.SET, LONGEST_PART);
        ber.end(3);
        ber.endOfFile();
        byte[] certificate = onlyCertificate(certificates);
        PublicKey key;
        try {
            key = Certificates.publicKey(certificate);
        } catch (ProvenanceException e) {
            throw ShapeException.shape("the signer's key is not on P-384");
        }
        return new Signed(key, certificate, signer(infos, key, certificate, digest.digest()));
    }

    /** The signed content of a file that {@link #verify} accepted. */
    public static InputStream content(InputStream in) throws IOException {
        var ber = new BerReader(in);
        try {
            header(ber);
        } catch (ShapeException e) {
            throw new IOException("the spool changed after it was verified", e);
        }
        BerReader.Chunks chunks = ber.chunks();
        return new InputStream() {
            private int length;
            private int at;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int count) throws IOException {
                if (count == 0) {
                    return 0;
                }
                try {
                    if (at == length && length >= 0) {
                        length = chunks.next();
                        at = 0;
                    }
                } catch (ShapeException e) {
                    throw new IOException("the spool changed after it was verified", e);
                }
                if (length < 0) {
                    return -1;
                }
                int part = Math.min(count, length - at);
                System.arraycopy(chunks.bytes(), at, bytes, offset, part);
                at += part;
                return part;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    private static void header(BerReader ber) throws IOException, ShapeException {
        ber.open(BerWriter.SEQUENCE);
        ber.expect(CMSObjectIdentifiers.signedData);
        ber.open(BerWriter.CONTEXT_0);
        ber.open(BerWriter.SEQUENCE);
        ber.expect(VERSION);
        ber.expect(new DERSet(SHA384));
        ber.open(BerWriter.SEQUENCE);
        ber.expect(CMSObjectIdentifiers.data);
        ber.open(BerWriter.CONTEXT_0);
        ber.open(BerWriter.OCTETS_CONSTRUCTED);
    }

    private static SignerLabel signer(byte[] infos, PublicKey key, byte[] certificate, byte[] contentDigest)
            throws ShapeException {
        try {
            ASN1Set set = ASN1Set.getInstance(infos);
            SignerInfo info = SignerInfo.getInstance(set.getObjectAt(0));
            ASN1Set attributes = info.getAuthenticatedAttributes();
            byte[] signature = info.getEncryptedDigest().getOctets();
            if (attributes == null
                    || !Arrays.equals(BerWriter.encoded(new DERSet(signerInfo(key, attributes, signature))), infos)) {
                throw ShapeException.shape("signed in another way");
            }
            SignerLabel said = SignedAttributes.read(attributes, contentDigest, certificate);
            if (!P384.verifyData(key, BerWriter.encoded(new DERSet(attributes.toArray())), signature)) {
                throw ShapeException.altered("the signature does not hold");
            }
            return said;
        } catch (RuntimeException e) { // what the library throws for other types
            throw ShapeException.shape("signed in another way");
        }
    }

    private static SignerInfo signerInfo(PublicKey key, ASN1Set attributes, byte[] signature) {
        return new SignerInfo(
                new SignerIdentifier(new DEROctetString(key.id().hash().bytes())),
                SHA384,
                attributes,
                ECDSA,
                new DEROctetString(signature),
                (ASN1Set) null);
    }

    private static DERTaggedObject certificates(byte[] certificate) {
        return new DERTaggedObject(false, 0, new DERSet(Certificate.getInstance(certificate)));
    }

    private static byte[] onlyCertificate(byte[] certificates) throws ShapeException {
        try {
            ASN1Set set = ASN1Set.getInstance(ASN1TaggedObject.getInstance(certificates), false);
            byte[] certificate = BerWriter.encoded(ASN1Sequence.getInstance(set.getObjectAt(0)));
            if (set.size() == 1) {
                return certificate;
            }
        } catch (RuntimeException e) { // what the library throws for other types
            throw ShapeException.shape("the signer's certificate is missing");
        }
        throw ShapeException.shape("there is more than the signer's certificate");
    }
}
