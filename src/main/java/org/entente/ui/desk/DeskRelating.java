package org.entente.ui.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.entente.app.OpenCase;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.desk.EntityDesk;
import org.entente.app.desk.Line;
import org.entente.catalogue.LinkKind;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.Relating;

/** Brings things of an open case together. */
final class DeskRelating implements Relating {

    private final OpenCase open;
    private final EntityDesk desk;
    private final Entities entities;
    private final DeskCuts cuts;
    private final DeskSteps steps;
    private final Looks looks;

    DeskRelating(OpenCase open, EntityDesk desk, Entities entities, DeskCuts cuts, DeskSteps steps, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.entities = entities;
        this.cuts = cuts;
        this.steps = steps;
        this.looks = looks;
    }

    @Override
    public List<Thing> things(List<ObjectId> ids) {
        var lines = desk.lines(ids);
        return ids.stream()
                .distinct()
                .map(lines::get)
                .filter(Objects::nonNull)
                .map(this::thing)
                .toList();
    }

    private Thing thing(Line line) {
        return new Thing(line.id(), looks.symbol(line.type()), looks.name(line), role(line.type()));
    }

    private Role role(String type) {
        return switch (looks.catalogue().type(type).role()) {
            case ENTITY -> Role.ENTITY;
            case SOURCE -> Role.SOURCE;
            default -> Role.OTHER;
        };
    }

    @Override
    public List<Kind> kinds() {
        return looks.catalogue().linkKinds().stream()
                .map(kind -> new Kind(kind.key(), looks.linkKind(kind.key()), kind.directed()))
                .sorted(Comparator.comparing(Kind::label))
                .toList();
    }

    @Override
    public List<String> levels() {
        return looks.levels();
    }

    @Override
    public List<Cuts.Judgement> judgements() {
        return cuts.judgements();
    }

    @Override
    public List<Place> places(ObjectId thing) {
        var places = new LinkedHashMap<String, Place>();
        for (Thing known : things(List.of(thing))) {
            if (known.role() == Role.SOURCE) {
                return List.of(new Place(thing, known.name(), ""));
            }
        }
        for (EntityPage.Block block : entities.page(thing, Perspective.OURS).blocks()) {
            for (EntityPage.ClaimLine line : block.live()) {
                EntityPage.SourceMention source = line.source();
                if (source != null) {
                    String words = words(source);
                    places.putIfAbsent(words, new Place(source.id(), words, source.locator()));
                }
            }
        }
        return List.copyOf(places.values());
    }

    private String words(EntityPage.SourceMention source) {
        String name = source.reference().isEmpty() ? source.title() : source.reference();
        return source.place().isEmpty() ? name : looks.texts().get("ui.claim.source", name, source.place());
    }

    @Override
    public void link(List<ObjectId> from, String kind, ObjectId to, String level) {
        does(from, kind, to, () -> from.forEach(each -> open.claims().link(each, kind, to, terms(level))));
    }

    @Override
    public void linkFrom(ObjectId from, String kind, List<ObjectId> to, String level) {
        does(to, kind, from, () -> to.forEach(each -> open.claims().link(from, kind, each, terms(level))));
    }

    private void does(List<ObjectId> many, String kind, ObjectId one, Runnable work) {
        LinkKind known = looks.catalogue().linkKind(kind);
        if (!known.known()) {
            throw new IllegalArgumentException("no such kind of link: " + kind);
        }
        String others =
                many.size() == 1 ? steps.name(many.getFirst()) : looks.texts().get("ui.step.link.many", many.size());
        steps.does(
                () -> {
                    work.run();
                    return true;
                },
                "ui.step.link",
                others,
                steps.name(one));
    }

    private static Terms terms(String level) {
        return Terms.marked(Looks.marking(level));
    }
}
