package org.entente.vault.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Turns a passphrase into a key, slowly. A seam, because hundreds of tests cannot each pay for the real one. */
@FunctionalInterface
public interface Stretch {

    /** Argon2id, version 1.3, over the passphrase's NFC form in UTF-8. */
    Stretch ARGON2ID = Stretch::argon2id;

    Secret key(char[] passphrase, byte[] salt, KdfParameters cost);

    private static Secret argon2id(char[] passphrase, byte[] salt, KdfParameters cost) {
        byte[] input = encode(passphrase);
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.memoryKib())
                    .withIterations(cost.passes())
                    .withParallelism(cost.lanes())
                    .withSalt(salt)
                    .build());
            var key = new byte[Secret.KEY_BYTES];
            generator.generateBytes(input, key);
            return Secret.taking(key);
        } finally {
            Arrays.fill(input, (byte) 0);
        }
    }

    private static byte[] encode(char[] passphrase) {
        CharSequence typed = CharBuffer.wrap(passphrase);
        // one and the same word typed on two systems may be composed differently
        CharSequence composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : Normalizer.normalize(typed, Normalizer.Form.NFC);
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(composed));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            Arrays.fill(encoded.array(), (byte) 0);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a passphrase holds whole characters", e);
        }
    }
}
