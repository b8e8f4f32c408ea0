package org.entente.app.recovery;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entente.vault.Vault;

/** Makes codes that open a vault when every passphrase is forgotten; an earlier one opens nothing any more. */
public record RecoveryCodes(Vault vault, InstantSource clock) {

    /** A code as it is printed. */
    public String code() {
        try (var code = vault.newRecoveryCode()) {
            return new String(code.printed());
        }
    }

    /**
     * A code on its sheet.
     *
     * @param called what the list of vaults calls this one; it names no case
     */
    public RecoverySheet sheet(String called) {
        return RecoverySheet.of(code(), called, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
