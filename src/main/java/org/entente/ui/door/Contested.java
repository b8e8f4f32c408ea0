package org.entente.ui.door;

import java.util.List;
import org.entente.app.desk.ContestedDraft;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.ui.door.EntityPage.Resolved;
import org.entente.ui.door.EntityPage.SourceMention;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** Contested values, their sides, and what is recorded to stand. Every method may wait. */
public interface Contested {

    /** What became of a contested value. */
    enum State {
        /** It waits for somebody to decide. */
        OPEN,
        /** It was decided here that both stay. */
        KEPT,
        /** A resolution says what stands. */
        RESOLVED
    }

    /**
     * A property with more than one live claim.
     *
     * @param values all of them in one line
     * @param hint a likely cause; empty if none is seen
     * @param sides who says something else, one code for each claim
     * @param claims ids of the live claims
     * @param resolved which value stands and why; null while nobody recorded that
     */
    record Value(
            ObjectId object,
            Symbol symbol,
            String name,
            String also,
            String property,
            String label,
            String values,
            String portion,
            String hint,
            List<String> sides,
            List<String> claims,
            State state,
            @Nullable Resolved resolved) {
        public Value {
            sides = List.copyOf(sides);
            claims = List.copyOf(claims);
        }

        /** Whether this is about the same property of the same thing. */
        public boolean isSame(@Nullable Value other) {
            return other != null && object.equals(other.object) && property.equals(other.property);
        }

        /** Whether a choice of one organisation's claim here can be made there too. */
        public boolean isLike(Value other) {
            return !isSame(other)
                    && property.equals(other.property)
                    && sides.equals(other.sides)
                    && sides.stream().distinct().count() == sides.size();
        }
    }

    /**
     * One claim beside the others.
     *
     * @param person who said it, in words
     * @param source null means unsourced, or withheld from us
     */
    record Side(
            ClaimId id,
            String organisation,
            String person,
            String day,
            String value,
            Grade grade,
            @Nullable SourceMention source,
            String portion) {}

    /** What stood before any of the sides was said. */
    record Before(String value, String organisation, String day) {}

    /**
     * Everything about one contested value.
     *
     * @param sides ours first, then by organisation and time
     * @param before null if nothing was said before
     * @param resolved which value stands, who recorded it and why; null while nobody did
     * @param draft how far the analyst had come
     */
    record Sides(
            List<Side> sides,
            @Nullable Before before,
            @Nullable Resolved resolved,
            ContestedDraft draft) {
        public Sides {
            sides = List.copyOf(sides);
        }
    }

    /** Whatever is or was contested: open ones first, and of those the ones with a likely cause. */
    List<Value> list(Perspective perspective);

    Sides sides(Value value, Perspective perspective);

    /** Keeps how far one has come; on this workstation only. */
    void keep(Value value, ContestedDraft draft);

    /**
     * Records that a claim stands, as one step; of each similar value the claim of the same organisation.
     *
     * @return the resolutions
     */
    List<ObjectId> resolve(Value value, ClaimId claim, List<Value> similar, String reason);

    /**
     * Records that a value of our own stands.
     *
     * @return the resolution
     */
    List<ObjectId> write(Value value, String written, String reason);

    /** Takes resolutions back, as one step. */
    void undo(List<ObjectId> resolutions);
}
