package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.app.OpenCase;
import org.entente.app.desk.EntityDesk;
import org.entente.app.source.SourceCuts;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.JudgementView;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.search.Hit;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.Entities;
import org.entente.ui.theme.Family;

/** Makes things from places in the sources of an open case. */
final class DeskCuts implements Cuts {

    private final OpenCase open;
    private final EntityDesk desk;
    private final Entities entities;
    private final Map<String, String> properties;
    private final DeskSteps steps;
    private final Looks looks;

    /** @param properties that a claim can be made about, by key */
    DeskCuts(
            OpenCase open,
            EntityDesk desk,
            Entities entities,
            Map<String, String> properties,
            DeskSteps steps,
            Looks looks) {
        this.open = open;
        this.desk = desk;
        this.entities = entities;
        this.properties = properties;
        this.steps = steps;
        this.looks = looks;
    }

    @Override
    public Choices choices(ObjectId source) {
        var types = entities.types();
        var line = desk.lines(List.of(source)).get(source);
        return new Choices(
                properties,
                types.stream().filter(type -> !isEvent(type)).toList(),
                types.stream().filter(DeskCuts::isEvent).toList(),
                judgements(),
                line == null ? "" : looks.portion(line.marking()),
                looks.levels());
    }

    private static boolean isEvent(Entities.Type type) {
        return type.symbol().family() == Family.EVENTS;
    }

    List<Judgement> judgements() {
        var judgements = new ArrayList<Judgement>();
        for (AssessmentView view : open.assessments().views(null)) {
            for (JudgementView judgement : view.judgements()) {
                judgements.add(new Judgement(
                        judgement.id(), looks.texts().get("ui.cut.judgement", judgement.number(), judgement.text())));
            }
        }
        return judgements;
    }

    @Override
    public List<Thing> find(String text, int limit) {
        var hits = open.search().find(text, 4 * limit).stream()
                .filter(hit -> looks.catalogue().type(hit.type()).role() == ObjectType.Role.ENTITY)
                .limit(limit)
                .toList();
        var lines = desk.lines(hits.stream().map(Hit::id).toList());
        return hits.stream()
                .map(hit -> {
                    var line = lines.get(hit.id());
                    return new Thing(hit.id(), looks.symbol(hit.type()), line == null ? hit.name() : looks.name(line));
                })
                .toList();
    }

    @Override
    public void claim(Place place, ObjectId thing, String property, String value) {
        var read = TypedValue.read(looks.catalogue().property(property).kind(), value);
        steps.does(
                () -> open.sources().cuts().claim(cut(place), thing, property, read),
                "ui.step.claim",
                looks.propertyInSentence(property),
                steps.name(thing));
    }

    @Override
    public void thing(Place place, String type, String name) {
        steps.does(() -> open.sources().cuts().thing(cut(place), type, name), "ui.step.create", name);
    }

    @Override
    public void evidence(Place place, ObjectId judgement, boolean isFor, String text) {
        long there = open.assessments().views(null).stream()
                .flatMap(view -> view.judgements().stream())
                .filter(each -> each.id().equals(judgement))
                .mapToLong(each -> each.evidence().size())
                .sum();
        steps.does(
                () -> open.sources()
                        .cuts()
                        .evidence(cut(place), judgement, isFor, text, String.format(Locale.ROOT, "n%06d", there)),
                "ui.step.evidence",
                steps.name(place.source()));
    }

    private static SourceCuts.Place cut(Place place) {
        String level = place.level();
        return new SourceCuts.Place(
                place.source(), place.locator(), place.credibility(), level == null ? null : Looks.marking(level));
    }
}
