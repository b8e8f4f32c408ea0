package org.entente.ui.door;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.theme.Symbol;

/**
 * What a package that is not accepted would bring, thing by thing.
 *
 * @param things what will have to be decided first, then by kind
 * @param shown how many claims these are
 * @param isWhole whether these are all that are new here; of a large package they are the first
 * @param named what the case calls sources and namesakes that stand beside them, without a mark of their own
 */
public record Incoming(List<Thing> things, int shown, boolean isWhole, Set<ObjectId> named) {

    /** Of a package of which nothing may be read. */
    public static final Incoming NOTHING = new Incoming(List.of(), 0, true, Set.of());

    public Incoming {
        things = List.copyOf(things);
        named = Set.copyOf(named);
    }

    /** What accepting would do to a thing, or to one property of it. */
    public enum Change {
        /** Nothing is known of it here. */
        NEW,
        /** Something is said of it that is not here yet. */
        CHANGED,
        /** What is said contradicts what is held. */
        CONTESTED,
        /** It is called like something that is here under another id. */
        SAME,
        /** A claim is taken back. */
        WITHDRAWN
    }

    /**
     * One thing.
     *
     * @param portion mark of all that the package says of it
     * @param same what it may be here already; empty for nothing
     * @param isWeighed whether its claims rest on sources and have grades, as those about the world do
     */
    public record Thing(
            ObjectId id,
            ObjectType.Role role,
            Symbol symbol,
            String name,
            String portion,
            String same,
            boolean isNew,
            boolean isWeighed,
            List<Property> properties) {
        public Thing {
            properties = List.copyOf(properties);
        }

        /** Everything that accepting would do to it. */
        public Set<Change> changes() {
            var changes = EnumSet.noneOf(Change.class);
            if (isNew) {
                changes.add(Change.NEW);
            }
            for (Property property : properties) {
                boolean isAdded = property.change() == Change.NEW;
                if (!isAdded) {
                    changes.add(property.change());
                } else if (!isNew) {
                    changes.add(Change.CHANGED);
                }
            }
            if (!same.isEmpty()) {
                changes.add(Change.SAME);
            }
            return changes;
        }
    }

    /**
     * One property: what is here, and what comes beside it.
     *
     * @param change {@link Change#NEW} if nothing is held of it
     */
    public record Property(String label, Change change, List<Said> held, List<Said> incoming) {
        public Property {
            held = List.copyOf(held);
            incoming = List.copyOf(incoming);
        }
    }

    /** A claim with who made it and when, as far as that is known, in words. */
    public record Said(String by, Grade grade, SeenClaim claim) {}
}
