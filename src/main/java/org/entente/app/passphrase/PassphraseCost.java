package org.entente.app.passphrase;

import java.util.Arrays;
import java.util.function.LongSupplier;
import org.entente.vault.key.KdfParameters;
import org.entente.vault.key.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * What one try of a new passphrase costs: about a second on this machine, and never less than the standard. Measured once per process,
 * when the first passphrase is chosen. A busy machine measures too few passes, never too many. Safe for several threads.
 */
public final class PassphraseCost {

    private static final long AIM_NANOS = 1_000_000_000L;
    private static final int MOST_PASSES = 16;
    private static final byte[] SALT = new byte[32];

    private final Stretch stretch;
    private final LongSupplier nanos;
    private @Nullable KdfParameters measured;

    private PassphraseCost(Stretch stretch, LongSupplier nanos, @Nullable KdfParameters measured) {
        this.stretch = stretch;
        this.nanos = nanos;
        this.measured = measured;
    }

    /** The product's: measured on this machine. */
    public static PassphraseCost ofThisMachine() {
        return new PassphraseCost(Stretch.ARGON2ID, System::nanoTime, null);
    }

    /** Always the same: for tests and the tour. */
    public static PassphraseCost of(KdfParameters cost) {
        return new PassphraseCost(Stretch.ARGON2ID, System::nanoTime, cost);
    }

    static PassphraseCost measuring(Stretch stretch, LongSupplier nanos) {
        return new PassphraseCost(stretch, nanos, null);
    }

    /** What a passphrase that is chosen now has to cost; measures it at the first call, which takes about a second. */
    public synchronized KdfParameters measured() {
        KdfParameters known = measured;
        if (known == null) {
            known = measure();
            measured = known;
        }
        return known;
    }

    private KdfParameters measure() {
        KdfParameters least = KdfParameters.STANDARD;
        char[] anything = "measuring".toCharArray();
        long before = nanos.getAsLong();
        stretch.key(anything, SALT, least).close();
        long taken = Math.max(1, nanos.getAsLong() - before);
        Arrays.fill(anything, '\0');
        long passes = Math.clamp(AIM_NANOS * least.passes() / taken, least.passes(), MOST_PASSES);
        return new KdfParameters(least.memoryKib(), (int) passes, least.lanes());
    }
}
