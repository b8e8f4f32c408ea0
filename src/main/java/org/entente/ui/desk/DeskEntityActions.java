package org.entente.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.app.OpenCase;
import org.entente.app.claim.EntityEdits;
import org.entente.app.desk.EntityComparison;
import org.entente.app.desk.EntityDesk;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.EntityActions;

/** What is done with things of an open case, named as the analyst would name it. */
final class DeskEntityActions implements EntityActions {

    private final OpenCase open;
    private final EntityDesk desk;
    private final DeskSteps steps;
    private final Looks looks;

    DeskEntityActions(OpenCase open, EntityDesk desk, DeskSteps steps, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.steps = steps;
        this.looks = looks;
    }

    @Override
    public Map<String, Integer> tags(List<ObjectId> things) {
        return open.entities().edits().tags(things);
    }

    @Override
    public void tag(List<ObjectId> things, Tagging tagging, Progress progress) {
        var tags = new EntityEdits.Tagging(tagging.put(), tagging.take(), Looks.marking(tagging.level()));
        does(
                () -> open.entities().edits().tag(things, tags, progress),
                new Keys("ui.step.tag.one", "ui.step.tag"),
                things);
    }

    @Override
    public void note(List<ObjectId> things, String text, String level) {
        does(
                () -> open.entities().edits().note(things, text, Looks.marking(level)),
                new Keys("ui.step.note.one", "ui.step.note"),
                things);
    }

    /** How a step is called: with the thing's name, or with how many there were. */
    private record Keys(String one, String many) {}

    private void does(Supplier<Integer> work, Keys keys, List<ObjectId> things) {
        if (things.size() == 1) {
            steps.does(work, keys.one(), steps.name(things.getFirst()));
        } else {
            steps.does(work, keys.many(), things.size());
        }
    }

    @Override
    public void rename(ObjectId thing, String name) {
        steps.does(
                () -> {
                    open.entities().edits().rename(thing, name);
                    return name;
                },
                "ui.step.rename",
                steps.name(thing),
                name);
    }

    @Override
    public void delete(List<ObjectId> things, Progress progress) {
        String words = things.size() == 1
                ? looks.texts().get("ui.step.delete.one", steps.name(things.getFirst()))
                : looks.texts().get("ui.step.delete", things.size());
        steps.inWords(
                () -> open.entities().edits().delete(things, progress),
                deleted -> deleted.stay() == 0
                        ? words
                        : looks.texts().get("ui.step.delete.some", deleted.gone(), deleted.stay()),
                words);
    }

    @Override
    public Copied copy(List<ObjectId> things) {
        var copied =
                open.entities().copies().copy(things, type -> looks.symbol(type).label());
        return new Copied(copied.text(), copied.lines(), copied.stays());
    }

    @Override
    public Comparison compare(List<ObjectId> things, Perspective perspective) {
        var answer = desk.comparison().of(things, perspective == Perspective.JOINT);
        return new Comparison(
                answer.types().entrySet().stream()
                        .map(type -> new OfType(looks.symbol(type.getKey()), type.getValue()))
                        .sorted(Comparator.comparing(type -> -type.count()))
                        .toList(),
                answer.shared().stream()
                        .map(shared -> new Shared(
                                looks.property(shared.property()), looks.value(shared.value(), answer.mentioned())))
                        .toList(),
                answer.differing().stream()
                        .map(each -> new Differing(
                                looks.property(each.property()),
                                each.values(),
                                each.having(),
                                each.some().stream()
                                        .map(value -> looks.value(value, answer.mentioned()))
                                        .toList()))
                        .toList(),
                things.size() <= EntityComparison.MOST);
    }
}
