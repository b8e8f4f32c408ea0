package org.entente.vault;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.FileOpener;

/**
 * What a vault needs from outside: clock, randomness and files.
 *
 * @param random source of keys, salts and nonces; a {@link SecureRandom} in the product, a seeded one in tests alone
 */
public record Surroundings(InstantSource clock, RandomGenerator random, ChannelOpener files) {

    /** The machine's clock, operating system randomness and real files. */
    public static Surroundings ofThisMachine() {
        return new Surroundings(InstantSource.system(), new SecureRandom(), new FileOpener());
    }

    /** Fresh random bytes. */
    public byte[] randomBytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
