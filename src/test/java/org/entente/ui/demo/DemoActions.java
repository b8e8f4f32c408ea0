package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.EntityActions;
import org.entente.ui.door.EntityRow;

/** Writes down what it was asked to do. */
public final class DemoActions implements EntityActions {

    public final List<String> done = new ArrayList<>();
    private final DemoEntities entities;

    DemoActions(DemoEntities entities) {
        this.entities = entities;
    }

    private String names(List<ObjectId> things) {
        return String.join(
                ", ",
                entities.all().stream()
                        .filter(row -> things.contains(row.id()))
                        .map(EntityRow::name)
                        .toList());
    }

    @Override
    public Map<String, Integer> tags(List<ObjectId> things) {
        return Map.of("crew", 1);
    }

    @Override
    public void tag(List<ObjectId> things, Tagging tagging, Progress progress) {
        done.add("tag " + names(things) + " +" + new TreeSet<>(tagging.put()) + " -" + new TreeSet<>(tagging.take())
                + " " + tagging.level());
    }

    @Override
    public void note(List<ObjectId> things, String text, String level) {
        done.add("note " + names(things) + ": " + text + " " + level);
    }

    @Override
    public void rename(ObjectId thing, String name) {
        done.add("rename " + names(List.of(thing)) + " to " + name);
    }

    @Override
    public void delete(List<ObjectId> things, Progress progress) {
        done.add("delete " + things.size());
    }

    @Override
    public Copied copy(List<ObjectId> things) {
        return new Copied("SECRET\n" + names(things), things.size(), 0);
    }

    @Override
    public Comparison compare(List<ObjectId> things, Perspective perspective) {
        return new Comparison(
                List.of(new OfType(entities.all().getFirst().symbol(), things.size())),
                List.of(new Shared("Occupation", "Crane operator")),
                List.of(new Differing("Date of birth", 2, 2, List.of("12 Mar 1984", "3 Dec 1984"))),
                true);
    }
}
