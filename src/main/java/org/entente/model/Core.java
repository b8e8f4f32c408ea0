package org.entente.model;

import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Period;
import org.entente.model.value.UnicodeText;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/** What is said, apart from where it comes from. Immutable; its canonical line is hashed into the claim's id. */
public sealed interface Core {

    Marking marking();

    /**
     * A value for one property of one object.
     *
     * @param property key from the catalogue, such as {@code name} or {@code link.from}; unknown keys are kept
     * @param valid when it holds in the world (not when it was entered); null means not said
     */
    record Statement(
            ObjectId object,
            String property,
            Value value,
            @Nullable Period valid,
            Grade grade,
            Marking marking) implements Core {
        public Statement {
            UnicodeText.check(property);
            if (property.isEmpty()) {
                throw new IllegalArgumentException("a claim needs a property");
            }
        }
    }

    /**
     * How one claim or object bears on another.
     *
     * @param kind one of {@link RelationKind}, or an unknown kind from a newer version
     * @param reason why, in the author's words; empty when none was given
     */
    record Relation(End from, String kind, End to, String reason, Marking marking) implements Core {
        public Relation {
            UnicodeText.check(kind);
            UnicodeText.check(reason);
            if (kind.isEmpty()) {
                throw new IllegalArgumentException("a relation claim needs a kind");
            }
        }
    }
}
