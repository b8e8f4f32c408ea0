package org.entente.app;

import java.nio.file.Path;
import org.entente.app.exchange.PartnerService;
import org.entente.app.identity.IdentitySummary;
import org.entente.store.CaseStore;
import org.entente.vault.Vault;
import org.entente.vault.cache.CacheFiles;
import org.entente.vault.desk.Desk;
import org.entente.vault.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What the services of an open case stand on: the case itself, or what a partner holds of it.
 *
 * @param viewer through whose eyes one looks: our own person, or a partner's organisation
 * @param store what is asked, and written to if it is our own
 * @param desk of the analyst, or an empty one
 * @param files where the search index is kept
 * @param inbox where packages wait
 * @param around the whole case around what a partner holds; null for the whole case
 */
record Ground(
        Identity identity,
        IdentitySummary viewer,
        Vault vault,
        CaseStore store,
        Desk desk,
        CacheFiles files,
        Path inbox,
        @Nullable Around around) {

    /**
     * What is asked of the whole case although only a part of it is looked at: who stands behind a key that signed a claim, and
     * where the vault keeps a file that a claim names. Neither is asked about what is not held.
     */
    record Around(CaseStore store, PartnerService partners) {}

    /** Where the vault's receipts for files are noted. */
    CaseStore receipts() {
        return around == null ? store : around.store();
    }
}
