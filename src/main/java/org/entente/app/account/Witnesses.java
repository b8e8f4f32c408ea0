package org.entente.app.account;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.audit.AuditLog;
import org.entente.exchange.StreamId;
import org.entente.model.KeyId;
import org.entente.provenance.SignedHead;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.provenance.identity.Card;
import org.entente.store.CaseStore;

/**
 * Partners vouch for each other's history: each keeps the heads of the other's journal that packages brought, and sends them back with
 * its own. A head of ours that comes back and is not in our journal tells that the vault was rolled back or rewritten.
 */
public final class Witnesses {

    private static final String HELD = "witness";
    private static final String RETURNED = "witnessed";

    /** As many heads of one organisation as go back with a package, the latest. */
    private static final int MOST = 64;

    private final CaseStore store;

    public Witnesses(CaseStore store) {
        this.store = store;
    }

    /**
     * A head that came with a package.
     *
     * @param partner code of who sent it
     * @param time when it came, by our clock; whole seconds
     */
    public record Brought(String partner, Instant time, SignedHead head) {

        private byte[] chain() {
            return CanonicalJson.write(Json.fields()
                    .with("partner", partner)
                    .with("time", time.toString())
                    .with("head", head.json())
                    .end());
        }

        private static Optional<Brought> read(byte[] chain) {
            try {
                Json.Obj fields = CanonicalJson.parse(chain).object();
                return Optional.of(new Brought(
                        fields.text("partner"),
                        Instant.parse(fields.text("time")),
                        SignedHead.parse(fields.get("head"))));
            } catch (ProvenanceException | DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /** Keeps where a partner's journal stands, if the partner signed that for the stream that the package belongs to. */
    public void keep(Card sender, StreamId stream, SignedHead head, Instant now) {
        if (head.workstation().equals(stream.workstation())
                && head.caseId().equals(stream.caseId())
                && head.isSignedBy(sender.signingKey())) {
            keep(HELD, new Brought(sender.organisation(), now.truncatedTo(ChronoUnit.SECONDS), head));
        }
    }

    /** What we hold of an organisation's journals, for it to compare: the latest, the oldest of them first. */
    public List<SignedHead> heldFor(String organisation) {
        var held = brought(HELD).stream()
                .filter(each -> each.partner().equals(organisation))
                .map(Brought::head)
                .distinct()
                .toList();
        return held.subList(Math.max(0, held.size() - MOST), held.size());
    }

    /** Every head of our own journal that came back, the oldest first. */
    public List<Brought> returned() {
        return brought(RETURNED);
    }

    /**
     * Takes heads of our own journal back that a partner holds. What nobody here signed proves nothing and is passed over.
     *
     * @param ours cards of everybody who signs in this vault
     * @return those that this journal does not know: it was rolled back or rewritten
     */
    public List<SignedHead> takeBack(
            String partner, java.util.UUID workstation, List<SignedHead> heads, List<Card> ours, Instant now) {
        var known = new AuditLog(store)
                .checkpoints().stream()
                        .map(checkpoint -> checkpoint.signed().head())
                        .collect(Collectors.toSet());
        var before = returned();
        var lost = new ArrayList<SignedHead>();
        for (SignedHead head : heads) {
            if (head.workstation().equals(workstation) && isSigned(head, ours)) {
                boolean isNew = before.stream()
                        .noneMatch(each ->
                                each.partner().equals(partner) && each.head().equals(head));
                if (isNew) {
                    keep(RETURNED, new Brought(partner, now.truncatedTo(ChronoUnit.SECONDS), head));
                }
                if (!known.contains(head.head())) {
                    lost.add(head);
                }
            }
        }
        return lost;
    }

    private static boolean isSigned(SignedHead head, List<Card> ours) {
        KeyId signer = head.signer();
        return ours.stream().anyMatch(card -> card.keyId().equals(signer) && head.isSignedBy(card.signingKey()));
    }

    private void keep(String kind, Brought brought) {
        store.note(notes -> notes.note(kind, brought.chain(), new byte[0]));
    }

    private List<Brought> brought(String kind) {
        return store.queries().exchange().notes(kind).stream()
                .flatMap(note -> Brought.read(note.chain()).stream())
                .toList();
    }
}
