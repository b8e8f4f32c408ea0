package org.entente.ui.desk;

import java.util.List;
import org.entente.app.assessment.AssessmentService;
import org.entente.app.desk.EntityDesk;
import org.entente.model.ObjectId;
import org.entente.ui.door.Home;

/** Tells by its type where a thing is looked at. */
final class Homes {

    private final EntityDesk entities;
    private final AssessmentService assessments;
    private final Looks looks;

    Homes(EntityDesk entities, AssessmentService assessments, Looks looks) {
        this.entities = entities;
        this.assessments = assessments;
        this.looks = looks;
    }

    /** What is known by name only has a page like an entity. */
    Home of(ObjectId thing) {
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
