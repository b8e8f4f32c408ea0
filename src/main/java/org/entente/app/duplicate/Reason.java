package org.entente.app.duplicate;

import java.util.List;
import java.util.Set;
import org.entente.model.ObjectId;
import org.entente.model.value.Value;

/** Something that speaks for or against two things being one. */
public sealed interface Reason {

    /** What many have, though it helps to tell things apart. */
    Set<String> SHARED_BY_MANY = Set.of("nationality", "birth.place", "location", "first.name", "last.name");

    /** How much it weighs; negative when it speaks against. */
    int weight();

    /** Names with the same letters. */
    record CalledTheSame(String name) implements Reason {
        @Override
        public int weight() {
            return 50;
        }
    }

    /** Names that differ in spelling, script or order. */
    record SpelledOtherwise(String name, String other) implements Reason {
        @Override
        public int weight() {
            return 35;
        }
    }

    /** One name has a word more. */
    record PartOfName(String name, String other) implements Reason {
        @Override
        public int weight() {
            return 20;
        }
    }

    /** Both have a value that tells things apart, such as a phone number. */
    record SameValue(String property, Value value) implements Reason {
        @Override
        public int weight() {
            return SHARED_BY_MANY.contains(property) ? 5 : 30;
        }
    }

    /** Some things are linked with both. */
    record CommonLinks(int count) implements Reason {
        @Override
        public int weight() {
            return Math.min(20, 5 * count);
        }
    }

    /** Values of a property that a thing has one of cannot both be true. */
    record DifferentValues(String property, Value one, Value other) implements Reason {
        @Override
        public int weight() {
            return -40;
        }
    }

    /** No value of a property that tells things apart is the same. */
    record NothingInCommon(String property) implements Reason {
        @Override
        public int weight() {
            return -10;
        }
    }

    /** A kind of link, and which of the two it goes out from. */
    record Tie(String kind, ObjectId from, ObjectId to) {}

    /** Somebody links the two with each other. */
    record LinkedWithEachOther(List<Tie> ties) implements Reason {
        public LinkedWithEachOther {
            ties = List.copyOf(ties);
        }

        @Override
        public int weight() {
            return -30;
        }
    }

    record DifferentTypes(String one, String other) implements Reason {
        @Override
        public int weight() {
            return -5;
        }
    }
}
