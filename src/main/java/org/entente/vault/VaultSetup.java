package org.entente.vault;

import java.util.UUID;
import org.entente.vault.key.KdfParameters;

/**
 * How a new vault is made.
 *
 * @param caseId the case it will hold; the same on every workstation that works on the case
 * @param kdf cost of trying one passphrase
 */
public record VaultSetup(UUID caseId, KdfParameters kdf) {

    /** Default cost: 256 MiB, two passes. */
    public static VaultSetup of(UUID caseId) {
        return new VaultSetup(caseId, KdfParameters.STANDARD);
    }
}
