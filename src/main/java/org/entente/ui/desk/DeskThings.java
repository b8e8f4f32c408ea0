package org.entente.ui.desk;

import java.util.List;
import java.util.Set;
import org.entente.app.assessment.AssessmentService;
import org.entente.app.desk.EntityDesk;
import org.entente.model.ObjectId;
import org.entente.ui.door.Home;
import org.entente.ui.door.SearchHit;
import org.entente.ui.door.Things;

/** Tells what things are, by their types, and where they are looked at. */
final class DeskThings implements Things {

    private final EntityDesk entities;
    private final AssessmentService assessments;
    private final DeskSearch search;
    private final Looks looks;

    DeskThings(EntityDesk entities, AssessmentService assessments, DeskSearch search, Looks looks) {
        this.entities = entities;
        this.assessments = assessments;
        this.search = search;
        this.looks = looks;
    }

    @Override
    public Set<ObjectId> held(List<ObjectId> things) {
        return Set.copyOf(entities.lines(things).keySet());
    }

    @Override
    public List<SearchHit> named(List<ObjectId> things) {
        return search.named(things);
    }

    /** What is known by name only has a page like an entity. */
    @Override
    public Home home(ObjectId thing) {
        var line = entities.lines(List.of(thing)).get(thing);
        if (line == null || line.type().isEmpty()) {
            return new Home.Entity(thing);
        }
        return switch (looks.catalogue().type(line.type()).role()) {
            case SOURCE -> new Home.Source(thing);
            case ANALYSIS -> analysis(thing);
            case ENTITY, LINK, RECORD, LOCAL -> new Home.Entity(thing);
        };
    }

    private Home analysis(ObjectId thing) {
        return assessments.views(null).stream()
                .filter(view -> view.id().equals(thing)
                        || view.judgements().stream()
                                .anyMatch(judgement -> judgement.id().equals(thing)))
                .findFirst()
                .<Home>map(view -> new Home.Assessment(view.id()))
                .orElse(new Home.Entity(thing));
    }
}
