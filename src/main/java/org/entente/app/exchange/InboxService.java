package org.entente.app.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.app.AppException;
import org.entente.app.account.Accounting;
import org.entente.app.claim.ClaimService;
import org.entente.app.copy.Standing;
import org.entente.app.search.SearchService;
import org.entente.app.source.AttachmentService;
import org.entente.app.text.Texts;
import org.entente.catalogue.Catalogue;
import org.entente.exchange.PackageReader;
import org.entente.exchange.Reception;
import org.entente.exchange.VerifiedPackage;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Card;
import org.entente.store.CaseStore;
import org.entente.store.Delivery;
import org.entente.store.Draft;
import org.entente.store.ReceivedCommit;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.identity.Identity;
import org.jspecify.annotations.Nullable;

/** Packages in: everything is verified before anything is merged, and nothing of a refused one is kept. */
public final class InboxService {

    private final Vault vault;
    private final CaseStore store;
    private final ClaimService claims;
    private final Identity identity;
    private final PartnerService partners;
    private final PartnerNotices notices;
    private final AttachmentService attachments;
    private final Standing standing;
    private final SearchService search;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Surroundings surroundings;

    /** What belongs to the open case. */
    public record OfCase(
            Vault vault,
            CaseStore store,
            ClaimService claims,
            Identity identity,
            PartnerService partners,
            Accounting accounting,
            AttachmentService attachments,
            Standing standing,
            SearchService search) {}

    public InboxService(OfCase open, Catalogue catalogue, Texts texts, Surroundings surroundings) {
        this.vault = open.vault();
        this.store = open.store();
        this.claims = open.claims();
        this.identity = open.identity();
        this.partners = open.partners();
        this.notices =
                new PartnerNotices(store, partners, identity, open.accounting().trail());
        this.attachments = open.attachments();
        this.standing = open.standing();
        this.search = open.search();
        this.catalogue = catalogue;
        this.texts = texts;
        this.surroundings = surroundings;
    }

    /** Verifies a package and says what it would bring; changes nothing. */
    public Arrival inspect(Path file, Progress progress) {
        return switch (read(file, progress)) {
            case org.entente.exchange.Arrival.Accepted accepted -> {
                try (VerifiedPackage content = accepted.content()) {
                    var plan = content.plan(this::isHeld, this::isKnown);
                    var preview = new PreviewReader(
                                    store, catalogue, identity.card().organisation(), new Namesakes(search, catalogue))
                            .read(content, accepted.sender(), this::isHeld, this::isKnown);
                    yield accepted(accepted, preview, plan.fresh(), plan.alreadyHere(), 0);
                }
            }
            case org.entente.exchange.Arrival other -> withoutContent(other);
        };
    }

    /** Verifies a package and merges it. The same package again changes nothing. */
    public Arrival apply(Path file, Progress progress) {
        return switch (read(file, progress)) {
            case org.entente.exchange.Arrival.Accepted accepted -> {
                try (VerifiedPackage content = accepted.content()) {
                    yield merge(accepted, content, progress);
                }
            }
            case org.entente.exchange.Arrival other -> withoutContent(other);
        };
    }

    /**
     * Records that a package was looked at and not taken in; nothing of it is kept, and the sender is not told.
     *
     * @param from organisation that signed it; empty if that is not known
     * @param reason why; required, since it is what others will ask for
     */
    public void refuse(String from, long number, String reason) {
        if (reason.isBlank()) {
            throw new AppException("app.refuse.reason");
        }
        var id = ObjectId.random(surroundings.random());
        claims.commit("refuse package " + number + " from " + from + ": " + reason, draft -> {
            local(draft, id, "type", new Code("setting"));
            local(draft, id, "setting.refused-package", new Text(from + " " + number));
            local(draft, id, "setting.reason", new Text(reason));
            return id;
        });
    }

    private static void local(Draft draft, ObjectId id, String property, Value value) {
        draft.state(
                new Core.Statement(id, property, value, null, Grade.NOT_GRADED, Marking.UNMARKED),
                Attribution.none(Marking.UNMARKED));
    }

    private Arrival merge(org.entente.exchange.Arrival.Accepted accepted, VerifiedPackage content, Progress progress) {
        int contestedBefore = contested();
        var authors = new HashMap<KeyId, Card>();
        var commits = new ArrayList<ReceivedCommit>();
        content.eachCommit((part, author) -> {
            authors.put(author.keyId(), author);
            commits.add(new ReceivedCommit(part.signed(), part.claims(), part.proof()));
        });
        progress.checkCancelled();
        new AuthorCards(store, partners, identity).keep(authors);
        attachments.receive(content);
        var now = surroundings.clock().instant();
        var manifest = content.manifest();
        var delivery = new Delivery(content.hash().toString(), accepted.sender().organisation(), now, Set.of());
        var receipt = store.receive(delivery, commits.iterator(), progress);
        var alarms = notices.arrived(content, accepted.sender(), standing.workstation(), texts, now);
        new Ledger(store)
                .keep(
                        new LedgerEntry(
                                LedgerEntry.Step.RECEIVED,
                                accepted.sender().organisation(),
                                manifest.stream(),
                                manifest.number(),
                                content.hash(),
                                manifest.previous(),
                                now,
                                receipt.added() + receipt.known()),
                        new LedgerFacts(
                                manifest.banner(),
                                accepted.sender().person(),
                                identity.card().person(),
                                Map.of()));
        return accepted(accepted, null, receipt.added(), receipt.known(), contested() - contestedBefore)
                .withAlarms(alarms);
    }

    private org.entente.exchange.Arrival read(Path file, Progress progress) {
        var ledger = new Ledger(store);
        var reception = new Reception(
                identity.card(),
                accepts(ledger),
                identity::agree,
                Doors.trust(partners, identity),
                ledger,
                Reception.LARGEST);
        try (InputStream medium = new BufferedInputStream(Files.newInputStream(file))) {
            return new PackageReader(Doors.spool(vault), reception, surroundings.clock()).read(medium, progress);
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        }
    }

    /** The first package of a workstation joins its case to ours; after that it must stay with that case. */
    private static Reception.Cases accepts(Ledger ledger) {
        return (UUID workstation, UUID caseId) -> {
            List<UUID> known = ledger.casesOf(workstation);
            return known.isEmpty() || known.contains(caseId);
        };
    }

    private boolean isHeld(ClaimId id) {
        return store.queries().claims().find(id).isPresent();
    }

    private boolean isKnown(ObjectId id) {
        return store.queries().objects().find(id).isPresent();
    }

    private int contested() {
        return store.queries().claims().contested(false, 0, Integer.MAX_VALUE).size();
    }

    private Arrival accepted(
            org.entente.exchange.Arrival.Accepted accepted,
            @Nullable Preview preview,
            long fresh,
            long alreadyHere,
            long contested) {
        boolean applied = preview == null;
        return new Arrival(
                true,
                applied,
                applied ? "applied" : "verified",
                texts.say(accepted.key()),
                accepted.sender().organisation(),
                accepted.content().manifest().number(),
                fresh,
                alreadyHere,
                contested,
                accepted.missing(),
                null,
                preview,
                List.of());
    }

    private Arrival withoutContent(org.entente.exchange.Arrival arrival) {
        return switch (arrival) {
            case org.entente.exchange.Arrival.AlreadyHere here ->
                new Arrival(
                        true,
                        false,
                        "already-here",
                        texts.say(here.key()),
                        here.sender().organisation(),
                        here.number(),
                        0,
                        0,
                        0,
                        List.of(),
                        null,
                        null,
                        List.of());
            case org.entente.exchange.Arrival other ->
                new Arrival(
                        false,
                        false,
                        "refused",
                        texts.say(other.key(), other.arguments().toArray()),
                        "",
                        0,
                        0,
                        0,
                        0,
                        List.of(),
                        Preview.Check.failedBy(other),
                        null,
                        List.of());
        };
    }
}
