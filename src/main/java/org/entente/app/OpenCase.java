package org.entente.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.entente.app.assessment.AssessmentService;
import org.entente.app.backup.BackupService;
import org.entente.app.claim.ActionUndo;
import org.entente.app.claim.ClaimService;
import org.entente.app.claim.EntityEdits;
import org.entente.app.claim.MarkingEdits;
import org.entente.app.desk.People;
import org.entente.app.desk.TableViews;
import org.entente.app.duplicate.DuplicateService;
import org.entente.app.erasure.ErasureService;
import org.entente.app.exchange.AuthorCards;
import org.entente.app.exchange.InboxService;
import org.entente.app.exchange.Ledger;
import org.entente.app.exchange.LedgerLine;
import org.entente.app.exchange.OutboxService;
import org.entente.app.exchange.Partner;
import org.entente.app.exchange.PartnerService;
import org.entente.app.exchange.StreamMemory;
import org.entente.app.exchange.WaitingPackages;
import org.entente.app.graph.NetworkService;
import org.entente.app.identity.IdentitySummary;
import org.entente.app.intake.ImportService;
import org.entente.app.outgoing.CopyService;
import org.entente.app.outgoing.ExportService;
import org.entente.app.outgoing.LeakCheck;
import org.entente.app.outgoing.ReleaseService;
import org.entente.app.outgoing.ReportService;
import org.entente.app.outgoing.WrittenReports;
import org.entente.app.recovery.RecoveryCodes;
import org.entente.app.search.SearchService;
import org.entente.app.source.AttachmentService;
import org.entente.app.source.FileAttaching;
import org.entente.app.source.SourceCuts;
import org.entente.app.source.SourceEdits;
import org.entente.app.source.SourceServices;
import org.entente.app.step.StepService;
import org.entente.app.user.VaultUsers;
import org.entente.app.user.WrongTries;
import org.entente.audit.AuditLog;
import org.entente.catalogue.Catalogue;
import org.entente.model.KeyId;
import org.entente.model.work.Progress;
import org.entente.store.CaseStore;
import org.entente.store.Directory;
import org.entente.vault.Vault;
import org.entente.vault.cache.Scratch;
import org.entente.vault.desk.Desk;
import org.entente.vault.identity.Identity;
import org.jspecify.annotations.Nullable;

/** An unlocked case with all its services, wired by hand. Closing seals the vault and wipes the keys. */
public final class OpenCase implements AutoCloseable {

    private final Ground ground;
    private final Consumer<OpenCase> ending;
    private final List<OpenCase> seen = new CopyOnWriteArrayList<>();
    private final CaseStore store;
    private final SearchService search;
    private final ClaimService claims;
    private final StepService steps;
    private final ImportService imports;
    private final PartnerService partners;
    private final ReleaseService releases;
    private final LeakCheck leaks;
    private final OutboxService outbox;
    private final InboxService inbox;
    private final WaitingPackages waiting;
    private final NetworkService networks;
    private final AssessmentService assessments;
    private final ReportService reports;
    private final ExportService exports;
    private final EntityServices entities;
    private final SourceServices sources;
    private final AttachmentService attachments;
    private final Workstation workstation;
    private final String name;
    private final VaultUsers users;
    private @Nullable WrongTries tries;
    private boolean isClosed;

    private OpenCase(Workstation workstation, Ground ground, String name, Consumer<OpenCase> ending) {
        Catalogue catalogue = workstation.catalogue();
        var surroundings = workstation.surroundings();
        Vault vault = ground.vault();
        Identity identity = ground.identity();
        CaseStore store = ground.store();
        var card = identity.card();
        String viewer = ground.viewer().organisation();
        this.workstation = workstation;
        this.name = name;
        this.ground = ground;
        this.ending = ending;
        this.store = store;
        this.search = new SearchService(store, catalogue, ground.files());
        this.claims = new ClaimService(
                store,
                catalogue,
                new ClaimService.Author(identity, card.workstation(), card.organisation()),
                surroundings.random());
        this.steps = new StepService(store, claims);
        this.imports = new ImportService(store, claims, catalogue, identity.keyId());
        this.partners = new PartnerService(store, claims, card);
        this.releases = new ReleaseService(
                new ReleaseService.OfCase(store, catalogue, search, card.organisation(), name),
                surroundings.clock(),
                workstation.texts());
        this.attachments = new AttachmentService(vault, store, ground.receipts(), claims, viewer);
        this.leaks = new LeakCheck(store, claims, catalogue, attachments);
        this.outbox = new OutboxService(
                new OutboxService.OfCase(
                        vault,
                        store,
                        identity,
                        partners,
                        releases,
                        leaks,
                        attachments,
                        new StreamMemory(workstation.home())),
                catalogue.markings(),
                surroundings);
        this.inbox = new InboxService(
                new InboxService.OfCase(vault, store, claims, identity, partners, attachments, search),
                catalogue,
                workstation.texts(),
                surroundings);
        this.waiting = new WaitingPackages(ground.inbox());
        this.networks = new NetworkService(catalogue, new NetworkService.OfCase(releases, leaks));
        this.assessments = new AssessmentService(store, releases, catalogue);
        this.reports = new ReportService(
                new ReportService.OfCase(releases, assessments, leaks, new WrittenReports(store)),
                catalogue,
                surroundings.clock());
        this.entities = new EntityServices(
                new EntityEdits(store, claims, catalogue, viewer),
                new MarkingEdits(
                        store,
                        claims,
                        catalogue.markings(),
                        new MarkingEdits.Parties(viewer, this::partnerCodes),
                        surroundings.random()),
                new DuplicateService(
                        new DuplicateService.OfCase(store, search, claims, ground.desk(), viewer), catalogue),
                new CopyService(releases, catalogue),
                new TableViews(ground.desk()));
        this.sources = new SourceServices(
                new SourceEdits(store, claims, catalogue, viewer, surroundings.random()),
                new SourceCuts(store, claims, catalogue, viewer, surroundings.random()));
        this.users = new VaultUsers(
                vault, identity, workstation.identities(), workstation.cost(), ground.receipts(), surroundings);
        this.exports = new ExportService(releases, leaks, catalogue, surroundings.clock());
    }

    private Collection<String> partnerCodes() {
        return partners.list().stream().map(Partner::code).toList();
    }

    static OpenCase of(Workstation workstation, Identity identity, Vault vault, String name) {
        var card = identity.card();
        try {
            var store = CaseStore.open(
                    vault, workstation.catalogue(), directory(card), workstation.surroundings(), Progress.NONE);
            var ground = new Ground(
                    identity,
                    new IdentitySummary(card.person(), card.organisation(), card.workstation(), card.keyId()),
                    vault,
                    store,
                    vault.desk(),
                    vault.cache().files(),
                    workstation.home().inbox(vault.id()),
                    null);
            return new OpenCase(workstation, ground, name, _ -> {
                try {
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

    /**
     * The same case as {@code partner} sees it: what was handed over and what the partner gave us, and nothing else. Nothing can
     * be said in it; it stays as it is now. Close it when nobody looks any more; it is closed with the case.
     *
     * @param partner code of the organisation
     * @param progress counts claims
     */
    public OpenCase seenBy(String partner, Progress progress) {
        Scratch scratch = ground.vault().cache().scratch();
        try {
            var held = store.heldBy(partner, scratch, progress);
            var mine = ground.viewer();
            var viewed = new Ground(
                    ground.identity(),
                    new IdentitySummary(partner, partner, mine.workstation(), mine.key()),
                    ground.vault(),
                    held,
                    scratch.desk(),
                    scratch.files(),
                    ground.inbox().resolve(partner),
                    new Ground.Around(store, partners));
            var view = new OpenCase(workstation, viewed, name, closed -> {
                scratch.close();
                seen.remove(closed);
            });
            seen.add(view);
            return view;
        } catch (RuntimeException e) {
            scratch.close();
            throw e;
        }
    }

    /** Who speaks for whom: our own key here; partners' keys are bound in the journal when their words are compared. */
    private static Directory directory(org.entente.provenance.identity.Card card) {
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

    /** What the analyst calls the case. */
    public String name() {
        return name;
    }

    /** Who looks at the case: the person at this workstation, or a partner through whose eyes one looks. */
    public IdentitySummary person() {
        return ground.viewer();
    }

    /** Who stands behind the keys of the case, as far as we hold cards. */
    public People people() {
        var card = ground.identity().card();
        var own = new IdentitySummary(card.person(), card.organisation(), card.workstation(), card.keyId());
        return new People(
                own, ground.around() == null ? partners : ground.around().partners(), users.signers());
    }

    public VaultInfo info() {
        var info = store.queries().totals().info();
        return new VaultInfo(
                info.objects(),
                info.links(),
                info.claims(),
                info.commits(),
                info.contested(),
                info.digest().toString());
    }

    /** Reads and checks everything: the journal's chain and contents, and every commit's signature and claims. */
    public VaultCheck verify(Progress progress) {
        return new CaseVerification(ground.vault(), store, workstation.texts())
                .run(AuthorCards.known(store, partners, ground.identity()), progress);
    }

    public void rebuild(Progress progress) {
        store.rebuild(progress);
    }

    /** Encrypted copies of this vault. */
    public BackupService backups() {
        return new BackupService(ground.vault(), workstation.home(), workstation.surroundings());
    }

    /** Erasing what the law says must be gone. */
    public ErasureService erasures() {
        return new ErasureService(
                store,
                backups(),
                ground.identity().card().person(),
                workstation.surroundings().clock());
    }

    /** How this vault is opened when every passphrase is forgotten. */
    public RecoveryCodes recovery() {
        return new RecoveryCodes(ground.vault());
    }

    /** The people who open this vault. */
    public VaultUsers users() {
        return users;
    }

    void arrive(char[] passphrase) {
        tries = users.arrive(passphrase).orElse(null);
    }

    /** Tries of a passphrase that failed before this opening, which whoever opened it has to hear of. */
    public Optional<WrongTries> wrongTries() {
        return Optional.ofNullable(tries);
    }

    /** What lies on this analyst's desk: in no package, in no digest. */
    public Desk desk() {
        return ground.desk();
    }

    public CaseStore store() {
        return store;
    }

    public ClaimService claims() {
        return claims;
    }

    /** What was done since the case was opened, to be taken back. */
    public StepService steps() {
        return steps;
    }

    public ImportService imports() {
        return imports;
    }

    public SearchService search() {
        return search;
    }

    public PartnerService partners() {
        return partners;
    }

    public ReleaseService releases() {
        return releases;
    }

    public LeakCheck leaks() {
        return leaks;
    }

    public OutboxService outbox() {
        return outbox;
    }

    public InboxService inbox() {
        return inbox;
    }

    /** Packages that came and were neither accepted nor refused. */
    public WaitingPackages waiting() {
        return waiting;
    }

    public List<LedgerLine> ledger() {
        return new Ledger(store).lines();
    }

    /** The reports that were written, the oldest first. */
    public List<WrittenReports.Line> writtenReports() {
        return new WrittenReports(store).lines();
    }

    public NetworkService networks() {
        return networks;
    }

    public AssessmentService assessments() {
        return assessments;
    }

    public ReportService reports() {
        return reports;
    }

    public ExportService exports() {
        return exports;
    }

    /** What is done with the things of the case. */
    public EntityServices entities() {
        return entities;
    }

    /** What is said about sources, and made from places in them. */
    public SourceServices sources() {
        return sources;
    }

    public AttachmentService attachments() {
        return attachments;
    }

    /** Attaching files as people name them: by an id, a path and a marking. */
    public FileAttaching attaching() {
        return new FileAttaching(store, workstation.catalogue(), attachments);
    }

    public ActionUndo undo() {
        return new ActionUndo(store, claims);
    }

    public AuditLog audit() {
        return new AuditLog(store);
    }

    /** Closing it again does nothing. */
    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            seen.forEach(OpenCase::close);
            steps.forget();
            search.close();
            store.close();
        } finally {
            ending.accept(this);
        }
    }
}
