package org.entente.vault.key;

/**
 * Cost of Argon2id (RFC 9106). Bounds are checked here, before anything is allocated, because a header from elsewhere
 * chooses these numbers.
 *
 * @param memoryKib memory in KiB, 64 MiB to 1 GiB
 * @param passes passes over the memory, 2 to 16; with less than 256 MiB at least three
 * @param lanes 1 to 8
 */
public record KdfParameters(int memoryKib, int passes, int lanes) {

    private static final int MIB = 1024;

    /** What new vaults use: 256 MiB, two passes. */
    public static final KdfParameters STANDARD = new KdfParameters(256 * MIB, 2, 1);

    /** The least that is accepted: 64 MiB, three passes. */
    public static final KdfParameters FLOOR = new KdfParameters(64 * MIB, 3, 1);

    public KdfParameters {
        if (!allowed(memoryKib, passes, lanes)) {
            throw new IllegalArgumentException(
                    "Argon2id cost out of bounds: " + memoryKib + " KiB, " + passes + " passes, " + lanes + " lanes");
        }
    }

    /** Whether a stored cost lies within bounds. */
    public static boolean allowed(int memoryKib, int passes, int lanes) {
        int leastPasses = memoryKib < 256 * MIB ? 3 : 2;
        return memoryKib >= 64 * MIB
                && memoryKib <= 1024 * MIB
                && passes >= leastPasses
                && passes <= 16
                && lanes >= 1
                && lanes <= 8;
    }
}
