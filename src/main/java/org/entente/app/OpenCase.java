package org.entente.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.app.account.Accounting;
import org.entente.app.assessment.AssessmentService;
import org.entente.app.backup.BackupService;
import org.entente.app.claim.ActionUndo;
import org.entente.app.claim.ClaimService;
import org.entente.app.desk.People;
import org.entente.app.erasure.ErasureService;
import org.entente.app.exchange.AuthorCards;
import org.entente.app.exchange.InboxService;
import org.entente.app.exchange.Ledger;
import org.entente.app.exchange.LedgerLine;
import org.entente.app.exchange.OutboxService;
import org.entente.app.exchange.PartnerService;
import org.entente.app.exchange.WaitingPackages;
import org.entente.app.graph.NetworkService;
import org.entente.app.identity.IdentitySummary;
import org.entente.app.intake.ImportService;
import org.entente.app.outgoing.ExportService;
import org.entente.app.outgoing.LeakCheck;
import org.entente.app.outgoing.LogExportService;
import org.entente.app.outgoing.ReleaseService;
import org.entente.app.outgoing.ReportService;
import org.entente.app.outgoing.WrittenReports;
import org.entente.app.recovery.RecoveryCodes;
import org.entente.app.search.SearchService;
import org.entente.app.source.AttachmentService;
import org.entente.app.source.FileAttaching;
import org.entente.app.source.SourceServices;
import org.entente.app.step.StepService;
import org.entente.app.unsaved.UnsavedChanges;
import org.entente.app.user.VaultUsers;
import org.entente.app.user.WrongTries;
import org.entente.audit.AuditLog;
import org.entente.model.work.Progress;
import org.entente.store.CaseStore;
import org.entente.vault.desk.Desk;
import org.jspecify.annotations.Nullable;

/** An unlocked case with all its services. Closing seals the vault and wipes the keys. */
public final class OpenCase implements AutoCloseable {

    private final Workstation workstation;
    private final Ground ground;
    private final CaseStore store;
    private final String name;
    private final Consumer<OpenCase> ending;
    private final CaseServices services;
    private final Perspectives perspectives;
    private @Nullable WrongTries tries;
    private boolean isClosed;

    /** @param ending lets go of what the case stands on, once it is closed */
    OpenCase(Workstation workstation, Ground ground, String name, Consumer<OpenCase> ending) {
        this.workstation = workstation;
        this.ground = ground;
        this.store = ground.store();
        this.name = name;
        this.ending = ending;
        this.services = CaseServices.of(workstation, ground, name);
        this.perspectives = new Perspectives(workstation, ground, name);
    }

    /**
     * The same case as {@code partner} sees it: what was handed over and what the partner gave us, and nothing else. Nothing can
     * be said in it; it stays as it is now. Close it when nobody looks any more; it is closed with the case.
     *
     * @param partner code of the organisation
     * @param progress counts claims
     */
    public OpenCase seenBy(String partner, Progress progress) {
        return perspectives.of(partner, this, progress);
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
        var around = ground.around();
        return new People(ground.own(), around == null ? partners() : around.partners(), users().signers());
    }

    public VaultInfo info() {
        return VaultInfo.of(store);
    }

    /** Reads and checks everything: the journal's chain and contents, and every commit's signature and claims. */
    public VaultCheck verify(Progress progress) {
        return new CaseVerification(ground.vault(), store, workstation.texts())
                .run(AuthorCards.known(store, partners(), ground.identity()), progress);
    }

    /** Reads every file of the vault again, and restores copies of header and key table from each other. */
    public VaultScrub scrub(Progress progress) {
        return VaultScrub.of(ground.vault().scrub(progress), workstation.texts());
    }

    public void rebuild(Progress progress) {
        store.rebuild(progress);
        accounting().trail().keep("vault.rebuild", "");
    }

    /** Encrypted copies of this vault. */
    public BackupService backups() {
        return services.keeping().backups();
    }

    /** Erasing what the law says must be gone. */
    public ErasureService erasures() {
        return services.keeping().erasures();
    }

    /** How this vault is opened when every passphrase is forgotten. */
    public RecoveryCodes recovery() {
        return services.keeping().recovery();
    }

    /** The people who open this vault. */
    public VaultUsers users() {
        return services.keeping().users();
    }

    /** Whether the vault lies where nothing can be written: one can look at the case and change nothing. */
    public boolean isReadOnly() {
        return ground.vault().isReadOnly();
    }

    void arrive(char[] passphrase) {
        if (isReadOnly()) {
            return; // who came cannot be written down
        }
        tries = users().arrive(passphrase).orElse(null);
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
        return services.saying().claims();
    }

    /** Changes that could not be saved because the drive with the vault was gone, and are kept on this computer. */
    public UnsavedChanges unsaved() {
        return services.saying().unsaved();
    }

    /** What was done since the case was opened, to be taken back. */
    public StepService steps() {
        return services.saying().steps();
    }

    public ImportService imports() {
        return services.saying().imports();
    }

    public SearchService search() {
        return services.saying().search();
    }

    public PartnerService partners() {
        return services.exchange().partners();
    }

    public ReleaseService releases() {
        return services.leaving().releases();
    }

    public LeakCheck leaks() {
        return services.leaving().leaks();
    }

    public OutboxService outbox() {
        return services.exchange().outbox();
    }

    public InboxService inbox() {
        return services.exchange().inbox();
    }

    /** Packages that came and were neither accepted nor refused. */
    public WaitingPackages waiting() {
        return services.exchange().waiting();
    }

    /** Whether packages may have left that the ledger does not know, because an older state of the vault was put back. */
    public boolean isLedgerIncomplete() {
        return ground.standing().isLedgerIncomplete();
    }

    public List<LedgerLine> ledger() {
        return new Ledger(store).lines();
    }

    /** The reports that were written, the oldest first. */
    public List<WrittenReports.Line> writtenReports() {
        return WrittenReports.lines(store);
    }

    public NetworkService networks() {
        return services.leaving().networks();
    }

    public AssessmentService assessments() {
        return services.leaving().assessments();
    }

    public ReportService reports() {
        return services.leaving().reports();
    }

    public ExportService exports() {
        return services.leaving().exports();
    }

    /** The log as a signed file. */
    public LogExportService logs() {
        return services.leaving().logs();
    }

    /** What is done with the things of the case. */
    public EntityServices entities() {
        return services.entities();
    }

    /** What is said about sources, and made from places in them. */
    public SourceServices sources() {
        return services.sources();
    }

    public AttachmentService attachments() {
        return services.saying().attachments();
    }

    /** Attaching files as people name them: by an id, a path and a marking. */
    public FileAttaching attaching() {
        return new FileAttaching(store, workstation.catalogue(), attachments());
    }

    public ActionUndo undo() {
        return new ActionUndo(store, claims());
    }

    public AuditLog audit() {
        return new AuditLog(store);
    }

    /** What is written down of looking at the case and working with it. */
    public Accounting accounting() {
        return services.accounting();
    }

    /** Closing it again does nothing. */
    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try (store) { // all of it, whatever the drive still takes
            perspectives.close();
            steps().forget();
            search().close();
            if (ground.around() == null && !isReadOnly()) {
                accounting().checkpoints().atClose(ground.standing().workstation());
            }
        } finally {
            ending.accept(this);
        }
    }
}
