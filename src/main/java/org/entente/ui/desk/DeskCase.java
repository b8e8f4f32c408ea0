package org.entente.ui.desk;

import java.util.List;
import org.entente.app.Workstation;
import org.entente.app.desk.Desk;
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
    private final DeskParts parts;
    private final Runnable closed;

    DeskCase(Workstation workstation, org.entente.app.OpenCase open, Looks looks) {
        this(workstation, open, looks, () -> {});
    }

    /** @param closed told when the vault is closed, however that went */
    DeskCase(Workstation workstation, org.entente.app.OpenCase open, Looks looks, Runnable closed) {
        this.closed = closed;
        this.workstation = workstation;
        this.open = open;
        this.looks = looks;
        desk = Desk.of(open, workstation);
        parts = DeskParts.of(workstation, open, desk, looks);
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
        return parts.caseMarkings();
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
        return parts.things();
    }

    @Override
    public List<SearchHit> search(String query, int limit) {
        return parts.search().find(query, limit);
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
        return parts.dashboard();
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
        return parts.audit();
    }

    @Override
    public Entities entities() {
        return parts.entities();
    }

    @Override
    public EntityActions entityActions() {
        return parts.entityActions();
    }

    @Override
    public Markings markings() {
        return parts.markings();
    }

    @Override
    public Duplicates duplicates() {
        return parts.duplicates();
    }

    @Override
    public SavedViews views() {
        return parts.views();
    }

    @Override
    public ScreenLeft left() {
        return parts.screen().left();
    }

    @Override
    public void leave(ScreenLeft left) {
        parts.screen().leave(left);
    }

    @Override
    public Sources sources() {
        return parts.sources();
    }

    @Override
    public Cuts cuts() {
        return parts.cuts();
    }

    @Override
    public Relating relating() {
        return parts.relating();
    }

    @Override
    public Attachments attachments() {
        return parts.attachments();
    }

    @Override
    public Charts charts() {
        return parts.charts();
    }

    @Override
    public Assessments assessments() {
        return parts.assessments();
    }

    @Override
    public Reports reports() {
        return parts.reports();
    }

    @Override
    public Exchange exchange() {
        return parts.exchange();
    }

    @Override
    public Contested contested() {
        return parts.contested();
    }

    @Override
    public Imports imports() {
        return parts.imports();
    }

    @Override
    public Steps steps() {
        return parts.steps();
    }

    @Override
    public Subscription onChange(Runnable changed) {
        return desk.onChange(changed)::run;
    }

    @Override
    public void close() {
        try {
            parts.dashboard().keepVisit();
        } finally {
            closeVault();
        }
    }

    private void closeVault() {
        try {
            open.close();
        } finally {
            closed.run();
        }
    }
}
