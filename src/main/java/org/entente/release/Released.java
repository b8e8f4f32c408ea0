package org.entente.release;

import java.util.List;
import org.entente.model.Core;
import org.entente.model.current.Bearing;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;

/**
 * Claims that may leave for one recipient, sorted by id so that their order tells nothing. Only {@link Release} makes them;
 * packages, reports, exports, pictures and the clipboard take nothing else.
 */
public final class Released {

    private final String recipient;
    private final boolean own;
    private final List<ReleasedClaim> claims;
    private final Marking marking;

    Released(String recipient, boolean own, List<ReleasedClaim> claims, Marking marking) {
        this.recipient = recipient;
        this.own = own;
        this.claims = List.copyOf(claims);
        this.marking = marking;
    }

    /** Code of the organisation that may read it. */
    public String recipient() {
        return recipient;
    }

    /** Whether it was released to our own organisation, for an export or the clipboard without a partner. */
    public boolean isOwn() {
        return own;
    }

    public List<ReleasedClaim> claims() {
        return claims;
    }

    /** The join of everything in it, with the recipient among the readers: the label of whatever is made from it. */
    public Marking marking() {
        return marking;
    }

    /** What stands on whatever is made of it; small, unlike the claims. */
    public Label label() {
        return new Label(recipient, own, marking);
    }

    /** The statements in it, as views of a case take them. */
    public List<HeldClaim> statements() {
        return claims.stream()
                .filter(each -> each.claim().core() instanceof Core.Statement)
                .map(ReleasedClaim::held)
                .toList();
    }

    /** The relations in it, as views of a case take them. */
    public List<Bearing> relations() {
        return claims.stream()
                .filter(each -> each.claim().core() instanceof Core.Relation)
                .map(each -> new Bearing(each.id(), each.organisation(), (Core.Relation)
                        each.claim().core()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Released that
                && recipient.equals(that.recipient)
                && own == that.own
                && claims.equals(that.claims)
                && marking.equals(that.marking);
    }

    @Override
    public int hashCode() {
        return claims.hashCode();
    }

    @Override
    public String toString() {
        return claims.size() + " claims for " + recipient;
    }
}
