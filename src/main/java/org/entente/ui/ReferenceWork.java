package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import org.entente.model.ObjectId;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Relating;
import org.entente.ui.door.Relating.Role;
import org.entente.ui.door.Relating.Thing;
import org.entente.ui.entity.EntityWork;
import org.entente.ui.entity.LinkDialog;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.References;
import org.entente.ui.shell.References.Meaning;
import org.entente.ui.source.CiteDialog;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What things that are brought together become: by a drop, or by keys for what is selected. It asks and never guesses. */
final class ReferenceWork {

    /** More at once would be a slip of the hand. */
    private static final int MOST = 20;

    private final Relating relating;
    private final Cuts cuts;
    private final EntityWork work;
    private final BiConsumer<List<ObjectId>, Point2D> pack;
    private final CaseTools tools;
    private final References references;
    private final Texts texts;
    private final LinkDialog links;
    private final CiteDialog cites;

    private ReferenceWork(
            OpenCase openCase, EntityWork work, CaseTools tools, BiConsumer<List<ObjectId>, Point2D> pack) {
        this.relating = openCase.relating();
        this.cuts = openCase.cuts();
        this.work = work;
        this.pack = pack;
        this.tools = tools;
        this.references = tools.references();
        this.texts = tools.texts();
        this.links = new LinkDialog(tools, cuts::find);
        this.cites = new CiteDialog(tools.dialogs(), texts);
    }

    /**
     * From now on, what is brought together in the room becomes something.
     *
     * @param pack adds things to a package; where it asks, it does so at a place of the scene
     */
    static void serve(OpenCase openCase, EntityWork work, CaseTools tools, BiConsumer<List<ObjectId>, Point2D> pack) {
        tools.references().onDrop(new ReferenceWork(openCase, work, tools, pack)::dropped);
    }

    private void dropped(References.Dropped drop) {
        switch (drop.goal()) {
            case References.Goal.OnThing(ObjectId thing) -> onThing(drop.things(), thing, drop.at());
            case References.Goal.OnJudgement(ObjectId judgement) -> onJudgement(drop.things(), judgement, drop.at());
            case References.Goal.ToBeLinked() -> linkSelected(drop.things());
            case References.Goal.ToBeCited() -> citeSelected(drop.things());
            case References.Goal.ToOutbox() -> pack.accept(drop.things(), drop.at());
            case References.Goal.Shown(var by) -> by.accept(drop.things());
        }
    }

    private void onThing(List<ObjectId> carried, ObjectId target, Point2D at) {
        var all = new ArrayList<>(carried);
        all.add(target);
        with(all, things -> {
            var onto =
                    things.stream().filter(thing -> thing.id().equals(target)).findFirst();
            var brought = entities(things, target);
            if (onto.isEmpty() || onto.get().role() != Role.ENTITY || brought.isEmpty()) {
                tools.toasts().failed(texts.get("ui.reference.nothing"));
                return;
            }
            String name = onto.get().name();
            references.ask(
                    at,
                    List.of(
                            new Meaning(
                                    "link",
                                    "mdi2l-link-variant",
                                    texts.get("ui.reference.link", words(brought), name),
                                    () -> link(brought, onto.get())),
                            new Meaning(
                                    "same",
                                    "mdi2s-set-merge",
                                    texts.get("ui.reference.same", words(brought), name),
                                    () -> same(brought, target))));
        });
    }

    private static List<Thing> entities(List<Thing> things, @Nullable ObjectId but) {
        return things.stream()
                .filter(thing -> thing.role() == Role.ENTITY && !thing.id().equals(but))
                .toList();
    }

    /** What several things are called in a sentence. */
    private String words(List<Thing> things) {
        return things.size() == 1 ? things.getFirst().name() : texts.get("ui.reference.many", things.size());
    }

    private void same(List<Thing> brought, ObjectId target) {
        var ids = new ArrayList<>(brought.stream().map(Thing::id).toList());
        ids.add(target);
        work.same(ids);
    }

    private record Links(List<Relating.Kind> kinds, List<String> levels) {}

    private void link(List<Thing> brought, @Nullable Thing target) {
        tools.background()
                .run(
                        () -> new Links(relating.kinds(), relating.levels()),
                        choices -> links.ask(
                                new LinkDialog.Asked(words(brought), target, choices.kinds(), choices.levels()),
                                made -> record(brought, made)));
    }

    private void record(List<Thing> brought, LinkDialog.Made made) {
        var ids = brought.stream().map(Thing::id).toList();
        tools.background()
                .run(
                        () -> {
                            if (made.isTowards()) {
                                relating.link(ids, made.kind(), made.other(), made.level());
                            } else {
                                relating.linkFrom(made.other(), made.kind(), ids, made.level());
                            }
                            return true;
                        },
                        _ -> {});
    }

    private void onJudgement(List<ObjectId> carried, ObjectId judgement, Point2D at) {
        if (carried.size() > 1) {
            tools.toasts().failed(texts.get("ui.reference.cite.one"));
            return;
        }
        with(
                carried,
                things -> references.ask(
                        at,
                        List.of(
                                new Meaning(
                                        "for",
                                        "mdi2p-plus-circle-outline",
                                        texts.get("ui.reference.for", words(things)),
                                        () -> cite(things, judgement, true)),
                                new Meaning(
                                        "against",
                                        "mdi2m-minus-circle-outline",
                                        texts.get("ui.reference.against", words(things)),
                                        () -> cite(things, judgement, false)))));
    }

    private record Citing(List<Cuts.Judgement> judgements, List<Relating.Place> places) {}

    private void cite(List<Thing> things, @Nullable ObjectId judgement, @Nullable Boolean isFor) {
        Thing thing = things.getFirst();
        tools.background().run(() -> new Citing(relating.judgements(), relating.places(thing.id())), choices -> {
            if (choices.judgements().isEmpty()) {
                tools.toasts().failed(texts.get("ui.cut.judgement.none"));
            } else if (choices.places().isEmpty()) {
                tools.toasts().failed(texts.get("ui.reference.unsourced", thing.name()));
            } else {
                cites.ask(
                        new CiteDialog.Asked(thing.name(), choices.judgements(), choices.places(), judgement, isFor),
                        this::record);
            }
        });
    }

    private void record(CiteDialog.Made made) {
        var place = new Cuts.Place(made.place().source(), made.place().locator(), null, null);
        tools.background()
                .run(
                        () -> {
                            cuts.evidence(place, made.judgement(), made.isFor(), made.text());
                            return true;
                        },
                        _ -> {});
    }

    /** Asks what the selected things are to be linked with. */
    private void linkSelected(List<ObjectId> selected) {
        with(selected, things -> {
            var brought = entities(things, null);
            if (brought.isEmpty()) {
                tools.toasts().failed(texts.get("ui.reference.link.none"));
            } else {
                link(brought, null);
            }
        });
    }

    /** Asks which judgement the selected thing speaks for or against. */
    private void citeSelected(List<ObjectId> selected) {
        if (selected.size() > 1) {
            tools.toasts().failed(texts.get("ui.reference.cite.one"));
        } else {
            with(selected, things -> cite(things, null, null));
        }
    }

    /** Reads what the things are called; says so if there are none, or too many. */
    private void with(List<ObjectId> ids, Consumer<List<Thing>> then) {
        if (ids.isEmpty()) {
            tools.toasts().failed(texts.get("ui.reference.none"));
        } else if (ids.size() > MOST + 1) {
            tools.toasts().failed(texts.get("ui.reference.most", ids.size(), MOST));
        } else {
            tools.background().run(() -> relating.things(ids), things -> {
                if (things.isEmpty()) {
                    tools.toasts().failed(texts.get("ui.reference.none"));
                } else {
                    then.accept(things);
                }
            });
        }
    }
}
