package org.entente.app.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.model.ObjectId;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * All that is said about one object.
 *
 * @param mentioned objects that values point at and sources that are named, by id
 * @param references short references of sources among them
 * @param same things that are recorded as one with this; itself is not among them
 * @param isDoubted whether somebody says that two of those are not the same
 */
public record ObjectPage(
        Line line,
        List<Property> properties,
        List<Link> links,
        List<Event> history,
        Map<ObjectId, Line> mentioned,
        Map<ObjectId, String> references,
        List<Line> same,
        boolean isDoubted) {

    public ObjectPage {
        properties = List.copyOf(properties);
        links = List.copyOf(links);
        history = List.copyOf(history);
        mentioned = Map.copyOf(mentioned);
        references = Map.copyOf(references);
        same = List.copyOf(same);
    }

    /**
     * One property.
     *
     * @param shown the claim shown first; null if a resolution says what no live claim says
     * @param resolved what was recorded to stand; null if nothing counts in this perspective
     */
    public record Property(
            String key,
            boolean isContested,
            @Nullable HeldClaim shown,
            List<Said> live,
            @Nullable Resolved resolved) {
        public Property {
            live = List.copyOf(live);
        }
    }

    /** A live claim with its author's name (empty if we hold no card) and when it was made. */
    public record Said(HeldClaim held, String author, Instant made) {}

    /** What an organisation recorded to stand, and why. */
    public record Resolved(Value value, String organisation, String reason) {}

    public record Link(ObjectId link, String kind, boolean isOutgoing, Line other, Grade grade, Marking marking) {}

    /** A claim as it came in, and whether it still stands. */
    public record Event(
            Instant time, String author, String organisation, String property, Value value, ClaimState state) {}
}
