package org.entente.ui.exchange;

import java.util.List;
import java.util.Locale;
import org.entente.app.desk.ContestedDraft;
import org.entente.model.ClaimId;
import org.entente.ui.door.Contested.Side;
import org.entente.ui.door.Contested.Sides;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen with a contested value.
 *
 * @param claim the claim that is to stand; null if none is, or a value of our own
 */
public record Pick(Kind kind, @Nullable ClaimId claim) {

    /** The kinds of choices. */
    public enum Kind {
        /** Both stay; one may be recorded to stand where something must say one thing. */
        BOTH,
        SIDE,
        WRITTEN
    }

    /** Both stay, and nothing is recorded: always safe. */
    static final Pick BOTH = new Pick(Kind.BOTH, null);

    static final Pick WRITTEN = new Pick(Kind.WRITTEN, null);

    static Pick side(ClaimId claim) {
        return new Pick(Kind.SIDE, claim);
    }

    /** As it was kept; a claim that is no side any more makes it the safe one. */
    static Pick of(ContestedDraft draft, Sides sides) {
        ClaimId claim = sides.sides().stream()
                .map(Side::id)
                .filter(id -> id.toString().equals(draft.claim()))
                .findFirst()
                .orElse(null);
        if (draft.choice().equals(name(Kind.WRITTEN))) {
            return WRITTEN;
        }
        return draft.choice().equals(name(Kind.SIDE)) && claim != null ? side(claim) : new Pick(Kind.BOTH, claim);
    }

    ContestedDraft draft(String written, String reason, boolean isKept, List<String> seen) {
        return new ContestedDraft(
                kind == Kind.BOTH ? "" : name(kind),
                claim == null ? "" : claim.toString(),
                written,
                reason,
                isKept,
                seen);
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
