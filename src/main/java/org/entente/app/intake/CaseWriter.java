package org.entente.app.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.ObjectId;

/** What reading a file needs of the case while one action is being written. */
interface CaseWriter {

    void say(Core.Statement statement, Attribution attribution);

    /** Says a value that something will refer to. */
    ClaimId state(Core.Statement statement, Attribution attribution);

    void relate(Core.Relation relation);

    /** What the importing author said before about each of the objects; absent ones were never spoken of. */
    Map<ObjectId, HeldObject> held(Collection<ObjectId> objects);

    /** Those of the objects that the case knows from anybody, before this action. */
    Set<ObjectId> known(Collection<ObjectId> objects);

    /** The sources that the case has under a reference, before this action; nearly always one or none. */
    Set<ObjectId> registered(String reference);
}
