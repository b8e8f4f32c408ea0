package org.entente.provenance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.entente.campaign.Campaign;
import org.entente.provenance.canonical.ProvenanceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P384Test {

    /** RFC 6979, appendix A.2.6. */
    private static final byte[] RFC_KEY = HexFormat.of()
            .parseHex("6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba"
                    + "9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5");

    private static final BigInteger N = new BigInteger(
            "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973", 16);

    static LongStream seeds() {
        return Campaign.seeds(20);
    }

    @Test
    void signsAsRfc6979Says() {
        BigInteger r = new BigInteger(
                "94edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c81a648152e44acf96e36dd1e80fabe46", 16);
        BigInteger s = new BigInteger(
                "99ef4aeb15f178cea1fe40db2603138f130e740a19624526203b6351d0a3a94fa329c145786e679e7b82c71a38628ac8", 16);
        byte[] signature = P384.signData(RFC_KEY, "sample".getBytes(StandardCharsets.US_ASCII));

        assertThat(HexFormat.of().formatHex(signature))
                .contains(r.toString(16))
                .contains(N.subtract(s).toString(16)); // the low one of the two equally valid s
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theJdkVerifiesWhatWeSign(long seed) throws Exception {
        var random = new SplittableRandom(seed);
        byte[] scalar = P384.newScalar(random);
        byte[] bytes = new byte[random.nextInt(100)];
        random.nextBytes(bytes);
        var key = KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(P384.publicKey(scalar).encoded()));
        var verifier = Signature.getInstance("SHA384withECDSAinP1363Format");
        verifier.initVerify(key);
        verifier.update("entente/commit/1\0".getBytes(StandardCharsets.US_ASCII));
        verifier.update(bytes);

        assertThat(verifier.verify(P384.sign(scalar, SignatureKind.COMMIT, bytes)))
                .isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyChangedBitOfASignatureIsRefused(long seed) {
        var random = new SplittableRandom(seed);
        byte[] scalar = P384.newScalar(random);
        byte[] bytes = {1, 2, 3};
        byte[] signature = P384.sign(scalar, SignatureKind.HEAD, bytes);
        PublicKey key = P384.publicKey(scalar);

        assertThat(P384.verify(key, SignatureKind.HEAD, bytes, signature)).isTrue();
        for (int i = 0; i < 5; i++) {
            byte[] changed = signature.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(P384.verify(key, SignatureKind.HEAD, bytes, changed)).isFalse();
        }
    }

    @Test
    void aSignatureOfOneKindIsNoneOfAnother() {
        byte[] signature = P384.sign(RFC_KEY, SignatureKind.COMMIT, new byte[0]);

        assertThat(P384.verify(P384.publicKey(RFC_KEY), SignatureKind.BALLOT, new byte[0], signature))
                .isFalse();
    }

    @Test
    void theOtherSpellingOfASignatureIsRefused() {
        byte[] signature = P384.sign(RFC_KEY, SignatureKind.COMMIT, new byte[0]);
        BigInteger high = N.subtract(new BigInteger(1, Arrays.copyOfRange(signature, 48, 96)));
        byte[] other = signature.clone();
        byte[] bytes = high.toByteArray();
        System.arraycopy(bytes, bytes.length - 48, other, 48, 48);

        assertThat(P384.verify(P384.publicKey(RFC_KEY), SignatureKind.COMMIT, new byte[0], other))
                .isFalse();
        assertThat(P384.verify(P384.publicKey(RFC_KEY), SignatureKind.COMMIT, new byte[0], new byte[96]))
                .isFalse();
        assertThat(P384.verify(P384.publicKey(RFC_KEY), SignatureKind.COMMIT, new byte[0], new byte[95]))
                .isFalse();
    }

    @Test
    void bothSidesAgreeOnOneSecret() {
        byte[] one = P384.newScalar(new SplittableRandom(1));
        byte[] other = P384.newScalar(new SplittableRandom(2));

        assertThat(P384.agree(one, P384.publicKey(other)))
                .hasSize(48)
                .isEqualTo(P384.agree(other, P384.publicKey(one)));
    }

    @Test
    void aPointOffTheCurveIsNoKey() {
        byte[] encoded = P384.publicKey(RFC_KEY).encoded();
        encoded[encoded.length - 1] ^= 1;

        assertThatThrownBy(() -> PublicKey.parse(encoded)).isInstanceOf(ProvenanceException.class);
        assertThatThrownBy(() -> PublicKey.parse(new byte[] {0x30, 0})).isInstanceOf(ProvenanceException.class);
    }

    @Test
    void aScalarLiesBetweenZeroAndTheOrder() {
        for (byte[] bad : List.of(scalar(BigInteger.ZERO), scalar(N), scalar(N.add(BigInteger.ONE)), new byte[47])) {
            assertThatThrownBy(() -> P384.publicKey(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(P384.publicKey(scalar(N.subtract(BigInteger.ONE))))
                .isNotEqualTo(P384.publicKey(scalar(BigInteger.ONE)));
    }

    @Test
    void aFreshScalarIsDrawnAgainUntilItFits() {
        var drawn = new ArrayDeque<>(List.of(scalar(BigInteger.ZERO), scalar(N), scalar(BigInteger.TWO)));
        RandomGenerator source = new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new AssertionError("only bytes are asked for");
            }

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(drawn.remove(), 0, bytes, 0, bytes.length);
            }
        };

        assertThat(P384.newScalar(source)).isEqualTo(scalar(BigInteger.TWO));
    }

    @Test
    void whatIsNoSignatureAtAllIsRefused() {
        PublicKey key = P384.publicKey(RFC_KEY);
        byte[] data = {1, 2, 3};
        byte[] signature = P384.signData(RFC_KEY, data);

        assertThat(P384.verifyData(key, data, signature)).isTrue();
        for (byte[] bad : List.of(
                new byte[0], new byte[] {0x30, 0}, new byte[96], Arrays.copyOf(signature, signature.length - 1))) {
            assertThat(P384.verifyData(key, data, bad)).isFalse();
        }
        assertThat(P384.verifyData(key, new byte[] {1, 2, 4}, signature)).isFalse();
    }

    private static byte[] scalar(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] scalar = new byte[48];
        int length = Math.min(bytes.length, 48);
        System.arraycopy(bytes, bytes.length - length, scalar, 48 - length, length);
        return scalar;
    }

    @Test
    void aKeyIsAnotherOnlyIfItIsWrittenOtherwise() {
        PublicKey key = P384.publicKey(RFC_KEY);
        PublicKey read = PublicKey.parse(key.encoded());

        assertThat(read)
                .isEqualTo(key)
                .hasSameHashCodeAs(key)
                .hasToString(key.id().toString());
        assertThat(P384.publicKey(scalar(BigInteger.TWO))).isNotEqualTo(key);
    }
}
