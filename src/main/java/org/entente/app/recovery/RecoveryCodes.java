package org.entente.app.recovery;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;
import org.entente.app.AppException;
import org.entente.audit.Trail;
import org.entente.vault.Vault;
import org.entente.vault.key.RecoveryCode;

/** Makes codes that open a vault when every passphrase is forgotten; an earlier one opens nothing any more. */
public record RecoveryCodes(Vault vault, Trail trail) {

    private static final String NEW = "recovery.sheet";

    /**
     * A sheet for a vault that is still to be made; it opens nothing before {@link #use}.
     *
     * @param called what the list of vaults will call it; it names no case
     */
    public static RecoverySheet draw(RandomGenerator random, InstantSource clock, String called) {
        try (var code = RecoveryCode.random(random)) {
            return RecoverySheet.of(
                    new String(code.printed()), called, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        }
    }

    /** A code as it is printed. */
    public String code() {
        try (var code = vault.slots().newRecoveryCode()) {
            trail.keep(NEW, "");
            return new String(code.printed());
        }
    }

    /** Makes the code of a sheet open this vault from now on. */
    public void use(RecoverySheet sheet) {
        try (var code = RecoveryCode.parse(String.join("-", sheet.groups()).toCharArray())
                .orElseThrow(() -> new AppException("app.recovery.no-code"))) {
            vault.slots().useRecoveryCode(code);
            trail.keep(NEW, "");
        }
    }
}
