package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.app.desk.ScreenLeft;
import org.entente.app.settings.Settings;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
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
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Erasures;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Home;
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
import org.entente.ui.door.Workstation;

/** The fictional case HARBOUR LIGHTS. */
public final class DemoCase implements OpenCase, Things {

    public final DemoImports imports = new DemoImports();
    public final DemoSources sources = new DemoSources();
    public final DemoCuts cuts = new DemoCuts();
    public final DemoEntities entities = new DemoEntities();
    public final DemoActions actions = new DemoActions(entities);
    public final DemoRelating relating = new DemoRelating(entities);
    public final DemoMarkings markings = new DemoMarkings();
    public final DemoDuplicates duplicates = new DemoDuplicates(entities);
    public final DemoViews views = new DemoViews();
    public final DemoAttachments attachments = new DemoAttachments();
    public final DemoSteps steps = new DemoSteps();
    public final DemoAssessments assessments = new DemoAssessments();
    public final DemoReports reports = new DemoReports();
    public final DemoExchange exchange = new DemoExchange(entities);
    public final DemoContested contested = new DemoContested(entities);
    public final DemoDashboard dashboard = new DemoDashboard();
    public final DemoBackups backups = new DemoBackups();
    public final DemoErasures erasures = new DemoErasures();
    public final DemoCaseMarkings caseMarkings = new DemoCaseMarkings();
    public final DemoAudit audit = new DemoAudit();
    private final List<Runnable> listeners = new ArrayList<>();
    /** What partners see, as it was asked for. */
    public final List<DemoCase> seen = new ArrayList<>();

    public final DemoUsers users = new DemoUsers();
    public final DemoUnsaved unsaved = new DemoUnsaved();
    /** What the window says of passphrases tried in vain. */
    public String wrongTries = "";

    /** What a search finds besides entities, instead of them. */
    public final List<SearchHit> found = new ArrayList<>();

    /** Whether the vault lies where nothing can be written. */
    public boolean isReadOnly;

    public boolean isClosed;
    public ScreenLeft left = ScreenLeft.NOTHING;

    @Override
    public String name() {
        return "HARBOUR LIGHTS";
    }

    @Override
    public Workstation.Person person() {
        return new Workstation.Person("M. Oduya", "KST");
    }

    @Override
    public CaseMarkings caseMarkings() {
        return caseMarkings;
    }

    @Override
    public List<String> viewers() {
        return List.of("AVL", "OND");
    }

    @Override
    public OpenCase seenBy(String partner, Progress progress) {
        var view = new DemoCase();
        seen.add(view);
        return view;
    }

    @Override
    public Things things() {
        return this;
    }

    @Override
    public Set<ObjectId> held(List<ObjectId> things) {
        return Set.copyOf(things);
    }

    @Override
    public Home home(ObjectId thing) {
        if (sources.list(Perspective.OURS).stream().anyMatch(row -> row.id().equals(thing))) {
            return new Home.Source(thing);
        }
        return assessments.list(Perspective.OURS).stream()
                        .anyMatch(row -> row.id().equals(thing))
                ? new Home.Assessment(thing)
                : new Home.Entity(thing);
    }

    @Override
    public List<SearchHit> search(String query, int limit) {
        String wanted = query.toLowerCase(Locale.ROOT).replace("type:source ", "");
        var others = found.stream()
                .filter(hit -> hit.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        if (!others.isEmpty()) {
            return others;
        }
        return entities.all().stream()
                .filter(row ->
                        (row.name() + row.second()).toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .map(DemoCase::hit)
                .toList();
    }

    private static SearchHit hit(EntityRow row) {
        return new SearchHit(
                row.id(),
                row.symbol(),
                row.symbol().family().name(),
                row.name(),
                row.second(),
                row.best(),
                row.portion());
    }

    @Override
    public List<SearchHit> named(List<ObjectId> things) {
        return entities.all().stream()
                .filter(row -> things.contains(row.id()))
                .map(DemoCase::hit)
                .toList();
    }

    /** What the window says of a thing that is opened; empty for nothing. */
    public String viewing = "";

    public final List<ObjectId> viewed = new ArrayList<>();
    public final List<Settings> settings = new ArrayList<>();

    @Override
    public String viewed(ObjectId thing) {
        viewed.add(thing);
        return viewing;
    }

    @Override
    public void settings(Settings now) {
        settings.add(now);
    }

    @Override
    public Dashboard dashboard() {
        return dashboard;
    }

    @Override
    public Erasures erasures() {
        return erasures;
    }

    @Override
    public Backups backups() {
        return backups;
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
        return actions;
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
    public Cuts cuts() {
        return cuts;
    }

    @Override
    public ScreenLeft left() {
        return left;
    }

    @Override
    public void leave(ScreenLeft screen) {
        left = screen;
    }

    @Override
    public Sources sources() {
        return sources;
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
        return new DemoCharts(entities);
    }

    @Override
    public Assessments assessments() {
        return assessments;
    }

    @Override
    public Contested contested() {
        return contested;
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
    public Imports imports() {
        return imports;
    }

    @Override
    public org.entente.ui.door.Users users() {
        return users;
    }

    @Override
    public Scrubbed scrub(Progress progress) {
        return new Scrubbed(true, "Read 3 MiB. Everything is intact.");
    }

    @Override
    public Unsaved unsaved() {
        return unsaved;
    }

    @Override
    public boolean isReadOnly() {
        return isReadOnly;
    }

    @Override
    public String wrongTries() {
        return wrongTries;
    }

    @Override
    public Steps steps() {
        return steps;
    }

    @Override
    public Subscription onChange(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    /** As if an action had been done. */
    public void announce() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
