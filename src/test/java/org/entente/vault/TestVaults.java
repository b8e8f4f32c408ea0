package org.entente.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.vault.disk.FileOpener;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.KdfParameters;
import org.entente.vault.key.Secret;
import org.entente.vault.key.Stretch;

/** Vaults for tests: real files and formats, but a passphrase that costs nothing to try. */
public final class TestVaults {

    public static final UUID CASE = UUID.fromString("11111111-2222-4333-8444-555555555555");
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** Stands in for Argon2id; everything else is as in the product. */
    public static final Stretch QUICK = (passphrase, salt, cost) -> Secret.taking(java.util.Arrays.copyOf(
            Bytes.sha384().digest(Bytes.join(salt, new String(passphrase).getBytes(StandardCharsets.UTF_8))), 32));

    private TestVaults() {}

    /** A fixed clock and seeded randomness over real files. */
    public static Surroundings surroundings(long seed) {
        return new Surroundings(InstantSource.fixed(NOON), new SplittableRandom(seed), new FileOpener());
    }

    /** A new vault with the passphrase "test". */
    public static Vault create(Path folder, Surroundings surroundings) {
        return Vault.create(
                folder, "test".toCharArray(), new VaultSetup(CASE, KdfParameters.FLOOR), surroundings, QUICK);
    }

    /** Opens a vault that {@link #create} made. */
    public static Opening tryOpen(Path folder, Surroundings surroundings) {
        return Vault.open(folder, "test".toCharArray(), surroundings, QUICK);
    }

    /** Opens and closes if the drive allows it; whatever happens, a sentence can say it. */
    public static void openAndLeave(Path folder, Surroundings surroundings) {
        try {
            if (tryOpen(folder, surroundings) instanceof Opening.Opened opened) {
                opened.vault().close();
            }
        } catch (VaultException e) {
            // the drive failed, which is what the test is about
        }
    }

    /** Opens a vault that {@link #create} made and that must open. */
    public static Vault open(Path folder, Surroundings surroundings) {
        return switch (tryOpen(folder, surroundings)) {
            case Opening.Opened(Vault vault, var _) -> vault;
            case Opening other -> throw new AssertionError(other.toString());
        };
    }
}
