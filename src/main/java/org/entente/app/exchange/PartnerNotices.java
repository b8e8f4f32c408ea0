package org.entente.app.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.app.account.WitnessCheck;
import org.entente.app.account.Witnesses;
import org.entente.app.erasure.ErasureRequests;
import org.entente.app.erasure.OwedNotices;
import org.entente.app.text.Texts;
import org.entente.audit.Trail;
import org.entente.exchange.VerifiedPackage;
import org.entente.exchange.notice.Notices;
import org.entente.provenance.SignedHead;
import org.entente.provenance.identity.Card;
import org.entente.store.CaseStore;
import org.entente.vault.identity.Identity;

/** What packages tell besides claims: written into those that leave, and taken to heart from those that come. */
final class PartnerNotices {

    private final CaseStore store;
    private final PartnerService partners;
    private final Identity identity;
    private final Witnesses witnesses;
    private final OwedNotices owed;
    private final Trail trail;

    PartnerNotices(CaseStore store, PartnerService partners, Identity identity, Trail trail) {
        this.store = store;
        this.partners = partners;
        this.identity = identity;
        this.witnesses = new Witnesses(store);
        this.owed = new OwedNotices(store);
        this.trail = trail;
    }

    /** What the next package tells a partner. */
    Notices leaving(String partner, SignedHead head) {
        return new Notices(head, witnesses.heldFor(partner), owed.open(partner));
    }

    /** The package that tells this was written. */
    void left(String partner, Notices notices) {
        SignedHead head = notices.head();
        if (head != null) {
            owed.told(partner, notices.erased(), head.head());
        }
    }

    /**
     * Keeps what a package tells.
     *
     * @param workstation ours, whose heads are looked for
     * @return alarms, as sentences
     */
    List<String> arrived(VerifiedPackage content, Card sender, UUID workstation, Texts texts, Instant now) {
        Notices notices = content.allegedNotices();
        SignedHead head = notices.head();
        if (head != null) {
            witnesses.keep(sender, content.manifest().stream(), head, now);
        }
        var ours = AuthorCards.known(store, partners, identity).values().stream()
                .filter(card -> card.organisation().equals(identity.card().organisation()))
                .toList();
        var lost = witnesses.takeBack(sender.organisation(), workstation, notices.held(), ours, now);
        ErasureRequests.arrived(store, sender.organisation(), notices.erased(), now);
        lost.forEach(each -> trail.keep("witness.lost", sender.organisation() + " " + each.time()));
        return lost.stream()
                .map(each -> WitnessCheck.lost(texts, sender.organisation(), each.time()))
                .distinct()
                .toList();
    }
}
