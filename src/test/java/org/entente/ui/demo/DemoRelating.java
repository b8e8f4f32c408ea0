package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.Relating;

/** Remembers what was linked. */
public final class DemoRelating implements Relating {

    public final List<String> done = new ArrayList<>();
    private final DemoEntities entities;

    DemoRelating(DemoEntities entities) {
        this.entities = entities;
    }

    @Override
    public List<Thing> things(List<ObjectId> ids) {
        return ids.stream()
                .flatMap(id -> entities.all().stream().filter(row -> row.id().equals(id)))
                .map(row -> new Thing(row.id(), row.symbol(), row.name(), Role.ENTITY))
                .toList();
    }

    private String names(List<ObjectId> ids) {
        return String.join(", ", things(ids).stream().map(Thing::name).toList());
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("knows", "Knows", false), new Kind("owns", "Owns", true));
    }

    @Override
    public List<String> levels() {
        return List.of("UNCLASSIFIED", "CONFIDENTIAL");
    }

    @Override
    public List<Cuts.Judgement> judgements() {
        return List.of(
                new Cuts.Judgement(ObjectId.derived("demo", "kj1"), "KJ1 The port stays open"),
                new Cuts.Judgement(ObjectId.derived("demo", "kj2"), "KJ2 The cranes stop"));
    }

    @Override
    public List<Place> places(ObjectId thing) {
        return List.of(new Place(ObjectId.derived("demo", "s-0142"), "S-0142 p. 3", "p. 3"));
    }

    @Override
    public void link(List<ObjectId> from, String kind, ObjectId to, String level) {
        done.add(names(from) + " " + kind + " " + names(List.of(to)) + " " + level);
    }

    @Override
    public void linkFrom(ObjectId from, String kind, List<ObjectId> to, String level) {
        done.add(names(List.of(from)) + " " + kind + " " + names(to) + " " + level);
    }
}
