package org.entente.app.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * All that is said about one object.
 *
 * @param happenings events that it is linked with, the latest first
 * @param spellings claims about other names of it that only spell its title otherwise
 * @param kinds codes of what kind of name a value of {@code alias} is, by the value, as far as somebody said so
 * @param mentioned objects that values point at and sources that are named, by id
 * @param citable how sources among them are cited
 * @param same things that are recorded as one with this; itself is not among them
 * @param isDoubted whether somebody says that two of those are not the same
 */
public record ObjectPage(
        Line line,
        List<Property> properties,
        List<Link> links,
        List<Happening> happenings,
        List<Action> history,
        Set<ClaimId> spellings,
        Map<Value, String> kinds,
        Map<ObjectId, Line> mentioned,
        Map<ObjectId, Citable> citable,
        List<Line> same,
        boolean isDoubted) {

    public ObjectPage {
        properties = List.copyOf(properties);
        links = List.copyOf(links);
        happenings = List.copyOf(happenings);
        spellings = Set.copyOf(spellings);
        kinds = Map.copyOf(kinds);
        history = List.copyOf(history);
        mentioned = Map.copyOf(mentioned);
        citable = Map.copyOf(citable);
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

    /** A live claim with its author's name (empty if we hold no card), when it was made, and whether our organisation did. */
    public record Said(HeldClaim held, String author, Instant made, boolean isOurs) {}

    /** What an organisation recorded to stand, and why. */
    public record Resolved(Value value, String organisation, String reason) {}

    /**
     * A link.
     *
     * @param said the claim that says of what kind it is; null while nobody says that
     */
    public record Link(
            ObjectId link,
            String kind,
            boolean isOutgoing,
            Line other,
            Grade grade,
            Marking marking,
            @Nullable HeldClaim said) {}

    /**
     * An event that the object is linked with.
     *
     * @param start null if nobody said when
     * @param end null if nobody said until when
     * @param places where it was, as far as links say
     * @param marking of the event and of the link together
     */
    public record Happening(
            Link link, @Nullable Value start, @Nullable Value end, List<Line> places, Marking marking) {
        public Happening {
            places = List.copyOf(places);
        }
    }

    /**
     * One action by one author that touched the object.
     *
     * @param author empty if we hold no card
     * @param packages references of the packages that brought it; none for what was done here
     */
    public record Action(
            Instant time, String author, String organisation, List<String> packages, List<Change> changes) {
        public Action {
            packages = List.copyOf(packages);
            changes = List.copyOf(changes);
        }
    }

    /** What an action did to a property. */
    public enum Kind {
        SAID,
        REPLACED,
        TAKEN_BACK,
        RESOLVED,
        MARKED
    }

    /**
     * One value that an action said, replaced, took back, or recorded to stand.
     *
     * @param before the value replaced or taken back; null for others
     * @param now the value said, recorded or marked; null if it was taken back
     * @param lost the claim that does not stand any more and could be made again by us; null if there is none
     * @param marking how it was marked anew; null for others
     * @param markings of the values that it names, as they stand by now
     */
    public record Change(
            Kind kind,
            ObjectId object,
            String property,
            @Nullable Value before,
            @Nullable Value now,
            @Nullable ClaimId lost,
            @Nullable Marking marking,
            List<Marking> markings) {
        public Change {
            markings = List.copyOf(markings);
        }
    }
}
