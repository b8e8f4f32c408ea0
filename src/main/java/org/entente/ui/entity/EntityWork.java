package org.entente.ui.entity;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import org.entente.model.ObjectId;
import org.entente.ui.door.Duplicates;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityActions;
import org.entente.ui.door.Markings;
import org.entente.ui.marking.MarkingDialog;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.CopyBoard;
import org.entente.ui.shell.References;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;

/** Does things with one entity or many: asks what is needed, works in the background, says what came of it. */
public final class EntityWork {

    /** A chart of more would say nothing. */
    static final int MOST_IN_GRAPH = 500;

    /** To say of more at once that they are one, or that none is another, would be a slip of the hand. */
    static final int MOST_DECIDED = 20;

    private static final int MOST_COPIED = 10_000;

    private final Entities entities;
    private final EntityActions actions;
    private final Duplicates duplicates;
    private final CaseTools tools;
    private final CopyBoard board;
    private final Texts texts;
    private final Ways ways;
    private final TagDialogs dialogs;
    private final MarkingDialog marking;

    /** Ways into the case. */
    public record Doors(Entities entities, EntityActions actions, Duplicates duplicates, Markings markings) {}

    /**
     * What other screens do.
     *
     * @param graph shows things in the graph
     * @param dates asks by when a thing has to be reviewed or erased
     * @param audit shows what of the log touched a thing
     */
    public record Ways(Consumer<List<ObjectId>> graph, Consumer<ObjectId> dates, Consumer<ObjectId> audit) {}

    /** @param ways what other screens do */
    public EntityWork(Doors doors, CaseTools tools, CopyBoard board, Ways ways) {
        this.entities = doors.entities();
        this.actions = doors.actions();
        this.duplicates = doors.duplicates();
        this.tools = tools;
        this.board = board;
        this.texts = tools.texts();
        this.ways = ways;
        this.dialogs = new TagDialogs(tools.dialogs(), texts);
        this.marking = new MarkingDialog(doors.markings(), tools);
    }

    /** What can be done with a thing from its own page. */
    public ContextMenu menu(ObjectId thing) {
        return new EntityMenu(this, texts, thing);
    }

    private record Tags(Map<String, Integer> ours, List<String> known, List<String> levels) {}

    /** Asks which tags to put on and take off. */
    public void tag(List<ObjectId> things) {
        tools.background()
                .run(
                        () -> new Tags(actions.tags(things), entities.tags(), entities.levels()),
                        tags -> dialogs.tags(
                                things.size(),
                                new TagDialogs.Known(tags.ours(), tags.known(), tags.levels()),
                                tagging -> start("ui.entity.tagging", things, progress -> {
                                    actions.tag(things, tagging, progress);
                                    return true;
                                })));
    }

    /** Asks for a note. */
    public void note(List<ObjectId> things) {
        tools.background()
                .run(
                        entities::levels,
                        levels -> dialogs.note(
                                things.size(),
                                levels,
                                (text, level) -> record(() -> actions.note(things, text, level))));
    }

    /** What is dragged from one part of the window to another. */
    References references() {
        return tools.references();
    }

    /** Asks by when it has to be reviewed or erased. */
    void dates(ObjectId thing) {
        ways.dates().accept(thing);
    }

    /** Shows what of the log touched it. */
    public void showInAudit(ObjectId thing) {
        ways.audit().accept(thing);
    }

    /** Asks how everything said about the things is to be marked. */
    public void mark(List<ObjectId> things) {
        marking.ask(things);
    }

    /** Asks why the things are one, and records it. */
    public void same(List<ObjectId> things) {
        dialogs.reason(
                texts.get("ui.same.dialog", things.size()),
                texts.get("ui.same.dialog.do"),
                reason -> record(() -> duplicates.same(things, reason)));
    }

    /** Asks why the things are not one, and records it of each pair of them. */
    public void different(List<ObjectId> things) {
        dialogs.reason(
                texts.get("ui.different.dialog", things.size()),
                texts.get("ui.different.do"),
                reason -> record(() -> duplicates.different(things, reason)));
    }

    /** Asks why a thing is not one with the others, and records it. */
    public void split(ObjectId thing) {
        dialogs.reason(
                texts.get("ui.split.dialog"),
                texts.get("ui.split.do"),
                reason -> record(() -> duplicates.split(thing, reason)));
    }

    private void record(Runnable decision) {
        tools.background()
                .run(
                        () -> {
                            decision.run();
                            return true;
                        },
                        _ -> {});
    }

    public void rename(ObjectId thing, String name) {
        record(() -> actions.rename(thing, name));
    }

    /** Asks nothing, since it can be undone. */
    public void delete(List<ObjectId> things) {
        start("ui.entity.deleting", things, progress -> {
            actions.delete(things, progress);
            return true;
        });
    }

    public void copy(List<ObjectId> things) {
        if (things.size() > MOST_COPIED) {
            tools.toasts().failed(texts.get("ui.entity.copy.many", things.size(), MOST_COPIED));
            return;
        }
        tools.background().run(() -> actions.copy(things), copied -> {
            if (copied.lines() == 0) {
                tools.toasts().failed(texts.get("ui.entity.copy.nothing"));
            } else {
                board.put(copied.text());
                tools.toasts()
                        .done(
                                copied.stays() == 0
                                        ? texts.get("ui.entity.copied", copied.lines())
                                        : texts.get("ui.entity.copied.some", copied.lines(), copied.stays()));
            }
        });
    }

    void showInGraph(List<ObjectId> things) {
        if (things.size() > MOST_IN_GRAPH) {
            tools.toasts().failed(texts.get("ui.entity.graph.many", things.size(), MOST_IN_GRAPH));
        } else {
            ways.graph().accept(things);
        }
    }

    private <T> void start(String key, List<ObjectId> things, Tasks.Work<T> work) {
        tools.tasks()
                .start(
                        texts.get(key, things.size()),
                        work,
                        _ -> {},
                        failure -> tools.toasts().failed(texts.failure(failure)));
    }
}
