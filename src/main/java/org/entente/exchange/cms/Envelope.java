package org.entente.exchange.cms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.entente.exchange.SecretAgreement;
import org.entente.model.KeyId;
import org.entente.provenance.identity.PublicKey;

/**
 * CMS AuthEnvelopedData (RFC 5083, 5084) of the one shape that packages have: AES-256-GCM, inner type id-data, one
 * key-agreement recipient per workstation, no attributes. Streams in constant memory both ways.
 */
public final class Envelope {

    private static final int LONGEST_RECIPIENTS = 256 << 10;
    private static final int LONGEST_ALGORITHM = 64;
    private static final ASN1Integer VERSION = new ASN1Integer(0);

    private Envelope() {}

    /** A stream that encrypts for all {@code recipients}; closing it completes the envelope and closes {@code out}. */
    public static OutputStream seal(OutputStream out, List<PublicKey> recipients, RandomGenerator random)
            throws IOException {
        byte[] key = random(random, KeyWrap.KEY_BYTES);
        byte[] nonce = random(random, Gcm.NONCE_BYTES);
        List<ASN1Encodable> infos = new ArrayList<>();
        for (PublicKey recipient : recipients) {
            infos.add(KeyWrap.wrap(key, recipient, random));
        }
        var ber = new BerWriter(out);
        ber.open(BerWriter.SEQUENCE)
                .der(CMSObjectIdentifiers.authEnvelopedData)
                .open(BerWriter.CONTEXT_0)
                .open(BerWriter.SEQUENCE)
                .der(VERSION)
                .der(new DERSet(infos.toArray(ASN1Encodable[]::new)))
                .open(BerWriter.SEQUENCE)
                .der(CMSObjectIdentifiers.data)
                .der(algorithm(nonce))
                .open(BerWriter.CONTEXT_0);
        var gcm = new Gcm(key, nonce);
        Arrays.fill(key, (byte) 0);
        return new Sealing(out, ber, gcm);
    }

    /**
     * Decrypts into {@code plain}, which must not be used unless this returns without an exception.
     *
     * @param ours the id of our key-agreement key
     */
    public static void open(InputStream in, KeyId ours, SecretAgreement agreement, OutputStream plain)
            throws IOException, ShapeException {
        var ber = new BerReader(in);
        ber.open(BerWriter.SEQUENCE);
        ber.expect(CMSObjectIdentifiers.authEnvelopedData);
        ber.open(BerWriter.CONTEXT_0);
        ber.open(BerWriter.SEQUENCE);
        ber.expect(VERSION);
        byte[] key = contentKey(ber.element(BerWriter.SET, LONGEST_RECIPIENTS), ours, agreement);
        ber.open(BerWriter.SEQUENCE);
        ber.expect(CMSObjectIdentifiers.data);
        var gcm = new Gcm(key, nonce(ber.element(BerWriter.SEQUENCE, LONGEST_ALGORITHM)));
        Arrays.fill(key, (byte) 0);
        ber.open(BerWriter.CONTEXT_0);
        BerReader.Chunks chunks = ber.chunks();
        for (int length = chunks.next(); length >= 0; length = chunks.next()) {
            gcm.decryptUnchecked(chunks.bytes(), length);
            plain.write(chunks.bytes(), 0, length);
        }
        ber.end(1);
        byte[] tag = ber.element(BerWriter.OCTETS, Gcm.TAG_BYTES);
        ber.end(3);
        ber.endOfFile();
        if (!gcm.tagHolds(Arrays.copyOfRange(tag, 2, tag.length))) {
            throw ShapeException.altered("the encryption's tag does not hold");
        }
    }

    private static byte[] contentKey(byte[] recipients, KeyId ours, SecretAgreement agreement) throws ShapeException {
        RecipientInfo mine = null;
        for (ASN1Encodable entry : ASN1Set.getInstance(recipients)) {
            RecipientInfo info;
            try {
                info = RecipientInfo.getInstance(entry);
            } catch (RuntimeException e) { // what the library throws for other choices
                throw ShapeException.shape("a recipient is described in another way");
            }
            if (KeyWrap.recipient(info).equals(ours)) {
                mine = info;
            }
        }
        if (mine == null) {
            throw new ShapeException(ShapeException.Kind.NOT_FOR_US, "none of the recipients is this workstation");
        }
        return KeyWrap.unwrap(mine, agreement);
    }

    private static AlgorithmIdentifier algorithm(byte[] nonce) {
        return new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_GCM, new GCMParameters(nonce, Gcm.TAG_BYTES));
    }

    private static byte[] nonce(byte[] algorithm) throws ShapeException {
        try {
            byte[] nonce = GCMParameters.getInstance(
                            AlgorithmIdentifier.getInstance(algorithm).getParameters())
                    .getNonce();
            if (nonce.length == Gcm.NONCE_BYTES && Arrays.equals(BerWriter.encoded(algorithm(nonce)), algorithm)) {
                return nonce;
            }
        } catch (RuntimeException e) { // what the library throws for other parameters
            throw ShapeException.shape("encrypted in another way");
        }
        throw ShapeException.shape("encrypted in another way");
    }

    private static byte[] random(RandomGenerator random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Encrypts on the way through. */
    private static final class Sealing extends OutputStream {
        private final OutputStream out;
        private final BerWriter ber;
        private final Gcm gcm;
        private final OutputStream chunks;
        private boolean closed;

        private Sealing(OutputStream out, BerWriter ber, Gcm gcm) {
            this.out = out;
            this.ber = ber;
            this.gcm = gcm;
            this.chunks = ber.chunks();
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            chunks.write(gcm.encrypt(bytes, offset, count));
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            byte[] rest = gcm.finish();
            int content = rest.length - Gcm.TAG_BYTES;
            chunks.write(rest, 0, content);
            chunks.close();
            ber.end(2);
            ber.der(new DEROctetString(Arrays.copyOfRange(rest, content, rest.length)));
            ber.end(3);
            out.close();
        }
    }
}
