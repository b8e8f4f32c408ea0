package org.entente.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;

/**
 * The claims of an action in the making. Claims go out as they come, so an action may have millions; statements about one
 * new object should follow each other. For the thread that runs the action, and only while it runs.
 */
public interface Draft extends Notes {

    /**
     * Says a value whose claim nobody will refer to. Much faster for many than {@link #state}, which has to wait for the id;
     * what is wrong with the claim may come out only at a later call.
     */
    void say(Core.Statement statement, Attribution attribution);

    /**
     * Says a value.
     *
     * @throws IllegalArgumentException if the claim is too long to be written
     */
    ClaimId state(Core.Statement statement, Attribution attribution);

    /** Says how one claim or object bears on another. */
    ClaimId relate(Core.Relation relation);

    /** How many claims it has so far. */
    long size();

    /**
     * The live claims about objects, as they stand with what this draft has said so far. Objects that are not known are
     * left out. Ask for many at once: each call costs a few queries.
     */
    Map<ObjectId, List<HeldClaim>> live(Collection<ObjectId> objects);
}
