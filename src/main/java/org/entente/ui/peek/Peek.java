package org.entente.ui.peek;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;

/** How a node says which thing one peeks at there. Nothing else is needed: one layer over the case looks after the rest. */
public final class Peek {

    private static final String SIGHT = "peek.sight";

    private Peek() {}

    /** What a node shows of the case. */
    public interface Sight {

        /** The thing at a point of the node; null for none. */
        @Nullable
        ObjectId at(double x, double y);

        /** The thing that a key is about while the node has the focus; null for none. */
        @Nullable
        ObjectId chosen();

        /** Where the chosen thing stands in the node. */
        default Bounds place(Node node) {
            return node.getLayoutBounds();
        }

        /** Whether holding Space means something here, so that only a tap peeks. */
        default boolean holdsSpace() {
            return false;
        }
    }

    /** The whole node is one thing. */
    public static void on(Node node, ObjectId thing) {
        on(node, () -> thing);
    }

    /** The whole node is one thing, another one at times; null for none. */
    public static void on(Node node, Supplier<@Nullable ObjectId> thing) {
        on(node, new Sight() {
            @Override
            public @Nullable ObjectId at(double x, double y) {
                return thing.get();
            }

            @Override
            public @Nullable ObjectId chosen() {
                return thing.get();
            }
        });
    }

    public static void on(Node node, Sight sight) {
        node.getProperties().put(SIGHT, sight);
    }

    static @Nullable Sight of(Node node) {
        return node.hasProperties() && node.getProperties().get(SIGHT) instanceof Sight sight ? sight : null;
    }
}
