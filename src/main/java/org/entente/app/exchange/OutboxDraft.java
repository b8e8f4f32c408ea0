package org.entente.app.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.app.outgoing.Choice;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A package that somebody began and has not written. What leaves is decided anew whenever it is looked at, and names that were
 * accepted are claims of the case, so neither can grow old here.
 *
 * @param partner code of the organisation it is for
 * @param select a search that chooses what it is about; empty for none
 * @param things what was added one by one; without these and a search it is about everything
 * @param step how far one has come
 * @param checked what the last check came to; null if nobody looked yet, or if it is about something else now
 */
public record OutboxDraft(
        String partner,
        String select,
        Set<ObjectId> things,
        Step step,
        Instant begun,
        @Nullable Checked checked) {

    public OutboxDraft {
        things = Set.copyOf(things);
    }

    /**
     * What a check came to. It only tells people where they were; what leaves is decided anew.
     *
     * @param portion mark of the package
     */
    public record Checked(int leaves, int stays, List<Kept> why, String portion, Instant time) {
        public Checked {
            why = List.copyOf(why);
        }
    }

    /** So many claims stayed for one reason; {@code rule} says it in a sentence. */
    public record Kept(String rule, int claims) {}

    /** What is done about a draft, in this order. */
    public enum Step {
        /** Choosing what it is about. */
        WHAT,
        /** Looking over what leaves and stays. */
        CHECK
    }

    /** A draft about everything that may leave. */
    public static OutboxDraft of(String partner, Instant begun) {
        return new OutboxDraft(partner, "", Set.of(), Step.CHECK, begun, null);
    }

    public OutboxDraft at(Step other) {
        return new OutboxDraft(partner, select, things, other, begun, checked);
    }

    /** About what a search finds; what was added before is left out unless it is kept. */
    public OutboxDraft choosing(String query, boolean isKeepingThings) {
        return about(new Choice(query, isKeepingThings ? things : Set.of()));
    }

    /** About these too; one about everything is about these alone then. */
    public OutboxDraft adding(Collection<ObjectId> more) {
        var all = new HashSet<>(things);
        all.addAll(more);
        return about(new Choice(select, all));
    }

    private OutboxDraft about(Choice choice) {
        boolean isSame = choice.equals(choice());
        return new OutboxDraft(partner, choice.search(), choice.things(), Step.CHECK, begun, isSame ? checked : null);
    }

    /** What it is about. */
    public Choice choice() {
        return new Choice(select, things);
    }

    /** The same, looked over. */
    public OutboxDraft checked(Checked result) {
        return new OutboxDraft(partner, select, things, step, begun, result);
    }
}
