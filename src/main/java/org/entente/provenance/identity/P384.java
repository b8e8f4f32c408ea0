package org.entente.provenance.identity;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/**
 * ECDSA and ECDH on P-384 as pure functions (FIPS 186-5, SP 800-56A). A private key is its 48-byte big-endian scalar;
 * only the vault keeps one, and wipes it.
 */
public final class P384 {

    /** Length of a scalar, of a coordinate and of a raw shared secret. */
    public static final int SCALAR_BYTES = 48;

    /** Length of a signature r‖s. */
    public static final int SIGNATURE_BYTES = 2 * SCALAR_BYTES;

    static final ECDomainParameters CURVE = curve();

    private static final BigInteger N = CURVE.getN();
    private static final BigInteger HALF_N = N.shiftRight(1);

    private P384() {}

    /** A fresh private scalar in [1, n−1]; the caller passes a secure source and wipes the result. */
    public static byte[] newScalar(RandomGenerator random) {
        byte[] scalar = new byte[SCALAR_BYTES];
        BigInteger number;
        do {
            random.nextBytes(scalar);
            number = new BigInteger(1, scalar);
        } while (number.signum() == 0 || number.compareTo(N) >= 0);
        return scalar;
    }

    /** The public key of a scalar. */
    public static PublicKey publicKey(byte[] scalar) {
        return PublicKey.of(new ECPublicKeyParameters(
                new FixedPointCombMultiplier()
                        .multiply(CURVE.getG(), secret(scalar))
                        .normalize(),
                CURVE));
    }

    /** Signs {@code kind.message(bytes)}: r‖s with low s, deterministic by RFC 6979. */
    public static byte[] sign(byte[] scalar, SignatureKind kind, byte[] bytes) {
        BigInteger[] rs = rs(scalar, kind.message(bytes));
        byte[] signature = new byte[SIGNATURE_BYTES];
        put(rs[0], signature, 0);
        put(rs[1], signature, SCALAR_BYTES);
        return signature;
    }

    /** Signs {@code data} for X.509 or CMS: a DER sequence of r and s. */
    public static byte[] signData(byte[] scalar, byte[] data) {
        BigInteger[] rs = rs(scalar, data);
        try {
            return StandardDSAEncoding.INSTANCE.encode(N, rs[0], rs[1]);
        } catch (IOException e) {
            throw new IllegalStateException("two integers always have a DER form", e);
        }
    }

    /** Whether this is that key's signature. A high s, another length or a value out of range is refused. */
    public static boolean verify(PublicKey key, SignatureKind kind, byte[] bytes, byte[] signature) {
        if (signature.length != SIGNATURE_BYTES) {
            return false;
        }
        BigInteger r = new BigInteger(1, Arrays.copyOf(signature, SCALAR_BYTES));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, SCALAR_BYTES, SIGNATURE_BYTES));
        return s.compareTo(HALF_N) <= 0 && verify(key, kind.message(bytes), r, s);
    }

    /** Whether this DER sequence is that key's signature over {@code data}, for X.509 and CMS. */
    public static boolean verifyData(PublicKey key, byte[] data, byte[] signature) {
        try {
            BigInteger[] rs = StandardDSAEncoding.INSTANCE.decode(N, signature);
            return verify(key, data, rs[0], rs[1]);
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            return false; // not a DER sequence of two integers in range: certainly no signature
        }
    }

    /** The raw ECDH secret: the x coordinate, 48 bytes. The other key was checked to lie on the curve when it was read. */
    public static byte[] agree(byte[] scalar, PublicKey other) {
        var point = other.parameters().getQ().multiply(secret(scalar)).normalize();
        if (point.isInfinity()) {
            throw new IllegalArgumentException("the keys do not agree on a secret");
        }
        return point.getAffineXCoord().getEncoded();
    }

    private static boolean verify(PublicKey key, byte[] message, BigInteger r, BigInteger s) {
        var verifier = new ECDSASigner();
        verifier.init(false, key.parameters());
        return verifier.verifySignature(sha384(message), r, s);
    }

    private static BigInteger[] rs(byte[] scalar, byte[] message) {
        var signer = new ECDSASigner(new HMacDSAKCalculator(new SHA384Digest()));
        signer.init(true, new ECPrivateKeyParameters(secret(scalar), CURVE));
        BigInteger[] rs = signer.generateSignature(sha384(message));
        return new BigInteger[] {rs[0], rs[1].compareTo(HALF_N) > 0 ? N.subtract(rs[1]) : rs[1]};
    }

    private static BigInteger secret(byte[] scalar) {
        BigInteger secret = new BigInteger(1, scalar);
        if (scalar.length != SCALAR_BYTES || secret.signum() == 0 || secret.compareTo(N) >= 0) {
            throw new IllegalArgumentException("a P-384 scalar has 48 bytes and lies between 0 and n");
        }
        return secret;
    }

    private static byte[] sha384(byte[] message) {
        var digest = new SHA384Digest();
        digest.update(message, 0, message.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    private static void put(BigInteger number, byte[] target, int offset) {
        byte[] bytes = number.toByteArray();
        int skip = Math.max(0, bytes.length - SCALAR_BYTES);
        System.arraycopy(bytes, skip, target, offset + SCALAR_BYTES - (bytes.length - skip), bytes.length - skip);
    }

    private static ECDomainParameters curve() {
        // the generic curve of the same name is twenty times slower
        X9ECParameters x9 = CustomNamedCurves.getByOID(SECObjectIdentifiers.secp384r1);
        return new ECNamedDomainParameters(SECObjectIdentifiers.secp384r1, x9);
    }
}
