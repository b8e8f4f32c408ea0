package org.entente.vault.identity;

import java.nio.file.Path;
import org.entente.vault.Surroundings;
import org.entente.vault.TestVaults;
import org.entente.vault.key.KdfParameters;

/** Identities for tests: real files and keys, but the passphrase "test" costs nothing to try. */
public final class TestIdentities {

    private TestIdentities() {}

    /** Makes an identity in a home folder. */
    public static void create(Path home, String organisation, Surroundings surroundings) {
        file(home, surroundings)
                .create("Analyst of " + organisation, organisation, "test".toCharArray(), KdfParameters.FLOOR)
                .close();
    }

    /** Opens what {@link #create} made; to be closed. */
    public static Identity open(Path home, Surroundings surroundings) {
        return switch (file(home, surroundings).open("test".toCharArray())) {
            case IdentityOpening.Opened(Identity identity) -> identity;
            case IdentityOpening other -> throw new AssertionError(other.toString());
        };
    }

    private static IdentityFile file(Path home, Surroundings surroundings) {
        return new IdentityFile(home, surroundings, TestVaults.QUICK);
    }
}
