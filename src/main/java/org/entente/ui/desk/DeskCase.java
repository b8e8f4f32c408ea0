package org.entente.ui.desk;

import java.util.List;
import org.entente.app.Workstation;
import org.entente.app.desk.Desk;
import org.entente.app.desk.LastScreen;
import org.entente.app.desk.ScreenLeft;
import org.entente.app.exchange.Partner;
import org.entente.app.settings.Settings;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.door.Assessments;
import org.entente.ui.door.Attachments;
import org.entente.ui.door.Audit;
import org.entente.ui.door.Backups;
import org.entente.ui.door.CaseMarkings;
import org.entente.ui.door.Charts;
import org.entente.ui.door.Contested;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.Dashboard;
import org.entente.ui.door.Duplicates;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityActions;
import org.entente.ui.door.Erasures;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Imports;
import org.entente.ui.door.Markings;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Relating;
import org.entente.ui.door.Reports;
import org.entente.ui.door.SavedViews;
import org.entente.ui.door.SearchHit;
import org.entente.ui.door.Sources;
import org.entente.ui.door.Steps;
import org.entente.ui.door.Things;
import org.entente.ui.door.Unsaved;
import org.entente.ui.door.Users;
import org.entente.ui.door.Workstation.Person;

/** An open case behind the window. */
final class DeskCase implements OpenCase {

    private final Workstation workstation;
    private final org.entente.app.OpenCase open;
    private final Desk desk;
    private final Looks looks;
    private final DeskCaseMarkings caseMarkings;
    private final DeskSteps steps;
    private final DeskEntities entities;
    private final DeskEntityActions entityActions;
    private final DeskMarkings markings;
    private final DeskViews views;
    private final LastScreen screen;
    private final DeskDuplicates duplicates;
    private final DeskSources sources;
    private final DeskCuts cuts;
    private final DeskRelating relating;
    private final DeskAttachments attachments;
    private final DeskCharts charts;
    private final DeskAssessments assessments;
    private final DeskExchange exchange;
    private final DeskContested contested;
    private final DeskImports imports;
    private final DeskDashboard dashboard;
    private final DeskAudit audit;
    private final DeskReports reports;
    private final DeskSearch search;
    private final DeskThings things;

    DeskCase(Workstation workstation, org.entente.app.OpenCase open, Looks looks) {
        this.workstation = workstation;
        this.open = open;
        this.looks = looks;
        desk = Desk.of(open, workstation);
        caseMarkings = new DeskCaseMarkings(desk, looks);
        steps = new DeskSteps(open.steps(), desk.entities(), looks.texts());
        entities = new DeskEntities(open, desk.entities(), steps, looks);
        entityActions = new DeskEntityActions(open, desk.entities(), steps, looks);
        markings = new DeskMarkings(open.entities().markings(), steps, looks);
        duplicates = new DeskDuplicates(open.entities().duplicates(), desk.entities(), steps, looks);
        views = new DeskViews(open.entities().views());
        screen = new LastScreen(open.desk());
        sources = new DeskSources(open, desk.sources(), steps, looks);
        cuts = new DeskCuts(
                open, desk.entities(), entities, new EntityPages(looks, open::ledger).addable(), steps, looks);
        relating = new DeskRelating(open, desk.entities(), entities, cuts, steps, looks);
        attachments = new DeskAttachments(open, steps, looks);
        charts = new DeskCharts(desk.charts(), desk.entities(), looks);
        assessments = new DeskAssessments(open, desk.assessments(), desk.positions(), steps, looks);
        exchange = new DeskExchange(workstation, open, desk, looks);
        contested = new DeskContested(open, desk.contested(), steps, looks);
        reports = new DeskReports(open, desk.reports(), looks);
        search = new DeskSearch(open.search(), desk.entities(), looks);
        imports = new DeskImports(open, steps, search, looks);
        things = new DeskThings(desk.entities(), open.assessments(), search, looks);
        audit = new DeskAudit(desk.audit(), looks);
        dashboard = new DeskDashboard(open, desk, looks);
    }

    @Override
    public String name() {
        return open.name();
    }

    @Override
    public Person person() {
        return new Person(open.person().person(), open.person().organisation());
    }

    @Override
    public CaseMarkings caseMarkings() {
        return caseMarkings;
    }

    @Override
    public List<String> viewers() {
        return open.partners().list().stream()
                .map(Partner::code)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public OpenCase seenBy(String partner, Progress progress) {
        var seen = open.seenBy(partner, progress);
        try {
            return new DeskCase(workstation, seen, looks.heldBy(open.person().organisation(), partner));
        } catch (RuntimeException failure) {
            seen.close();
            throw failure;
        }
    }

    @Override
    public Things things() {
        return things;
    }

    @Override
    public List<SearchHit> search(String query, int limit) {
        return search.find(query, limit);
    }

    @Override
    public String viewed(ObjectId thing) {
        return new Viewing(open, looks).words(thing);
    }

    @Override
    public void settings(Settings now) {
        open.accounting().settings().stand(now);
    }

    @Override
    public Dashboard dashboard() {
        return dashboard;
    }

    @Override
    public Backups backups() {
        return new DeskBackups(open.backups());
    }

    @Override
    public Erasures erasures() {
        return new DeskErasures(open, looks.texts());
    }

    @Override
    public Users users() {
        return new DeskUsers(open);
    }

    @Override
    public Scrubbed scrub(Progress progress) {
        return ScrubWords.of(open.scrub(progress), looks.texts());
    }

    @Override
    public Unsaved unsaved() {
        return new DeskUnsaved(open.unsaved(), looks);
    }

    @Override
    public boolean isReadOnly() {
        return open.isReadOnly();
    }

    @Override
    public String wrongTries() {
        return open.wrongTries()
                .map(tries -> looks.texts().get("ui.users.tries", tries.count(), java.util.Date.from(tries.since())))
                .orElse("");
    }

    @Override
    public Audit audit() {
        return audit;
    }

    @Override
    public Entities entities() {
        return entities;
    }

    @Override
    public EntityActions entityActions() {
        return entityActions;
    }

    @Override
    public Markings markings() {
        return markings;
    }

    @Override
    public Duplicates duplicates() {
        return duplicates;
    }

    @Override
    public SavedViews views() {
        return views;
    }

    @Override
    public ScreenLeft left() {
        return screen.left();
    }

    @Override
    public void leave(ScreenLeft left) {
        screen.leave(left);
    }

    @Override
    public Sources sources() {
        return sources;
    }

    @Override
    public Cuts cuts() {
        return cuts;
    }

    @Override
    public Relating relating() {
        return relating;
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public Charts charts() {
        return charts;
    }

    @Override
    public Assessments assessments() {
        return assessments;
    }

    @Override
    public Reports reports() {
        return reports;
    }

    @Override
    public Exchange exchange() {
        return exchange;
    }

    @Override
    public Contested contested() {
        return contested;
    }

    @Override
    public Imports imports() {
        return imports;
    }

    @Override
    public Steps steps() {
        return steps;
    }

    @Override
    public Subscription onChange(Runnable changed) {
        return desk.onChange(changed)::run;
    }

    @Override
    public void close() {
        try {
            dashboard.keepVisit();
        } finally {
            open.close();
        }
    }
}
