package org.entente.app;

import org.entente.model.work.Progress;
import org.entente.vault.Vault;
import org.entente.vault.identity.Identity;

/** The way from an open vault to the case in it. */
final class CaseOpening {

    private CaseOpening() {}

    /**
     * @param index counts claims, if the projections have to be made anew
     * @throws AppException if somebody has to say first what became of the vault
     */
    static OpenCase of(Workstation workstation, Identity identity, Vault vault, String name, Progress index) {
        try {
            var standing = workstation.copies().settle(vault, identity.card());
            return new OpenCase(workstation, Ground.of(workstation, identity, vault, standing, index), name, _ -> {
                try {
                    workstation.copies().leave(vault, standing);
                    vault.close();
                } finally {
                    identity.close();
                }
            });
        } catch (RuntimeException e) {
            vault.close();
            throw e;
        }
    }
}
