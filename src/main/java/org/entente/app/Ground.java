package org.entente.app;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.app.copy.Standing;
import org.entente.app.exchange.PartnerService;
import org.entente.app.identity.IdentitySummary;
import org.entente.model.KeyId;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Card;
import org.entente.store.CaseStore;
import org.entente.store.Directory;
import org.entente.vault.Vault;
import org.entente.vault.cache.CacheFiles;
import org.entente.vault.cache.Scratch;
import org.entente.vault.desk.Desk;
import org.entente.vault.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What the services of an open case stand on: the case itself, or what a partner holds of it.
 *
 * @param viewer through whose eyes one looks: our own person, or a partner's organisation
 * @param standing as what workstation our own person works in the vault
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
        Standing standing,
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

    /**
     * The whole case of an open vault; opens its store.
     *
     * @param progress counts claims, if the projections have to be made anew
     */
    static Ground of(Workstation workstation, Identity identity, Vault vault, Standing standing, Progress progress) {
        var card = identity.card();
        var store =
                CaseStore.open(vault, workstation.catalogue(), directory(card), workstation.surroundings(), progress);
        return new Ground(
                identity,
                summary(card),
                vault,
                standing,
                store,
                vault.desk(),
                vault.cache().files(),
                workstation.home().inbox(vault.id()),
                null);
    }

    /** Who speaks for whom: our own key here; partners' keys are bound in the journal when their words are compared. */
    private static Directory directory(Card card) {
        return new Directory() {
            @Override
            public String ours() {
                return card.organisation();
            }

            @Override
            public Optional<String> organisation(KeyId key) {
                return key.equals(card.keyId()) ? Optional.of(card.organisation()) : Optional.empty();
            }
        };
    }

    /**
     * What {@code partner} holds of this case.
     *
     * @param partners of this case
     * @param scratch where it is kept
     */
    Ground heldBy(String partner, PartnerService partners, Scratch scratch, Progress progress) {
        return new Ground(
                identity,
                new IdentitySummary(partner, partner, viewer.workstation(), viewer.key()),
                vault,
                standing,
                store.heldBy(partner, scratch, progress),
                scratch.desk(),
                scratch.files(),
                inbox.resolve(partner),
                new Around(store, partners));
    }

    /** The person at this workstation, through whose eyes one may or may not look. */
    IdentitySummary own() {
        return summary(identity.card());
    }

    private static IdentitySummary summary(Card card) {
        return new IdentitySummary(card.person(), card.organisation(), card.workstation(), card.keyId());
    }

    /** Where the vault's receipts for files are noted. */
    CaseStore receipts() {
        return around == null ? store : around.store();
    }
}
