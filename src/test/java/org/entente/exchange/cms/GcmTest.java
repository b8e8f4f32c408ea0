package org.entente.exchange.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our streaming decryption gives what the JDK's whole-message decryption gives. */
class GcmTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void decryptsAsTheJdkDoesAndNoticesEveryOtherTag(long seed) throws Exception {
        var random = new SplittableRandom(seed);
        byte[] key = bytes(random, 32);
        byte[] nonce = bytes(random, 12);
        byte[] plain = bytes(random, random.nextInt(seed < 50 ? 100 : 100_000));
        var jdk = Cipher.getInstance("AES/GCM/NoPadding");
        jdk.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] sealed = jdk.doFinal(plain);
        byte[] content = Arrays.copyOf(sealed, plain.length);
        byte[] tag = Arrays.copyOfRange(sealed, plain.length, sealed.length);

        assertThat(decrypt(new Gcm(key, nonce), content, tag, random)).isTrue();
        assertThat(content).isEqualTo(plain);

        byte[] wrongTag = tag.clone();
        wrongTag[random.nextInt(wrongTag.length)] ^= (byte) (1 << random.nextInt(8));
        assertThat(decrypt(new Gcm(key, nonce), Arrays.copyOf(sealed, plain.length), wrongTag, random))
                .isFalse();
        if (plain.length > 0) {
            byte[] changed = Arrays.copyOf(sealed, plain.length);
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(decrypt(new Gcm(key, nonce), changed, tag, random)).isFalse();
        }
    }

    private static boolean decrypt(Gcm gcm, byte[] content, byte[] tag, SplittableRandom random) {
        for (int at = 0; at < content.length; ) {
            byte[] part = Arrays.copyOfRange(content, at, Math.min(content.length, at + 1 + random.nextInt(40_000)));
            gcm.decryptUnchecked(part, part.length);
            System.arraycopy(part, 0, content, at, part.length);
            at += part.length;
        }
        return gcm.tagHolds(tag);
    }

    private static byte[] bytes(SplittableRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
