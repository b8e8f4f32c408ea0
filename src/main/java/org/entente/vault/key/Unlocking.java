package org.entente.vault.key;

import java.util.List;

/** What trying a passphrase or a recovery code against a vault's headers can give. */
public sealed interface Unlocking {

    /**
     * The keys are open.
     *
     * @param repairs message keys of what was put right on the way
     */
    record Unlocked(VaultKeys keys, List<String> repairs) implements Unlocking {}

    /** No slot opens with it. */
    record Refused() implements Unlocking {}

    /** Neither copy can be trusted. */
    record Broken(DamagedException why) implements Unlocking {}
}
