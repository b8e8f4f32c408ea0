package org.entente.app.exchange;

import java.time.Instant;
import java.util.List;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What a verified package says of itself and what accepting it would do; nothing of it is in the case.
 *
 * @param person who signed it
 * @param marking the label of the whole package
 * @param attachments how many files came along
 * @param mismatched media types that are claimed for attachments and contradict their content
 * @param newObjects objects that are not known here
 * @param changedObjects objects that are known here and that it says something new about
 * @param clashes properties that would become contested
 * @param namesakes new objects that are called like one that is held: possibly the same, under another id
 * @param withdrawn claims that it takes back
 * @param rows the same by kind: their sums are {@code newObjects}, {@code changedObjects} and {@code withdrawn}
 * @param changes the claims themselves, thing by thing, to be looked at
 * @param isWhole whether {@code changes} are all; of a large package they are the first
 */
public record Preview(
        String person,
        Marking marking,
        int attachments,
        List<String> mismatched,
        long newObjects,
        long changedObjects,
        List<Clash> clashes,
        List<Namesake> namesakes,
        long withdrawn,
        List<Row> rows,
        List<Change> changes,
        boolean isWhole) {
    public Preview {
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
        clashes = List.copyOf(clashes);
        mismatched = List.copyOf(mismatched);
        namesakes = List.copyOf(namesakes);
    }

    /** How many properties would become contested. */
    public long contested() {
        return clashes.size();
    }

    /**
     * A property that would have more than one value.
     *
     * @param name what its object is called here; empty if it has no name here
     * @param sides the claims that would stand against each other, those that are held first
     */
    public record Clash(ObjectId object, String property, String name, List<HeldClaim> sides) {
        public Clash {
            sides = List.copyOf(sides);
        }
    }

    /**
     * What it brings of one kind.
     *
     * @param added objects that are not known here
     * @param changed objects that are known here and that it says something new about
     * @param withdrawn claims about such objects that it takes back
     * @param among what some of the objects are called
     * @param highest join of the markings of what it says about them
     */
    public record Row(
            ObjectType.Role role, long added, long changed, long withdrawn, List<String> among, Marking highest) {
        public Row {
            among = List.copyOf(among);
        }
    }

    /** A claim, with the name of the person who made it (empty if that is not known) and when. */
    public record Said(HeldClaim claim, String person, Instant made) {}

    /**
     * What it says of one thing, and what is held of the same.
     *
     * @param isNew whether nothing is known of the thing here
     * @param said the claims that are not here yet
     * @param held live claims of the case on the same properties, without what they rest on
     * @param withdrawn claims of the case that it takes back
     */
    public record Change(
            ObjectId object, boolean isNew, List<Said> said, List<HeldClaim> held, List<HeldClaim> withdrawn) {
        public Change {
            said = List.copyOf(said);
            held = List.copyOf(held);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /**
     * An object of the package and one of the case, of one family of types and with the same name or alias, whatever its
     * case, accents and script. They may be the same; nothing is joined by accepting.
     *
     * @param type of the new object
     * @param property by which it is called so: its name or an alias
     * @param name of the new object
     * @param heldName what the held object is called here
     */
    public record Namesake(
            ObjectId object, String type, String property, String name, ObjectId held, String heldName) {}

    /** The check that kept a package out. */
    public enum Check {
        FORMAT,
        SEALED,
        WHOLE,
        SIGNED,
        CASE,
        STREAM,
        TIME;

        /** The check that an arrival failed; null if it failed none. */
        static @Nullable Check failedBy(org.entente.exchange.Arrival arrival) {
            return switch (arrival) {
                case org.entente.exchange.Arrival.WrongShape _, org.entente.exchange.Arrival.TooLarge _ -> FORMAT;
                case org.entente.exchange.Arrival.NotForUs _ -> SEALED;
                case org.entente.exchange.Arrival.Altered _ -> WHOLE;
                case org.entente.exchange.Arrival.UnknownSigner _,
                        org.entente.exchange.Arrival.UnverifiedSigner _,
                        org.entente.exchange.Arrival.StoppedPartner _ -> SIGNED;
                case org.entente.exchange.Arrival.OtherCase _ -> CASE;
                case org.entente.exchange.Arrival.Fork _ -> STREAM;
                case org.entente.exchange.Arrival.Expired _, org.entente.exchange.Arrival.NotYetValid _ -> TIME;
                case org.entente.exchange.Arrival.Accepted _, org.entente.exchange.Arrival.AlreadyHere _ -> null;
            };
        }
    }
}
