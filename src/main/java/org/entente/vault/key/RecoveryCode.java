package org.entente.vault.key;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A printed code that opens a vault when every passphrase is forgotten: 200 random bits in Crockford's Base32, with
 * ten check bits, written in seven groups of six characters.
 */
public final class RecoveryCode implements AutoCloseable {

    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int RANDOM_BYTES = 25;
    private static final int CHARACTERS = 42;
    private static final int GROUP = 6;

    private final Secret secret;

    private RecoveryCode(Secret secret) {
        this.secret = secret;
    }

    /** A new code. */
    public static RecoveryCode random(RandomGenerator random) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return new RecoveryCode(Secret.taking(bytes));
    }

    /** Reads what somebody typed: groups, case and look-alikes (O, I, L) do not matter. Empty if it is no such code. */
    public static Optional<RecoveryCode> parse(char[] typed) {
        var values = new byte[CHARACTERS];
        int count = 0;
        for (char c : typed) {
            if (c == '-' || Character.isWhitespace(c)) {
                continue;
            }
            int value = valueOf(c);
            if (value < 0 || count == CHARACTERS) {
                return Optional.empty();
            }
            values[count++] = (byte) value;
        }
        if (count != CHARACTERS) {
            return Optional.empty();
        }
        var bytes = new byte[RANDOM_BYTES];
        for (int bit = 0; bit < RANDOM_BYTES * 8; bit++) {
            if ((values[bit / 5] >> (4 - bit % 5) & 1) == 1) {
                bytes[bit / 8] |= (byte) (1 << (7 - bit % 8));
            }
        }
        int check = values[CHARACTERS - 2] << 5 | values[CHARACTERS - 1];
        Arrays.fill(values, (byte) 0);
        if (check != check(bytes)) {
            Arrays.fill(bytes, (byte) 0);
            return Optional.empty();
        }
        return Optional.of(new RecoveryCode(Secret.taking(bytes)));
    }

    /** The code as it is printed, to be wiped by the caller. */
    public char[] printed() {
        byte[] bytes = secret.bytes();
        int check = check(bytes);
        var out = new char[CHARACTERS + CHARACTERS / GROUP - 1];
        int at = 0;
        for (int i = 0; i < CHARACTERS; i++) {
            if (i > 0 && i % GROUP == 0) {
                out[at++] = '-';
            }
            int value = 0;
            if (i < CHARACTERS - 2) {
                for (int bit = i * 5; bit < i * 5 + 5; bit++) {
                    value = value << 1 | bytes[bit / 8] >> (7 - bit % 8) & 1;
                }
            } else {
                value = i == CHARACTERS - 2 ? check >> 5 : check & 31;
            }
            out[at++] = ALPHABET[value];
        }
        return out;
    }

    Secret key(byte[] salt) {
        return Derivation.derive(secret, salt, "entente/vault/1/recovery");
    }

    @Override
    public void close() {
        secret.close();
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }

    /** Ten bits of SHA-256, so that a slip in typing is told before anything is tried. */
    private static int check(byte[] bytes) {
        return ByteBuffer.wrap(Bytes.sha256().digest(bytes)).getShort() >> 6 & 0x3ff;
    }

    private static int valueOf(char typed) {
        char c = Character.toUpperCase(typed);
        char meant = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
        for (int i = 0; i < ALPHABET.length; i++) {
            if (ALPHABET[i] == meant) {
                return i;
            }
        }
        return -1;
    }
}
