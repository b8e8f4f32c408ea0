package org.entente.app;

import java.nio.file.Path;
import org.entente.model.work.Progress;
import org.entente.vault.Opening;
import org.entente.vault.Vault;
import org.entente.vault.identity.Identity;
import org.entente.vault.key.RecoveryCode;
import org.jspecify.annotations.Nullable;

/** Opens a vault with the recovery code that was printed for it, and gives it a passphrase that opens it from then on. */
final class VaultRecovery {

    private final Workstation workstation;
    private final Path folder;
    private final boolean newIdentity;
    private final Workstation.@Nullable Newcomer newcomer;

    /** See {@link Workstation#recover}. */
    VaultRecovery(Workstation workstation, Path folder, boolean newIdentity, Workstation.@Nullable Newcomer newcomer) {
        this.workstation = workstation;
        this.folder = folder;
        this.newIdentity = newIdentity;
        this.newcomer = newcomer;
    }

    OpenCase open(char[] code, char[] passphrase, Progress index) {
        if (passphrase.length == 0) {
            throw new AppException("app.passphrase.empty");
        }
        Vault vault = opened(code);
        Identity identity;
        try {
            workstation.copies().ask(vault);
            workstation.welcome(newcomer, passphrase);
            identity = identity(passphrase);
        } catch (RuntimeException e) {
            vault.close();
            throw e;
        }
        try {
            String slot = addSlot(vault, passphrase);
            var open = CaseOpening.of(workstation, identity, vault, CaseName.of(vault.desk(), folder), index);
            open.users().nameOwn(slot);
            return Workstation.arrived(open, passphrase);
        } catch (RuntimeException e) {
            vault.close();
            identity.close();
            throw e;
        }
    }

    private Vault opened(char[] code) {
        try (var parsed = RecoveryCode.parse(code).orElseThrow(() -> new AppException("app.recovery.no-code"))) {
            var opening = Vault.open(folder, parsed, workstation.surroundings());
            if (opening instanceof Opening.WrongPassphrase) {
                throw new AppException("app.recovery.wrong");
            }
            return Workstation.opened(folder, opening);
        }
    }

    private Identity identity(char[] passphrase) {
        try {
            return workstation.identities().open(passphrase);
        } catch (AppException e) {
            if (!e.key().equals("app.passphrase.wrong")) {
                throw e;
            }
            if (!newIdentity) {
                throw new AppException("app.recovery.identity", e);
            }
            return workstation.identities().renew(passphrase);
        }
    }

    /** Gives the vault a slot for the passphrase, and returns its id. */
    private String addSlot(Vault vault, char[] passphrase) {
        try (var draft = vault.slots().draft(passphrase, workstation.cost().measured())) {
            vault.slots().add(draft);
            return draft.id();
        }
    }
}
