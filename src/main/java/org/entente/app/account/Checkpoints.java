package org.entente.app.account;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import org.entente.app.exchange.AuthorCards;
import org.entente.audit.AuditLog;
import org.entente.audit.Checkpoint;
import org.entente.provenance.SignedHead;
import org.entente.store.CaseStore;
import org.entente.vault.Head;
import org.entente.vault.Vault;
import org.entente.vault.VaultException;
import org.entente.vault.identity.Identity;

/**
 * Whoever works in the vault signs where its journal stands, when a package leaves and when the vault is closed: from then on nobody
 * can rewrite what lies before without that person's key. Safe for several threads.
 */
public final class Checkpoints {

    private final Vault vault;
    private final CaseStore store;
    private final Identity identity;
    private final InstantSource clock;

    public Checkpoints(Vault vault, CaseStore store, Identity identity, InstantSource clock) {
        this.vault = vault;
        this.store = store;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Signs for a package that is about to leave.
     *
     * @param workstation that sends it
     */
    public SignedHead atExport(UUID workstation) {
        return sign(workstation, Checkpoint.EXPORT);
    }

    /**
     * Signs what was written since the last time, if anything was. A journal that cannot be written to closes all the same.
     *
     * @param workstation as which one worked
     */
    public void atClose(UUID workstation) {
        try {
            long stands = vault.journal().head().sequence();
            boolean isSigned = new AuditLog(store)
                    .checkpoints().stream().anyMatch(checkpoint -> checkpoint.sequence() + 1 >= stands);
            if (stands > 0 && !isSigned) {
                sign(workstation, Checkpoint.CLOSE);
            }
        } catch (VaultException e) {
            System.getLogger(Checkpoints.class.getName()).log(System.Logger.Level.WARNING, "closing not signed", e);
        }
    }

    private SignedHead sign(UUID workstation, String occasion) {
        AuthorCards.introduce(store, identity.card()); // or nobody could tell later whose signature it is
        Head head = vault.journal().head();
        var signed = SignedHead.sign(
                identity, workstation, vault.caseId(), HexFormat.of().formatHex(head.hash()), clock.instant());
        byte[] chain = new Checkpoint(occasion, head.sequence(), signed).chain();
        store.note(notes -> notes.note(Checkpoint.NOTE, chain, new byte[0]));
        return signed;
    }
}
