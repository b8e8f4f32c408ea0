package org.entente.ui.door;

import java.util.List;
import java.util.Set;
import org.entente.model.ObjectId;

/** Things of a case, of whatever kind, by their ids. Every method may wait. */
public interface Things {

    /** Those that the case holds. */
    Set<ObjectId> held(List<ObjectId> things);

    /** On which screen one is looked at. */
    Home home(ObjectId thing);

    /** Those that the case holds, as a search shows them, in the same order. */
    List<SearchHit> named(List<ObjectId> things);
}
