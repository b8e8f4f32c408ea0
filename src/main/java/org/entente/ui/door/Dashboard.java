package org.entente.ui.door;

import java.util.List;
import org.entente.app.dashboard.Proof;
import org.entente.app.dashboard.Since;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;

/** What the analyst sees first. Every method may wait; each card asks for its own. */
public interface Dashboard {

    /** Where a row of a card leads. */
    sealed interface Goal {
        record Assessment(ObjectId id) implements Goal {}

        record Contested() implements Goal {}

        record Partners() implements Goal {}

        record Inbox() implements Goal {}

        record Outbox() implements Goal {}

        record Audit() implements Goal {}

        /** The page of an entity, a source or an assessment. */
        record Thing(ObjectId id) implements Goal {}

        /** The list that proves a count. */
        record Listed(Proof proof) implements Goal {}
    }

    /**
     * Something that waits for the analyst.
     *
     * @param count of the things that wait, which may be too many to name each
     * @param portion empty for what carries no marking
     */
    record Waiting(String icon, String title, int count, String detail, String portion, Goal goal) {}

    /**
     * One kind of change.
     *
     * @param sign a count, a judgement's number or ≠
     * @param portion of what it counts or names
     */
    record Change(
            String sign,
            String words,
            String detail,
            String portion,
            @Nullable Goal goal) {}

    /**
     * What changed.
     *
     * @param portion of everything that came
     */
    record Changes(List<Change> changes, String portion) {
        public Changes {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Something that the case is weak in; a count of 0 is good news and is shown as such.
     *
     * @param portion of what it names; empty if it names nothing
     */
    record Weakness(
            int count,
            String words,
            String detail,
            String portion,
            @Nullable Goal goal) {}

    /**
     * Things of the case by the number of their sources, and where it is weak.
     *
     * @param portion of everything that is counted
     */
    record Strength(int byMore, int byOne, int byNone, String portion, List<Weakness> weaknesses) {
        public Strength {
            weaknesses = List.copyOf(weaknesses);
        }
    }

    /** One thing of a list. */
    record Item(ObjectId id, org.entente.ui.theme.Symbol symbol, String name, String second, String portion) {}

    /**
     * The list behind a count.
     *
     * @param explanation how it was counted
     * @param isCut whether there are more than are listed
     */
    record Listing(String title, String explanation, List<Item> items, boolean isCut) {
        public Listing {
            items = List.copyOf(items);
        }
    }

    List<Waiting> waiting();

    List<Assessments.Line> assessments();

    Changes changes(Since since);

    Strength strength();

    Listing listing(Proof proof);

    /** The day of the visit before this one, in words; empty at the first. */
    String lastVisit();

    /** Whether nothing has been said in the case yet. */
    boolean isEmpty();
}
