package org.entente.release;

import org.entente.model.marking.Marking;

/**
 * What stands on whatever is made of released claims: for whom, and under which marking. Only {@link Released} makes it.
 */
public final class Label {

    private final String recipient;
    private final boolean own;
    private final Marking marking;

    Label(String recipient, boolean own, Marking marking) {
        this.recipient = recipient;
        this.own = own;
        this.marking = marking;
    }

    /** Code of the organisation that may read it. */
    public String recipient() {
        return recipient;
    }

    /** Whether that is our own organisation. */
    public boolean isOwn() {
        return own;
    }

    /** The join of everything that was released, with the recipient among the readers. */
    public Marking marking() {
        return marking;
    }
}
