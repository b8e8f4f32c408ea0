package org.entente.app.desk;

import java.util.Collection;
import java.util.Set;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.dashboard.DashboardService;
import org.entente.app.dashboard.Visits;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.store.CaseStore;

/** An open case as the window asks for it, wired by hand. Closing the case ends it. */
public final class Desk {

    private final CaseStore store;
    private final EntityDesk entities;
    private final SourceDesk sources;
    private final ChartDesk charts;
    private final DraftDesk drafts;
    private final ContestedDesk contested;
    private final LedgerDesk ledger;
    private final IncomingDesk incoming;
    private final PartnerDesk partners;
    private final AssessmentDesk assessments;
    private final PositionDesk positions;
    private final DashboardService dashboard;
    private final AuditDesk audit;
    private final ReportDesk reports;
    private final CaseMarking marking;

    private Desk(OpenCase open, Workstation workstation) {
        this.store = open.store();
        Catalogue catalogue = workstation.catalogue();
        entities = new EntityDesk(store, catalogue, open.people(), open.person().organisation());
        sources = new SourceDesk(store, catalogue, open.assessments());
        charts = new ChartDesk(
                store, catalogue, open.releases(), open.accounting().trail());
        var pages = new AssessmentPages(
                catalogue, open.person().organisation(), () -> open.people().names());
        drafts = new DraftDesk(store, catalogue, open.releases(), open.leaks(), pages);
        ledger = new LedgerDesk(store, catalogue);
        partners = new PartnerDesk(open, store, catalogue.markings());
        var signers = new People(open.person(), open.partners(), open.users().signers());
        contested = new ContestedDesk(store, catalogue, signers);
        incoming = new IncomingDesk(store, catalogue, signers);
        positions = new PositionDesk(store, signers);
        assessments = new AssessmentDesk(
                open.claims(),
                workstation.surroundings().random(),
                open.person().organisation());
        var clock = workstation.surroundings().clock();
        audit = new AuditDesk(open, catalogue, clock);
        reports = new ReportDesk(open.reports(), new Lines(store, catalogue));
        marking = new CaseMarking(store, catalogue, open.desk(), open.person().key(), clock);
        dashboard = new DashboardService(
                store,
                catalogue,
                open.assessments(),
                open.erasures().retention(),
                Visits.begin(
                        open.desk(), clock.instant(), store.queries().arrivals().point()),
                open.person().organisation(),
                clock);
    }

    public static Desk of(OpenCase open, Workstation workstation) {
        return new Desk(open, workstation);
    }

    public EntityDesk entities() {
        return entities;
    }

    public SourceDesk sources() {
        return sources;
    }

    public ChartDesk charts() {
        return charts;
    }

    public DraftDesk drafts() {
        return drafts;
    }

    public IncomingDesk incoming() {
        return incoming;
    }

    public LedgerDesk ledger() {
        return ledger;
    }

    public PartnerDesk partners() {
        return partners;
    }

    public ContestedDesk contested() {
        return contested;
    }

    public AssessmentDesk assessments() {
        return assessments;
    }

    public PositionDesk positions() {
        return positions;
    }

    public AuditDesk audit() {
        return audit;
    }

    public ReportDesk reports() {
        return reports;
    }

    public DashboardService dashboard() {
        return dashboard;
    }

    /** How the case is marked. */
    public CaseMarking marking() {
        return marking;
    }

    /** Every marking of what is said about some objects, each once. */
    public Set<Marking> markings(Collection<ObjectId> objects) {
        return store.queries().markings().of(objects);
    }

    /**
     * Calls {@code changed} after every action, on the thread that made it.
     *
     * @return run it to end the calls
     */
    public Runnable onChange(Runnable changed) {
        return store.subscribe(_ -> changed.run())::close;
    }
}
