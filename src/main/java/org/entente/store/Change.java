package org.entente.store;

import java.util.List;
import org.entente.model.CommitId;

/** What has just become durable. Announcements refresh screens; nothing is ever saved by listening. */
public sealed interface Change {

    /** We said something. */
    record Committed(List<CommitId> commits, String intent) implements Change {}

    /** A package's claims came in. */
    record Received(String reference) implements Change {}

    /** A package was set aside or taken back in. */
    record SetAside(String reference, boolean aside) implements Change {}

    /** Something was written down that is not a claim, or a key was bound to an organisation. */
    record Noted() implements Change {}

    /** Projections were made anew. */
    record Rebuilt() implements Change {}
}
