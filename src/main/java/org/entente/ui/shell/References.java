package org.entente.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Things of a case that are dragged from one part of the window to another. What the platform carries is a token that means
 * nothing to anybody else; which things it stands for stays here. Screen's thread only.
 */
public final class References {

    private static final DataFormat TOKEN = new DataFormat("application/x-entente-reference");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("reference-over");

    private final PointerChoice choice = new PointerChoice();
    private String token = "";
    private List<ObjectId> carried = List.of();
    private Consumer<Dropped> dropped = _ -> {};

    /** Where things can be dropped. */
    public sealed interface Goal {
        /** On a thing: they may be linked with it, or be one with it. */
        record OnThing(ObjectId thing) implements Goal {}

        /** On a judgement: they speak for it or against it. */
        record OnJudgement(ObjectId judgement) implements Goal {}

        /** Nowhere yet: what they are to be linked with is to be asked. */
        record ToBeLinked() implements Goal {}

        /** Nowhere yet: the judgement on which they are to be cited is to be asked. */
        record ToBeCited() implements Goal {}

        /** On what is to leave: they are added to a package. */
        record ToOutbox() implements Goal {}

        /** Where they are to be shown. */
        record Shown(Consumer<List<ObjectId>> by) implements Goal {}
    }

    /** Things that were dropped somewhere, and where in the scene. */
    public record Dropped(List<ObjectId> things, Goal goal, Point2D at) {
        public Dropped {
            things = List.copyOf(things);
        }
    }

    /**
     * Something that a drop can mean.
     *
     * @param key part of its row's id
     */
    public record Meaning(String key, String icon, String words, Runnable action) {}

    /** Who knows what a drop means. */
    public void onDrop(Consumer<Dropped> told) {
        dropped = told;
    }

    /** Lies over everything else of the room. */
    public Node layer() {
        return choice;
    }

    /** Asks at the pointer which of several was meant; the only one is not asked about. */
    public void ask(Point2D at, List<Meaning> meanings) {
        if (meanings.size() == 1) {
            meanings.getFirst().action().run();
        } else if (!meanings.isEmpty()) {
            choice.ask(at, meanings);
        }
    }

    /** Lets things be dragged from a node; without any, nothing begins. */
    public void carry(Node from, Supplier<List<ObjectId>> things) {
        from.setOnDragDetected(drag -> {
            List<ObjectId> taken = things.get();
            if (drag.isPrimaryButtonDown() && !taken.isEmpty()) {
                token = UUID.randomUUID().toString();
                carried = List.copyOf(taken);
                from.startDragAndDrop(TransferMode.LINK).setContent(Map.of(TOKEN, token));
                drag.consume();
            }
        });
        from.setOnDragDone(_ -> forget());
    }

    /**
     * Lets things be dropped on a node.
     *
     * @param goal what lies at a place of the node; null where they cannot be dropped
     */
    public void take(Node onto, Function<Point2D, @Nullable Goal> goal) {
        onto.addEventHandler(DragEvent.DRAG_OVER, over -> {
            boolean isTaken = isOurs(over) && isOther(goal.apply(new Point2D(over.getX(), over.getY())));
            onto.pseudoClassStateChanged(OVER, isTaken);
            if (isTaken) {
                over.acceptTransferModes(TransferMode.LINK);
                over.consume();
            }
        });
        onto.addEventHandler(DragEvent.DRAG_EXITED, _ -> onto.pseudoClassStateChanged(OVER, false));
        onto.addEventHandler(DragEvent.DRAG_DROPPED, drop -> {
            Goal here = goal.apply(new Point2D(drop.getX(), drop.getY()));
            if (isOurs(drop) && here != null && isOther(here)) {
                var things = carried;
                drop.setDropCompleted(true);
                drop.consume();
                drop(things, here, new Point2D(drop.getSceneX(), drop.getSceneY()));
            }
        });
    }

    /** As if they had been dropped there. */
    public void drop(List<ObjectId> things, Goal goal, Point2D at) {
        if (goal instanceof Goal.Shown(Consumer<List<ObjectId>> by)) {
            by.accept(things);
        } else {
            dropped.accept(new Dropped(things, goal, at));
        }
    }

    /** Asks what the things are linked with. */
    public void link(List<ObjectId> things) {
        drop(things, new Goal.ToBeLinked(), Point2D.ZERO);
    }

    /** Asks on which judgement the things are cited. */
    public void cite(List<ObjectId> things) {
        drop(things, new Goal.ToBeCited(), Point2D.ZERO);
    }

    /** Adds the things to a package; to which is asked in the middle of the room. */
    public void pack(List<ObjectId> things) {
        var room = choice.getLayoutBounds();
        drop(things, new Goal.ToOutbox(), choice.localToScene(room.getCenterX(), room.getCenterY()));
    }

    private boolean isOurs(DragEvent drag) {
        return !carried.isEmpty() && token.equals(drag.getDragboard().getContent(TOKEN));
    }

    /** A thing is not dropped on itself. */
    private boolean isOther(@Nullable Goal goal) {
        return switch (goal) {
            case null -> false;
            case Goal.OnThing(ObjectId thing) -> !carried.contains(thing);
            case Goal.OnJudgement _, Goal.ToOutbox _, Goal.Shown _ -> true;
            case Goal.ToBeLinked _, Goal.ToBeCited _ -> false; // nothing lies there
        };
    }

    private void forget() {
        token = "";
        carried = List.of();
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        forget();
        choice.hide();
    }
}
