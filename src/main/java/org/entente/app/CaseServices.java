package org.entente.app;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.app.account.Accounting;
import org.entente.app.account.Checkpoints;
import org.entente.app.account.RestrictedViews;
import org.entente.app.account.SecuritySettings;
import org.entente.app.assessment.AssessmentService;
import org.entente.app.backup.BackupService;
import org.entente.app.claim.ClaimService;
import org.entente.app.claim.EntityEdits;
import org.entente.app.claim.MarkingEdits;
import org.entente.app.desk.People;
import org.entente.app.desk.TableViews;
import org.entente.app.duplicate.DuplicateService;
import org.entente.app.erasure.ErasureService;
import org.entente.app.exchange.InboxService;
import org.entente.app.exchange.OutboxService;
import org.entente.app.exchange.Partner;
import org.entente.app.exchange.PartnerService;
import org.entente.app.exchange.StreamMemory;
import org.entente.app.exchange.WaitingPackages;
import org.entente.app.graph.NetworkService;
import org.entente.app.intake.ImportService;
import org.entente.app.outgoing.CopyService;
import org.entente.app.outgoing.ExportService;
import org.entente.app.outgoing.LeakCheck;
import org.entente.app.outgoing.LogExportService;
import org.entente.app.outgoing.ReleaseService;
import org.entente.app.outgoing.ReportService;
import org.entente.app.outgoing.WrittenReports;
import org.entente.app.recovery.RecoveryCodes;
import org.entente.app.search.SearchService;
import org.entente.app.source.AttachmentService;
import org.entente.app.source.SourceCuts;
import org.entente.app.source.SourceEdits;
import org.entente.app.source.SourceServices;
import org.entente.app.step.StepService;
import org.entente.app.unsaved.KeptChanges;
import org.entente.app.unsaved.UnsavedChanges;
import org.entente.app.user.VaultUsers;
import org.entente.audit.AuditLog;
import org.entente.audit.Trail;
import org.entente.model.KeyId;

/** The services of an open case, wired by hand: each group stands on those before it. */
record CaseServices(
        Saying saying,
        Leaving leaving,
        Exchange exchange,
        EntityServices entities,
        SourceServices sources,
        Accounting accounting,
        Keeping keeping) {

    /** What keeps the vault itself: who opens it, its copies, what the law says must be gone from it. */
    record Keeping(VaultUsers users, BackupService backups, ErasureService erasures, RecoveryCodes recovery) {}

    /** What is said in the case, found in it and taken back. */
    record Saying(
            SearchService search,
            ClaimService claims,
            StepService steps,
            ImportService imports,
            AttachmentService attachments,
            UnsavedChanges unsaved) {}

    /** What is made of the case for others, and of what may leave it. */
    record Leaving(
            ReleaseService releases,
            LeakCheck leaks,
            AssessmentService assessments,
            NetworkService networks,
            ReportService reports,
            ExportService exports,
            LogExportService logs) {}

    /** Partners, and the packages that go to them and come from them. */
    record Exchange(PartnerService partners, OutboxService outbox, InboxService inbox, WaitingPackages waiting) {}

    static CaseServices of(Workstation workstation, Ground ground, String name) {
        var accounting = accounting(workstation, ground);
        var saying = saying(workstation, ground);
        var keeping = keeping(workstation, ground, accounting.trail());
        var partners = new PartnerService(
                ground.store(), saying.claims(), ground.identity().card());
        Supplier<Map<KeyId, String>> people =
                () -> new People(ground.own(), partners, keeping.users().signers()).names();
        var leaving = leaving(workstation, ground, name, saying, accounting, people);
        var exchange = exchange(workstation, ground, saying, leaving, accounting, partners);
        return new CaseServices(
                saying,
                leaving,
                exchange,
                entities(workstation, ground, saying, leaving, new Around(exchange.partners(), accounting.trail())),
                sources(workstation, ground, saying),
                accounting,
                keeping);
    }

    private static Keeping keeping(Workstation workstation, Ground ground, Trail trail) {
        var vault = ground.vault();
        var users = new VaultUsers(
                vault,
                ground.identity(),
                workstation.identities(),
                workstation.cost(),
                ground.receipts(),
                trail,
                workstation.surroundings());
        var backups = new BackupService(vault, workstation.home(), workstation.surroundings(), trail);
        var erasures = new ErasureService(
                new ErasureService.OfCase(ground.store(), backups, users, trail),
                ground.identity().card().person(),
                workstation.clock());
        return new Keeping(users, backups, erasures, new RecoveryCodes(vault, trail));
    }

    /** The log is the whole case's, through whoever's eyes one looks. */
    private static Accounting accounting(Workstation workstation, Ground ground) {
        var trail = new Trail(
                new AuditLog(ground.receipts()),
                ground.identity().keyId(),
                workstation.clock(),
                ground.vault().isReadOnly());
        return new Accounting(
                trail,
                new RestrictedViews(ground.store(), workstation.catalogue(), trail),
                new SecuritySettings(trail),
                new Checkpoints(ground.vault(), ground.receipts(), ground.identity(), workstation.clock()));
    }

    private record Around(PartnerService partners, Trail trail) {}

    private static Saying saying(Workstation workstation, Ground ground) {
        var store = ground.store();
        var identity = ground.identity();
        var card = identity.card();
        var catalogue = workstation.catalogue();
        var kept = new KeptChanges(
                ground.vault().deskIn(workstation.home().unsaved(ground.vault().id())), workstation.clock());
        var claims = new ClaimService(
                store,
                catalogue,
                new ClaimService.Author(identity, ground.standing().workstation(), card.organisation()),
                workstation.random(),
                kept);
        return new Saying(
                new SearchService(store, catalogue, ground.files()),
                claims,
                new StepService(store, claims),
                new ImportService(store, claims, catalogue, identity.keyId()),
                new AttachmentService(
                        ground.vault(),
                        store,
                        ground.receipts(),
                        claims,
                        ground.viewer().organisation()),
                new UnsavedChanges(store, claims, kept));
    }

    private static Leaving leaving(
            Workstation workstation,
            Ground ground,
            String name,
            Saying saying,
            Accounting accounting,
            Supplier<Map<KeyId, String>> people) {
        var trail = accounting.trail();
        var store = ground.store();
        var catalogue = workstation.catalogue();
        String organisation = ground.identity().card().organisation();
        var releases = new ReleaseService(
                new ReleaseService.OfCase(store, catalogue, saying.search(), organisation, name),
                workstation.clock(),
                workstation.texts());
        var leaks = new LeakCheck(store, saying.claims(), catalogue, saying.attachments());
        var assessments = new AssessmentService(store, releases, catalogue);
        return new Leaving(
                releases,
                leaks,
                assessments,
                new NetworkService(catalogue, new NetworkService.OfCase(releases, leaks, trail)),
                new ReportService(
                        new ReportService.OfCase(
                                releases,
                                assessments,
                                leaks,
                                new WrittenReports(store, ground.identity().keyId()),
                                people),
                        catalogue,
                        workstation.clock()),
                new ExportService(releases, leaks, catalogue, workstation.clock(), trail),
                new LogExportService(
                        new LogExportService.OfCase(
                                releases,
                                leaks,
                                accounting,
                                ground.identity(),
                                ground.standing().workstation()),
                        catalogue,
                        workstation.clock()));
    }

    private static Exchange exchange(
            Workstation workstation,
            Ground ground,
            Saying saying,
            Leaving leaving,
            Accounting accounting,
            PartnerService partners) {
        var vault = ground.vault();
        var store = ground.store();
        var identity = ground.identity();
        var catalogue = workstation.catalogue();
        var outbox = new OutboxService(
                new OutboxService.OfCase(
                        vault,
                        store,
                        identity,
                        partners,
                        accounting,
                        leaving.releases(),
                        leaving.leaks(),
                        saying.attachments(),
                        ground.standing(),
                        new StreamMemory(workstation.home())),
                catalogue.markings(),
                workstation.surroundings());
        var inbox = new InboxService(
                new InboxService.OfCase(
                        vault,
                        store,
                        saying.claims(),
                        identity,
                        partners,
                        accounting,
                        saying.attachments(),
                        ground.standing(),
                        saying.search()),
                catalogue,
                workstation.texts(),
                workstation.surroundings());
        return new Exchange(partners, outbox, inbox, new WaitingPackages(ground.inbox()));
    }

    private static EntityServices entities(
            Workstation workstation, Ground ground, Saying saying, Leaving leaving, Around around) {
        var store = ground.store();
        var catalogue = workstation.catalogue();
        var claims = saying.claims();
        String viewer = ground.viewer().organisation();
        return new EntityServices(
                new EntityEdits(store, claims, catalogue, viewer),
                new MarkingEdits(
                        store,
                        claims,
                        catalogue.markings(),
                        new MarkingEdits.Parties(viewer, () -> codes(around.partners())),
                        workstation.random()),
                new DuplicateService(
                        new DuplicateService.OfCase(store, saying.search(), claims, ground.desk(), viewer), catalogue),
                new CopyService(leaving.releases(), catalogue, around.trail()),
                new TableViews(ground.desk()));
    }

    private static Collection<String> codes(PartnerService partners) {
        return partners.list().stream().map(Partner::code).toList();
    }

    private static SourceServices sources(Workstation workstation, Ground ground, Saying saying) {
        var store = ground.store();
        var catalogue = workstation.catalogue();
        String viewer = ground.viewer().organisation();
        return new SourceServices(
                new SourceEdits(store, saying.claims(), catalogue, viewer, workstation.random()),
                new SourceCuts(store, saying.claims(), catalogue, viewer, workstation.random()));
    }
}
