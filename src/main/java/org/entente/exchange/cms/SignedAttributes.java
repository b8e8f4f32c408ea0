package org.entente.exchange.cms;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * The signed attributes of a package: content type, message digest, signing time, the signing certificate (RFC 5035) and
 * the security label (RFC 2634); these five and no other.
 */
final class SignedAttributes {

    /** Our label policy, under the arc for UUIDs (X.667). */
    private static final ASN1ObjectIdentifier POLICY =
            new ASN1ObjectIdentifier("2.25.35070484499299785396351740160436214907");

    private static final AlgorithmIdentifier SHA384 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha384);

    private static final ASN1ObjectIdentifier SECURITY_LABEL = PKCSObjectIdentifiers.id_aa.branch("2");

    private SignedAttributes() {}

    static ASN1Set of(byte[] contentDigest, byte[] certificate, SignerLabel said) {
        var attributes = new ASN1EncodableVector();
        attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
        attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(contentDigest)));
        attributes.add(attribute(CMSAttributes.signingTime, new Time(Date.from(said.signedAt()))));
        attributes.add(attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new SigningCertificateV2(new ESSCertIDv2(SHA384, sha384().digest(certificate)))));
        attributes.add(attribute(
                SECURITY_LABEL, new DERSet(new ASN1Encodable[] {POLICY, new DERUTF8String(said.label())})));
        return new DERSet(attributes);
    }

    /** What the signer said, if these are exactly the attributes for that content and certificate. */
    static SignerLabel read(ASN1Set attributes, byte[] contentDigest, byte[] certificate) throws ShapeException {
        try {
            var table = new AttributeTable(attributes);
            byte[] digest = DEROctetString.getInstance(value(table, CMSAttributes.messageDigest))
                    .getOctets();
            if (!MessageDigest.isEqual(digest, contentDigest)) {
                throw ShapeException.altered("the content is not what was signed");
            }
            ASN1Set label = ASN1Set.getInstance(value(table, SECURITY_LABEL));
            var said = new SignerLabel(
                    Time.getInstance(value(table, CMSAttributes.signingTime))
                            .getDate()
                            .toInstant(),
                    DERUTF8String.getInstance(label.getObjectAt(1)).getString());
            if (Arrays.equals(BerWriter.encoded(of(contentDigest, certificate, said)), BerWriter.encoded(attributes))) {
                return said;
            }
        } catch (RuntimeException e) { // what the library throws for missing attributes and other types
            throw ShapeException.shape("the signed attributes are not those of a package");
        }
        throw ShapeException.shape("the signed attributes are not those of a package");
    }

    static MessageDigest sha384() {
        try {
            return MessageDigest.getInstance("SHA-384");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-384", e);
        }
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static ASN1Encodable value(AttributeTable table, ASN1ObjectIdentifier type) {
        Attribute attribute = table.get(type);
        if (attribute == null) {
            throw new IllegalArgumentException("a signed attribute is missing");
        }
        return attribute.getAttrValues().getObjectAt(0);
    }
}
