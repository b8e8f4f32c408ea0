package org.entente.app.exchange;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.account.Accounting;
import org.entente.app.copy.Standing;
import org.entente.app.outgoing.Choice;
import org.entente.app.outgoing.FileWriting;
import org.entente.app.outgoing.Findings;
import org.entente.app.outgoing.LeakCheck;
import org.entente.app.outgoing.ReleaseService;
import org.entente.app.outgoing.Unsearched;
import org.entente.app.source.AttachmentService;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.exchange.Outgoing;
import org.entente.exchange.PackageWriter;
import org.entente.exchange.StreamId;
import org.entente.exchange.notice.Notices;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Card;
import org.entente.release.ReleasedClaim;
import org.entente.store.CaseStore;
import org.entente.store.record.Entry;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.identity.Identity;
import org.jspecify.annotations.Nullable;

/** Packages out: what leaves, what stays and why; then the signed and sealed file. */
public final class OutboxService {

    private final Vault vault;
    private final CaseStore store;
    private final Identity identity;
    private final PartnerService partners;
    private final Accounting accounting;
    private final ReleaseService releases;
    private final AttachmentService attachments;
    private final LeakCheck leaks;
    private final Standing standing;
    private final StreamMemory streams;
    private final MarkingPolicies markings;
    private final Surroundings surroundings;

    /** What belongs to the open case. */
    public record OfCase(
            Vault vault,
            CaseStore store,
            Identity identity,
            PartnerService partners,
            Accounting accounting,
            ReleaseService releases,
            LeakCheck leaks,
            AttachmentService attachments,
            Standing standing,
            StreamMemory streams) {}

    public OutboxService(OfCase open, MarkingPolicies markings, Surroundings surroundings) {
        this.vault = open.vault();
        this.store = open.store();
        this.identity = open.identity();
        this.partners = open.partners();
        this.accounting = open.accounting();
        this.releases = open.releases();
        this.leaks = open.leaks();
        this.attachments = open.attachments();
        this.standing = open.standing();
        this.streams = open.streams();
        this.markings = markings;
        this.surroundings = surroundings;
    }

    /** What would leave for a partner; changes nothing. */
    public Departure plan(String partner, @Nullable String select) {
        return plan(partner, Choice.found(select));
    }

    /** What of a package that was begun would leave; changes nothing. */
    public Departure plan(OutboxDraft draft) {
        return plan(draft.partner(), draft.choice());
    }

    private Departure plan(String partner, Choice choice) {
        var answer = releases.decideAbout(partner, choice);
        return unwritten(partner, answer, leaks.openInPackage(answer, partner));
    }

    private Departure unwritten(String partner, ReleaseService.Answer answer, Findings found) {
        return new Departure(
                partner,
                answer.decision().leaves(),
                releases.stays(answer.decision(), partner),
                found.leaks(),
                found.unsearched(),
                0,
                null);
    }

    /** Writes one package without accepting any leak. */
    public Departure write(String partner, @Nullable String select, Path out, Progress progress) {
        return write(new PackageOrder(partner, select, null, out), progress);
    }

    /** Writes a package that was begun without accepting any leak. */
    public Departure write(OutboxDraft draft, Path out, Progress progress) {
        return write(draft.partner(), draft.choice(), null, out, progress);
    }

    /**
     * Writes one package, reads it back, and records what the partner was given. With a withheld name in its text that
     * nobody accepts, nothing is written.
     *
     * @throws AppException if the partner is not verified, or the file could not be written; nothing is recorded as sent then
     */
    public Departure write(PackageOrder order, Progress progress) {
        return write(order.partner(), Choice.found(order.select()), order.reason(), order.out(), progress);
    }

    private Departure write(String partner, Choice choice, @Nullable String reason, Path out, Progress progress) {
        List<Card> recipients =
                partners.verified(partner).stream().map(Partner::card).toList();
        if (recipients.isEmpty()) {
            throw new AppException("app.partner.not-verified", partner);
        }
        var answer = releases.decideAbout(partner, choice);
        progress.checkCancelled();
        var found = leaks.openInPackage(answer, partner);
        if (leaks.keepBack(found.leaks(), partner, reason)) {
            return unwritten(partner, answer, found);
        }
        return write(answer, partner, recipients, found.unsearched(), out);
    }

    private Departure write(
            ReleaseService.Answer answer,
            String partner,
            List<Card> recipients,
            List<Unsearched> unsearched,
            Path out) {
        Reserved taken = reserve(partner);
        var head = accounting.checkpoints().atExport(taken.stream().workstation());
        vault.seal();
        var telling = new PartnerNotices(store, partners, identity, accounting.trail());
        var notices = telling.leaving(partner, head);
        var outgoing = new Outgoing(
                taken.stream(),
                identity.card(),
                recipients,
                taken.number(),
                taken.previous(),
                taken.time(),
                null,
                markings.banner(answer.released().marking()),
                head.head(),
                List.of(),
                standing.succession(new Ledger(store).first(taken.stream()).orElse(taken.number())));
        Path file = Files.isDirectory(out) ? out.resolve(outgoing.fileName()) : out;
        Hash written = seal(outgoing, answer, notices, file);
        record(taken.entry(LedgerEntry.Step.SENT, written, answer.decision().leaves()), answer);
        telling.left(partner, notices);
        streams.keep(taken.stream(), new StreamMemory.Reached(taken.number(), written));
        return new Departure(
                partner,
                answer.decision().leaves(),
                releases.stays(answer.decision(), partner),
                List.of(),
                unsearched,
                taken.number(),
                file);
    }

    /** A number that is taken. */
    private record Reserved(
            String partner,
            StreamId stream,
            long number,
            @Nullable Hash previous,
            Instant time) {

        LedgerEntry entry(LedgerEntry.Step step, @Nullable Hash written, long claims) {
            return new LedgerEntry(step, partner, stream, number, written, previous, time, claims);
        }
    }

    /** Takes the next number before the file exists: it must never name two contents. */
    private Reserved reserve(String partner) {
        var ledger = new Ledger(store);
        var stream = new StreamId(standing.workstation(), vault.caseId(), partner);
        var mark = standing.mark();
        var before = mark == null ? null : new StreamId(mark.before(), vault.caseId(), partner);
        long number = Math.max(next(ledger, stream), before == null ? 1 : next(ledger, before));
        Hash previous = previous(ledger, stream);
        if (previous == null && before != null) {
            previous = previous(ledger, before);
        }
        var taken = new Reserved(
                partner, stream, number, previous, surroundings.clock().instant());
        streams.keep(stream, new StreamMemory.Reached(number, previous));
        ledger.keep(taken.entry(LedgerEntry.Step.RESERVED, null, 0));
        return taken;
    }

    /** Writes the file, reads it back, and tells its hash. */
    private Hash seal(Outgoing outgoing, ReleaseService.Answer answer, Notices notices, Path file) {
        var cards = new AuthorCards(store, partners, identity);
        var written = new WrittenPackage();
        FileWriting.write(file, unfinished -> {
            try (OutputStream raw = Files.newOutputStream(unfinished);
                    var counted = new DigestOutputStream(raw, ReadBack.digest())) {
                written.package_ = new PackageWriter(Doors.spool(vault), identity, surroundings.random(), notices)
                        .write(
                                outgoing,
                                answer.released(),
                                new CommitParts(store, answer).all(),
                                cards::of,
                                attachments.door(),
                                counted);
                written.digest = counted.getMessageDigest().digest();
            }
        });
        ReadBack.check(file, written.digest);
        return written.hash();
    }

    /** By this vault's ledger or, if an older copy of the vault was put back, by what this workstation remembers. */
    private long next(Ledger ledger, StreamId stream) {
        return Math.max(ledger.next(stream), streams.reached(stream).number() + 1);
    }

    /** The package before, by the same two. */
    private @Nullable Hash previous(Ledger ledger, StreamId stream) {
        var reached = streams.reached(stream);
        var last = ledger.last(stream);
        return reached.hash() != null && last.map(LedgerEntry::number).orElse(0L) < reached.number()
                ? reached.hash()
                : last.map(LedgerEntry::hash).orElse(null);
    }

    /** What the writing left behind, across the lambda. */
    private static final class WrittenPackage {
        private PackageWriter.@Nullable Written package_;
        private byte[] digest = {};

        Hash hash() {
            if (package_ == null) {
                throw new IllegalStateException("the package was not written");
            }
            return package_.hash();
        }
    }

    private void record(LedgerEntry entry, ReleaseService.Answer answer) {
        var whole = new ArrayList<ClaimId>();
        var bare = new ArrayList<ClaimId>();
        for (ReleasedClaim released : answer.released().claims()) {
            (released.claim().attribution() == null ? bare : whole).add(released.id());
        }
        store.note(notes -> {
            notes.note(LedgerEntry.NOTE, entry.bytes(), facts(answer).bytes());
            notes.handed(new Entry.Handed(entry.partner(), String.valueOf(entry.hash()), whole, bare));
        });
        vault.seal();
    }

    private LedgerFacts facts(ReleaseService.Answer answer) {
        return new LedgerFacts(
                markings.banner(answer.released().marking()),
                identity.card().person(),
                "",
                answer.decision().staysByReason());
    }
}
