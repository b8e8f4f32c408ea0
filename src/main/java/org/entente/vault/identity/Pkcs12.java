package org.entente.vault.identity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.entente.provenance.identity.Card;
import org.entente.vault.VaultException;
import org.entente.vault.key.Secret;

/** Writes an identity as PKCS #12 (RFC 7292), for stock tools: two keys, each with its certificate. */
final class Pkcs12 {

    private static final int KEY_BITS = 384;

    private Pkcs12() {}

    static byte[] write(Card card, Secret signing, Secret agreement, char[] passphrase) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            Certificate signingCertificate = certificate(card.signingCertificate());
            store.setKeyEntry("signing", key(signing), passphrase, new Certificate[] {signingCertificate});
            store.setKeyEntry("agreement", key(agreement), passphrase, new Certificate[] {
                certificate(card.agreementCertificate()), signingCertificate
            });
            var out = new ByteArrayOutputStream();
            store.store(out, passphrase);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new VaultException("vault.identity.cannot-export", e);
        }
    }

    private static PrivateKey key(Secret scalar) throws GeneralSecurityException, IOException {
        var algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp384r1);
        byte[] encoded = new PrivateKeyInfo(algorithm, new ECPrivateKey(KEY_BITS, new BigInteger(1, scalar.bytes())))
                .getEncoded("DER");
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    private static Certificate certificate(byte[] der) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }
}
