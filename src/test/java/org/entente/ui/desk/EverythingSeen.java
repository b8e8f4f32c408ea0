package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.app.dashboard.Proof;
import org.entente.app.dashboard.Since;
import org.entente.app.source.reading.ContentReader;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Shown;

/** Whatever the screens of a case can show, as text: two cases with the same text look the same. */
final class EverythingSeen {

    private static final int MOST = 500;

    private final OpenCase open;
    private final List<String> lines = new ArrayList<>();

    private EverythingSeen(OpenCase open) {
        this.open = open;
    }

    /** @param words what is searched for */
    static List<String> of(OpenCase open, List<String> words) {
        var seen = new EverythingSeen(open);
        seen.add("banner", open.caseMarkings().of(Shown.EVERYTHING));
        for (Perspective perspective : Perspective.values()) {
            seen.things(perspective);
            seen.others(perspective);
        }
        seen.dashboard();
        for (String word : words) {
            seen.add("search " + word, open.search(word, MOST));
        }
        return seen.lines;
    }

    private void add(String what, Object value) {
        lines.add(what + ": " + value);
    }

    private void things(Perspective perspective) {
        var all = EntityQuery.all(perspective);
        add("rows", open.entities().rows(all, 0, MOST));
        add("facets", open.entities().facets(all));
        add("tags", open.entities().tags());
        for (var group : EntityQuery.Group.values()) {
            if (group == EntityQuery.Group.NONE) {
                continue;
            }
            for (var choice : open.entities().groups(all.withGroup(group))) {
                add("group", choice);
                add("in it", open.entities().groupRows(all.withGroup(group), choice.code(), 0, MOST));
            }
        }
        var ids = open.entities().ids(all);
        add("ids", ids);
        for (ObjectId id : ids) {
            add("page", open.entities().page(id, perspective));
            add("photos", open.attachments().photos(id));
            add("files", open.attachments().files(id));
            for (var photo : open.attachments().photos(id)) {
                add(
                        "photo",
                        open.attachments()
                                .read(photo, ContentReader.Size.THUMBNAIL)
                                .getClass());
            }
            add("neighbours", open.charts().neighbours(id, MOST, perspective));
        }
        add("chart", open.charts().part(ids, perspective));
        add("most linked", open.charts().mostLinked(MOST, perspective));
        add("compared", open.entityActions().compare(ids, perspective));
        add("duplicates", open.duplicates().look(MOST, perspective, Progress.NONE));
        add("pairs", open.duplicates().count(Progress.NONE));
    }

    private void others(Perspective perspective) {
        for (var source : open.sources().list(perspective)) {
            add("source", source);
            add("page", open.sources().page(source.id(), perspective));
        }
        for (var assessment : open.assessments().list(perspective)) {
            add("assessment", assessment);
            add("opened", open.assessments().open(assessment.id(), perspective).view());
        }
        add("contested", open.contested().list(perspective));
        add("partners", open.exchange().partners().list());
        add("waiting", open.exchange().waiting());
        add("ledger", open.exchange().ledger().list());
        add("viewers", open.viewers());
    }

    private void dashboard() {
        var dashboard = open.dashboard();
        add("empty", dashboard.isEmpty());
        add("waiting", dashboard.waiting());
        add("assessments", dashboard.assessments());
        for (Since since : Since.values()) {
            add("changes", dashboard.changes(since));
        }
        add("strength", dashboard.strength());
        var proofs = new ArrayList<Proof>(List.of(
                new Proof.Unsourced(), new Proof.OnOneSource(), new Proof.SharedOrigin(), new Proof.ReviewDue()));
        for (var role : ObjectType.Role.values()) {
            proofs.add(new Proof.Created(role, 0));
        }
        for (String by : new TreeSet<>(List.of("KST", "AVL", "OND"))) {
            proofs.add(new Proof.Revised(by, 0));
        }
        proofs.forEach(proof -> add("listing", dashboard.listing(proof)));
        add("last visit", dashboard.lastVisit());
        add("steps", open.steps().getClass());
        add("views", open.views().named());
    }
}
